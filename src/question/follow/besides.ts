/** "What else happened?": whatever there was at that time and place, besides what was asked of; of a name, all that it took part in. */
import { ANYTHING, type EventPattern, type Query } from "../../query/query.js";
import type { ReadContext } from "../spans/cut.js";
import { timeOf } from "./dates.js";
import { patternIn } from "./parts.js";

const ELSE =
  /^what else (?:happened|hapened|happend|was (?:going on|happening)|took place|occurred|went on)(?<then> (?:then|there|(?:on )?(?:that|the same) (?:day|date)|at (?:the|that) (?:same )?time|(?:in )?(?:that|the same) (?:week|month|year)|meanwhile|besides))?$/i;

/** What one wants of a name of which no event was asked yet. */
const OF_NAME: readonly { readonly says: RegExp; readonly kind: "events" | "timeline" }[] = [
  { says: /^(?:timeline|chronology|history|in order)$/i, kind: "timeline" },
  {
    says: /^(?:list|more|what else|anything else|what (?:did|has|have) (?:he|she|it|they) (?:do|done)|(?:his|her|its|their) (?:events|activities|timeline))$/i,
    kind: "events",
  },
];

/** Undefined where the text says nothing of the kind. */
export function besidesThat(text: string, before: Query, { catalogue }: ReadContext): Query | undefined {
  if (before.kind === "profile") {
    const row = OF_NAME.find(({ says }) => says.test(text));
    const kind = catalogue.entity(before.entity)?.kind;
    if (!row) return undefined;
    const pattern: EventPattern =
      kind === "place"
        ? { ...ANYTHING, places: [before.entity] }
        : { ...ANYTHING, slots: [{ side: "either", anyOf: [before.entity], members: kind !== "person" }] };
    return { kind: row.kind, pattern };
  }
  const match = ELSE.exec(text);
  const pattern = patternIn(before);
  if (!match || !pattern) return undefined;
  const isDay = /\b(?:day|date)$/i.test(match.groups?.["then"] ?? "");
  const known = timeOf(pattern) !== undefined || pattern.places.length > 0;
  if (!known || (isDay && timeOf(pattern)?.grain !== "day")) return undefined;
  return { kind: "events", pattern: { ...ANYTHING, when: pattern.when, places: pattern.places } };
}
