/** Who took part: those of the title, of the telling clause and of a list, each resolved. */
import type { Entity } from "../../dataset/schema.js";
import { fail, ok, type Result } from "../../result.js";
import { keyOf } from "../../text/tokens.js";
import { type List, readList } from "../parties/list.js";
import { GROUP_WORDS } from "../parties/office-words.js";
import type { Party } from "../parties/party.js";
import { cut } from "../parties/pieces.js";
import { officeHeld } from "../people/office-held.js";
import { type Known, resolve } from "../people/resolve.js";
import { type Finding, finding } from "../reasons.js";
import type { Participant } from "./draft.js";
import { type Case, settingOf } from "./world.js";

export interface Named {
  /** Whose contact it was. */
  readonly actors: readonly Party[];
  /** Whom the title names. */
  readonly others: readonly Party[];
  /** Whom the clause names besides; a name alone may be a place and does not count. */
  readonly clause: readonly Party[];
  /** Whom a list names, if there is one. */
  readonly list: List | undefined;
  /** The title's words for those whom it does not name. */
  readonly group: string | undefined;
  readonly mentions: readonly Party[];
}

export function participantsOf(
  named: Named,
  about: Case,
): Result<readonly Participant[], readonly Finding[]> {
  const { actors, others, list, group } = named;
  const setting = settingOf(about, named.mentions);
  const extra = named.clause.filter(({ name, office, people, of }) =>
    name === "" ? office !== undefined && of !== undefined : office !== undefined || people.length > 0,
  );
  const findings: Finding[] = [];
  if (list?.rest.some((word) => !GROUP_WORDS.test(word) && /^\p{Lu}/u.test(word))) {
    findings.push(
      finding(
        "unclear-participants",
        `The list of participants has words that could not be read: ${list.rest.join(" ")}.`,
      ),
    );
  }
  const found = new Map<string, Participant>();
  const add = (party: Party, newAtHome: boolean): void => {
    const known = resolve(party, { ...setting, newAtHome });
    if (known.ok) keep(found, known.value, about);
    else if (!findings.some(({ sentence }) => sentence === known.failure.sentence))
      findings.push(known.failure);
  };
  for (const party of actors) add(party, true);
  const surnames = new Set(actors.map(({ name }) => keyOf(name).split(" ").at(-1)));
  for (const party of [...others, ...extra, ...(list?.parties ?? [])]) {
    add(party, surnames.has(keyOf(party.name).split(" ").at(-1)));
  }

  if (group !== undefined && extra.length + (list?.parties.length ?? 0) <= actors.length) {
    const body = bodyIn(group, about);
    if (body) found.set(body.id, { entity: body, role: "actor", as: `${whoIn(group)}, not named` });
    else findings.push(finding("unnamed-participants", `“${group.trim()}” are not named one by one.`));
  }
  if (findings.length > 0) return fail(findings);
  if (found.size < 2)
    return fail([
      finding(
        "unclear-participants",
        `Only ${found.size === 0 ? "nobody" : [...found.values()].map(({ entity }) => entity.name).join()} could be told to have taken part.`,
      ),
    ]);
  return ok([...found.values()]);
}

function keep(found: Map<string, Participant>, known: Known, about: Case): void {
  if (found.has(known.entity.id)) return;
  const as = officeHeld(known, about);
  found.set(known.entity.id, { entity: known.entity, role: "actor", ...(as !== undefined && { as }) });
}

/** The one body that a group's name holds: "G7 Leaders". */
export function bodyIn(group: string, { lexicon }: Case): Entity | undefined {
  const bodies = cut(group, lexicon).flatMap((piece) =>
    piece.kind === "body" && !piece.demonym ? [piece.entities[0]] : [],
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}

function whoIn(group: string): string {
  return GROUP_WORDS.exec(group)?.[0]?.toLowerCase() ?? "members";
}

/** The parties of a title, and its words for a group where it names none or not all. */
export function titleParties(
  text: string,
  about: Case,
): { parties: readonly Party[]; group: string | undefined } {
  const { parties, rest } = readList(text, about.lexicon);
  const all = parties.filter(({ name, office }) => name !== "" || office !== undefined);
  const unread = rest.filter((word) => /^\p{Lu}/u.test(word) || GROUP_WORDS.test(word));
  const isGroup =
    unread.some((word) => GROUP_WORDS.test(word)) ||
    all.length === 0 ||
    all.some(({ name, plural }) => name === "" && plural) ||
    GROUP_WORDS.test(lastWord(text));
  return {
    parties: isGroup
      ? all.filter(({ name, office, people }) => name !== "" && (office !== undefined || people.length > 0))
      : all,
    group: isGroup ? text : undefined,
  };
}

function lastWord(text: string): string {
  return text.split(" ").at(-1) ?? "";
}
