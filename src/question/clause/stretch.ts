/** Where in a clause it says what something is about. Each row finds where such a stretch begins; all end alike. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { EventType } from "../../ontology/schema.js";
import { tells } from "../../ontology/tells.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import type { Preposition } from "../words/word.js";
import type { Head } from "./head.js";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A clause from which nested clauses have been taken out. */
export type Clause = readonly (Span | undefined)[];

interface Row {
  readonly name: string;
  begins(clause: Clause, at: number, head: Head | undefined, catalogue: Catalogue): boolean;
}

/** "talks on the Sahel", "agreed to stay in touch": prepositions that are about something only behind such words. */
const ABOUT_TOO: ReadonlySet<Preposition> = new Set(["on", "for", "to", "of", "in"]);

const ROWS: readonly Row[] = [
  {
    name: "about the Sahel",
    begins: (clause, at) => prepositionBefore(clause, at) === "about",
  },
  {
    name: "talks on the Sahel · agreed to stay in touch",
    begins(clause, at, head, catalogue) {
      const before = prepositionBefore(clause, at);
      if (
        !head ||
        at < head.at ||
        before === undefined ||
        !ABOUT_TOO.has(before) ||
        (isParty(clause, at, catalogue) && !isStatementOn(before, head))
      )
        return false;
      if (before === "in" && clause[at]?.tag !== "unknown") return false;
      // "On the call of 29 March": where they talked, not what about.
      if (before === "on" && isOccasion(clause[at], head)) return false;
      return head.uses.some(
        (use) => !use.type.movement && (use.type.symmetric || use.type.topical === true || tells(use.type)),
      );
    },
  },
  {
    name: "discussed the Sahel",
    begins: (clause, at, head) =>
      takesTopic(head) &&
      head?.voice === "active" &&
      clause.slice(head.at + 1, at).every((span) => isLight(span)) &&
      at > head.at,
  },
  {
    name: "brought up the Sahel",
    begins: (clause, at) =>
      isWord(
        clause.slice(0, at).findLast((span) => !isLight(span)),
        "covers",
      ),
  },
  {
    name: "back Ukraine's sovereignty",
    begins(clause, at, head) {
      const owned =
        clause[at]?.tag === "name" &&
        isWord(clause[at + 1], "possessive") &&
        clause[at + 2]?.tag === "unknown";
      return owned && head !== undefined && at > head.at && !head.uses.some((use) => use.type.movement);
    },
  },
  {
    name: "was the Sahel a topic of their talk",
    begins: (clause, at, _head, catalogue) =>
      opensAt(clause, at, catalogue) &&
      clause.slice(at).some((span) => isWord(span, "topic-noun")) &&
      clause.slice(0, at).some((span) => isWord(span, "auxiliary")),
  },
  {
    name: "was the Sahel discussed",
    begins: (clause, at, head, catalogue) =>
      takesTopic(head) && head?.voice === "passive" && at < head.at && opensAt(clause, at, catalogue),
  },
];

/** The call on which they talked: a kind of what the head says. */
function isOccasion(span: Span | undefined, head: Head): boolean {
  const kin = (type: EventType): boolean =>
    head.uses.some((own) => own.type.id === type.id || own.type.id === type.parent);
  return span?.tag === "relation" && span.uses.every((use) => use.type.symmetric && kin(use.type));
}

/** A statement on Biden is about him; a talk on him hardly, and one with him not at all. */
function isStatementOn(preposition: Preposition, head: Head): boolean {
  return preposition === "on" && head.uses.every((use) => tells(use.type));
}

/** In the order of the clause; they do not overlap. */
export function stretchesOf(
  clause: Clause,
  head: Head | undefined,
  catalogue: Catalogue,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < clause.length; from++) {
    const span = clause[from];
    if (!span || !isContent(span) || from === head?.at) continue;
    if (!ROWS.some((row) => row.begins(clause, from, head, catalogue))) continue;
    const to = endOf(clause, from, head, catalogue);
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

const takesTopic = (head: Head | undefined): boolean => head?.takesTopic ?? false;

/** The preposition that governs the span, past words that bear nothing. */
function prepositionBefore(clause: Clause, at: number): Preposition | undefined {
  const before = clause.slice(0, at).findLast((span) => !isLight(span) && !isWord(span, "light"));
  return isWord(before, "preposition") ? before.word.preposition : undefined;
}

/** At the beginning of a subject, past "developments in"; in a row of keywords people and countries are no subject matter. */
function opensAt(clause: Clause, at: number, catalogue: Catalogue): boolean {
  const before = clause
    .slice(0, at)
    .findLast((span) => !isLight(span) && !isWord(span, "event-noun") && !isWord(span, "preposition"));
  if (before === undefined) return !isParty(clause, at, catalogue);
  // "By which ministers was it discussed": what is asked for is no subject matter.
  const asked = isWord(before, "ask") && (clause[at]?.tag === "office" || isWord(clause[at], "kind"));
  return !asked && (isWord(before, "auxiliary") || isWord(before, "ask") || isWord(before, "whether"));
}

export function isContent(span: Span): boolean {
  return (
    span.tag === "unknown" ||
    span.tag === "topic" ||
    span.tag === "name" ||
    span.tag === "relation" ||
    span.tag === "office" ||
    isWord(span, "troops") ||
    isWord(span, "number") ||
    isWord(span, "kind") ||
    isWord(span, "event-noun")
  );
}

/** Someone to speak to, not a matter to speak of; with 's behind it, it only owns the matter. */
function isParty(clause: Clause, at: number, catalogue: Catalogue): boolean {
  const span = clause[at];
  if (span?.tag !== "name" || isWord(clause[at + 1], "possessive")) return false;
  return span.ids.some((id) => catalogue.entity(id)?.kind !== "place");
}

/** "About Putin in Warsaw", "Ukraine in Munich" tell where it was said; "about protests in Almaty", where they were. */
function isWhereabouts(clause: Clause, at: number, next: number, catalogue: Catalogue): boolean {
  const [party, link, place] = [clause[at - 1], clause[at], clause[next]];
  const kinds = (span: Span | undefined): readonly string[] =>
    span?.tag === "name" ? span.ids.flatMap((id) => catalogue.entity(id)?.kind ?? []) : [];
  return (
    isWord(link, "preposition") &&
    (link.word.preposition === "in" || link.word.preposition === "at") &&
    kinds(party).some((kind) => kind !== "place" && kind !== "unit") &&
    kinds(place).includes("place")
  );
}

/** At the head, at a nested clause, or at the next "with" or "by" that someone stands behind. */
function endOf(clause: Clause, from: number, head: Head | undefined, catalogue: Catalogue): number {
  for (let at = from + 1; at < clause.length; at++) {
    const span = clause[at];
    if (span === undefined || at === head?.at || isWord(span, "topic-noun")) return at;
    const joins =
      isWord(span, "preposition") && (span.word.preposition === "with" || span.word.preposition === "by");
    const next = clause.findIndex((each, index) => index > at && !isLight(each));
    if (isWhereabouts(clause, at, next, catalogue)) return at;
    if (joins && (next < 0 || isParty(clause, next, catalogue) || isWord(clause[next], "ask"))) return at;
  }
  return clause.length;
}
