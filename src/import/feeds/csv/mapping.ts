/** Which column of a spreadsheet is which. */
import { fail, ok, type Result } from "../../../result.js";
import { keyOf } from "../../../text/tokens.js";

export const ROLES = ["who", "whom", "date", "what", "where", "url"] as const;
export type ColumnRole = (typeof ROLES)[number];
export const NEEDED: readonly ColumnRole[] = ["who", "whom", "date", "what"];

/** Names of columns, without those that may be left out and are not there. */
export type Mapping = Readonly<Partial<Record<ColumnRole, string>>>;

/** What people call such a column, likeliest first. */
const USUAL: Readonly<Record<ColumnRole, readonly string[]>> = {
  who: [
    "who",
    "actor",
    "actor 1",
    "actor1",
    "source",
    "source name",
    "subject",
    "from",
    "sender",
    "initiator",
    "person",
  ],
  whom: [
    "whom",
    "with whom",
    "to whom",
    "target",
    "target name",
    "actor 2",
    "actor2",
    "object",
    "recipient",
    "to",
    "with",
    "counterpart",
  ],
  date: ["date", "day", "event date", "on", "when", "date of event"],
  what: [
    "what",
    "event",
    "event type",
    "type",
    "action",
    "relation",
    "cameo",
    "cameo code",
    "event code",
    "verb",
    "activity",
  ],
  where: ["where", "place", "location", "city", "venue", "event location"],
  url: ["url", "link", "source url", "web address", "website", "reference", "href"],
};

/** `who=Actor,whom=Target,…`; the failure is a sentence. */
export function parseMapping(text: string): Result<Mapping, string> {
  const mapping: Partial<Record<ColumnRole, string>> = {};
  for (const part of text.split(",")) {
    const [role = "", ...rest] = part.split("=");
    const column = rest.join("=").trim();
    const known = ROLES.find((each) => each === role.trim());
    if (known === undefined || column === "")
      return fail(
        `${part.trim()}: write it as who=COLUMN,whom=COLUMN,date=COLUMN,what=COLUMN, and where= and url= if you like.`,
      );
    mapping[known] = column;
  }
  return ok(mapping);
}

/** The columns that the header names in the usual words; each column for one thing only. */
export function guessMapping(header: readonly string[]): Mapping {
  const free = new Map(header.map((column) => [keyOf(column.replaceAll("_", " ")), column]));
  const mapping: Partial<Record<ColumnRole, string>> = {};
  for (const role of ROLES) {
    const key = USUAL[role].map(keyOf).find((word) => free.has(word));
    const column = key === undefined ? undefined : free.get(key);
    if (key === undefined || column === undefined) continue;
    mapping[role] = column;
    free.delete(key);
  }
  return mapping;
}

/** What is lacking of the mapping, or not in the header; a line for the user, undefined where it is complete. */
export function mappingTrouble(mapping: Mapping, header: readonly string[]): string | undefined {
  const lacking = NEEDED.filter((role) => mapping[role] === undefined);
  const unknown = Object.values(mapping).filter((column) => !header.includes(column));
  const there = `the columns are ${header.join(", ")}`;
  if (unknown.length > 0) return `There is no column ${unknown.join(", ")}: ${there}.`;
  if (lacking.length === 0) return undefined;
  return `Which column is ${lacking.join(", and which ")}? Say it with --map ${NEEDED.map((role) => `${role}=…`).join(",")}: ${there}.`;
}

export const mappingText = (mapping: Mapping): string =>
  ROLES.flatMap((role) => (mapping[role] === undefined ? [] : [`${role}=${mapping[role]}`])).join(",");
