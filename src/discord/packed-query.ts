/**
 * A query as few letters, for the buttons under the answer to a follow-up: its words alone would ask something else.
 * JSON without what is empty; only what the bot itself has sealed is ever unpacked.
 */
import { ANYTHING, type Query } from "../query/query.js";

export function packQuery(query: Query): string {
  return JSON.stringify(query, (key, value: unknown) => {
    if (value === Number.POSITIVE_INFINITY) return OPEN_END;
    if (value === Number.NEGATIVE_INFINITY) return OPEN_START;
    const empty = value === false || (Array.isArray(value) && value.length === 0);
    return empty && RESTORED.has(key) ? undefined : value;
  });
}

/** Undefined where it is no query of this version. */
export function unpackQuery(packed: string): Query | undefined {
  try {
    const value: unknown = JSON.parse(packed, (key, each: unknown) => restored(key, each));
    return isQuery(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const OPEN_END = "…∞";
const OPEN_START = "∞…";

/** What was left out since it is empty: of a part by its name, of a query by its kind, of a list's parts by the list's. */
const EMPTY: Readonly<Record<string, object>> = {
  pattern: ANYTHING,
  concerning: ANYTHING,
  toldIn: ANYTHING,
  participants: { of: [] },
};
const EMPTY_WITHIN: Readonly<Record<string, object>> = {
  slots: { members: false },
  also: ANYTHING,
};
const RESTORED = new Set([...Object.keys(ANYTHING), "of", "members"]);

function restored(key: string, value: unknown): unknown {
  if (value === OPEN_END) return Number.POSITIVE_INFINITY;
  if (value === OPEN_START) return Number.NEGATIVE_INFINITY;
  if (Array.isArray(value)) {
    const empty = EMPTY_WITHIN[key];
    return empty ? value.map((each: unknown) => ({ ...empty, ...asObject(each) })) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  return { ...EMPTY[key === "" && "kind" in value ? String(value.kind) : key], ...value };
}

const asObject = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

function isQuery(value: unknown): value is Query {
  return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}
