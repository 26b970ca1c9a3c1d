/** Which part a name plays, from where it stands: the tables that English word order and prepositions come down to. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { befalls } from "../../ontology/befalls.js";
import { isHostile } from "../../ontology/hostile.js";
import { tells } from "../../ontology/tells.js";
import type { Side } from "../../query/query.js";
import type { NameSpan } from "../spans/span.js";
import type { Preposition } from "../words/word.js";
import type { Head } from "./head.js";

export interface Position {
  readonly preposition: Preposition | undefined;
  /** Behind the head. */
  readonly after: boolean;
  /** Behind a form of "do" or "have": "which order did Biden give". */
  readonly afterAuxiliary: boolean;
  /** Behind "troops of", "soldiers from". */
  readonly afterTroops: boolean;
  /** A unit is named elsewhere in the clause, so that a bare country is not the one that moves. */
  readonly besideTroops: boolean;
  /** A person is named elsewhere in the clause. */
  readonly besidePerson: boolean;
  /** Behind "gave", before the noun: "gave Ukraine aid". */
  readonly given: boolean;
  /** "Got" stands between it and the noun: "Poland got aid". */
  readonly gets: boolean;
  /** 's stands behind it. */
  readonly possessive: boolean;
}

const SIDE_OF: Readonly<Partial<Record<Preposition, Side>>> = {
  by: "actor",
  with: "either",
  between: "either",
  among: "either",
  to: "recipient",
  at: "recipient",
  against: "recipient",
  on: "recipient",
  for: "recipient",
};

export function roleOf(position: Position, head: Head | undefined): Side {
  if (!head) return "either";
  const type = head.uses[0]?.type;
  if (type?.symmetric) return "either";
  return flip(
    plainRole(position, head),
    head.uses.every((use) => use.reverse),
  );
}

function plainRole(
  { preposition, after, afterAuxiliary, given, gets, possessive }: Position,
  head: Head,
): Side {
  if (preposition === "from") return head.uses.some((use) => use.reverse) ? "recipient" : "actor";
  // "the visit of Macron", "the statement of the ministry": the one who does it, as far as it takes no object.
  // "The arrest of Macron": the one whom it befalls.
  if (preposition === "of" && head.voice === "noun" && after)
    return head.uses.every(({ type }) => befalls(type)) ? "recipient" : "actor";
  if (preposition === "of") return "either";
  const fixed = preposition && SIDE_OF[preposition];
  if (fixed) return fixed;
  if (preposition) return "either";
  if (head.voice === "noun" && (gets || (given && !after))) return "recipient";
  const telling = head.uses.every((use) => tells(use.type));
  // "Russia sanctions" are on Russia, "US sanctions" by the US.
  if (head.voice === "noun" && !after && !possessive && head.uses.every((use) => isHostile(use.type)))
    return "either";
  if (head.voice === "noun") return after && !afterAuxiliary && !telling ? "recipient" : "actor";
  if (head.voice === "passive") return after ? "actor" : "recipient";
  return after ? "recipient" : "actor";
}

function flip(side: Side, reverse: boolean): Side {
  if (!reverse || side === "either") return side;
  return side === "actor" ? "recipient" : "actor";
}

const PLACE: ReadonlySet<Preposition> = new Set(["in", "at", "near", "on", "among"]);
const GOAL: ReadonlySet<Preposition> = new Set(["to", "for", "of"]);

/** Whether a name says where (or where from) rather than who. */
export function placeRole(
  position: Position,
  head: Head | undefined,
  span: NameSpan,
  catalogue: Catalogue,
  troops: boolean,
): "place" | "origin" | undefined {
  const kinds = span.ids.map((id) => catalogue.entity(id)?.kind);
  const isPlace = kinds.includes("place");
  const isGroup = span.ids.some((id) => catalogue.entity(id)?.members !== undefined);
  if (kinds.includes("person") || (!isPlace && !isGroup && !kinds.includes("country"))) return undefined;
  const movement = head ? head.uses.some((use) => use.type.movement) : troops;
  const { preposition, after, afterTroops, besideTroops, besidePerson, possessive } = position;
  if (preposition === "from") return movement && (!afterTroops || isPlace) ? "origin" : undefined;
  // Near a country is not in it: who masses troops near Ukraine does it against Ukraine.
  if (preposition === "near" && !isPlace) return undefined;
  // "Sanctions on Russia" are against it. A feed tells so by where an act goes.
  const against = head?.uses.every(({ type }) => isHostile(type) && type.movement !== true) ?? false;
  if (preposition === "on" && !isPlace && against && !catalogue.tableEvents) return undefined;
  // "On the Nordic call" is with them; "in NATO", "to the Baltic states" is where.
  const within = !isGroup || isPlace || preposition === "in" || (preposition === "to" && !span.demonym);
  if (preposition && PLACE.has(preposition) && within) return "place";
  // "The European call" was with Europeans, wherever they sat.
  const talks = head?.voice === "noun" && head.uses.every(({ type }) => type.symmetric);
  if (isPlace && span.demonym && talks && !preposition) return undefined;
  // A feed has places among those who act: "West Sylvania expelled them".
  if (isPlace && catalogue.tableEvents && !preposition && !after) return undefined;
  if (isPlace && span.by !== "members") return "place";
  const travel = head?.uses.some((use) => use.type.travel) ?? false;
  if (travel && preposition === "to") return "place";
  // "harris poland romania trip"
  const ownDelegation = /^delegations?$/i.test(head?.span.text ?? "") && !after;
  if (
    travel &&
    besidePerson &&
    head?.voice === "noun" &&
    !preposition &&
    !span.demonym &&
    !possessive &&
    !ownDelegation
  )
    return "place";
  if (!movement) return undefined;
  if (preposition && GOAL.has(preposition) && !(preposition === "of" && span.demonym)) return "place";
  // "us troops poland arrival dates"
  if (preposition === undefined && besideTroops && head?.voice === "noun" && !span.demonym && !possessive)
    return "place";
  // "reached Poland", "who landed Poland": behind a movement, a bare country is its goal.
  return preposition === undefined &&
    after &&
    head?.voice !== "passive" &&
    !head?.uses.every((use) => use.reverse)
    ? "place"
    : undefined;
}
