/** "Who leads Ukraine?", "who is in charge of NATO?": whoever holds the office that leads it. */
import { isLight, isWord, type OfficeSpan, type Span, spanOf } from "../span.js";
import { after, countryAt, groupAt, isAsked, nameOf, type Row, reach } from "./composed.js";
import { holders, holdersIn, inOffice } from "./holders.js";

const LEADS =
  /^(?:lead|leads|led|leading|head|heads|headed|heading|run|runs|ran|running|govern|governs|governed|governing|rule|rules|ruled|ruling|in charge of)$/i;

/** Those who do not lead the body that their office is of. */
const SERVES = /\b(?:deputy|vice|assistant|press|spokes\w+|adviser|advisor|envoy|representative|counsel)\b/i;

const LEADERS = /^(?:world )?leaders?$/i;

/** "How many leaders", "which leaders", "list the leaders", "who are the leaders", and at the very beginning. */
function isAskedFor(spans: readonly Span[], at: number): boolean {
  const before = spans.slice(0, at).filter((span) => !isLight(span));
  const last = before.at(-1);
  const named = before.length === 2 && isWord(before[0], "ask") && isWord(last, "auxiliary");
  return last === undefined || isAsked(spans, at) || isWord(last, "list") || named;
}

export const LEADER_ROWS: readonly Row[] = [
  {
    name: "<leaders> of <group>: the leaders of the G7 are G7 leaders, and not all who are of one of its countries",
    starts: ["kind"],
    compose(spans, at, scope) {
      const [noun, link] = [spans[at], spans[at + 1]];
      if (!isWord(noun, "kind") || !/^leaders?$/i.test(noun.text)) return undefined;
      if (!isWord(link, "preposition") || link.word.preposition !== "of") return undefined;
      const last = after(spans, at + 1, "the");
      const group = spans[last];
      const id = groupAt(spans, last, scope.catalogue);
      const offices = scope.lexicon.offices.entries.get("leader");
      if (group === undefined || id === undefined || !offices) return undefined;
      if (!isAsked(spans, at)) return holdersIn(id, offices, spans, at, last + 1, scope);
      const { from, to, text, pause } = noun;
      return {
        length: last + 1 - at,
        spans: [group, spanOf({ tag: "office", offices, from, to, text, pause })],
      };
    },
  },
  {
    name: "which <leaders> did Biden meet: of states, governments and organisations, and not just anyone",
    starts: ["kind"],
    compose(spans, at, { catalogue, lexicon }) {
      const noun = spans[at];
      // A feed names few who hold an office, and its leaders are whoever acts.
      if (catalogue.tableEvents || !isWord(noun, "kind") || !LEADERS.test(noun.text)) return undefined;
      if (!isAskedFor(spans, at)) return undefined;
      const offices = lexicon.offices.entries.get("leader");
      const { from, to, text, pause } = noun;
      return offices && { length: 1, spans: [spanOf({ tag: "office", offices, from, to, text, pause })] };
    },
  },
  {
    name: "who <leads> <country or body>",
    compose(spans, at, scope) {
      if (!LEADS.test(spans[at]?.text ?? "")) return undefined;
      const before = spans.slice(0, at).filter((span) => !isLight(span));
      const asked =
        isWord(before[0], "ask") &&
        before[0].word.ask === "who" &&
        before.slice(1).every((span) => isWord(span, "auxiliary"));
      if (!asked) return undefined;
      const of = spans.findIndex((span, index) => index > at && !isLight(span));
      const body = countryAt(spans, of, scope.catalogue);
      const rest = spans
        .slice(of + 1)
        .every((span) => span.tag === "time" || isLight(span) || isWord(span, "preposition"));
      if (body === undefined || !rest) return undefined;
      const leader = scope.lexicon.offices.entries.get("leader") ?? [];
      const reached = reach(spans, at, of + 1);
      if (scope.catalogue.entity(body)?.kind === "country")
        return holders(
          spanOf({ tag: "office", offices: leader, ...reached }),
          body,
          spans,
          at,
          of + 1,
          scope,
        );
      const ids = scope.catalogue.terms
        .filter((term) => term.of === body && inOffice(term, scope.period) && !SERVES.test(term.title))
        .map((term) => term.holder.id);
      const nobody: OfficeSpan = spanOf({ tag: "office", offices: leader, vacant: true, ...reached });
      const found =
        ids.length === 0 ? nobody : { ...nameOf([...new Set(ids)], spans, at, of + 1), byOffice: true };
      return { length: of + 1 - at, spans: [found] };
    },
  },
];
