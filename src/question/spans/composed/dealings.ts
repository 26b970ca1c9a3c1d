/** Verbs that mean a meeting or a penalty by what stands beside them: "convened the council", "hit two banks". */
import type { Catalogue } from "../../../dataset/catalogue.js";
import { asWord, isLight, isWord, type NameSpan, type Span, spanOf } from "../span.js";
import { groupAt, nameOf, type Row, type Scope } from "./composed.js";

const CONVENES = /^(?:convene|convenes|convened|gather|gathers|gathered|assemble|assembled)$/i;

export const DEALING_ROWS: readonly Row[] = [
  {
    name: "convened <body>: met it",
    compose(spans, at, scope) {
      if (!CONVENES.test(spans[at]?.text ?? "")) return undefined;
      const body = nameBehind(spans, at);
      if (!body || !isBody(body, scope.catalogue)) return undefined;
      // "The G7 leaders", "the council's meeting": there the body is only part of a name.
      const next = spans[spans.indexOf(body) + 1];
      const whole = next === undefined || next.tag === "time" || isWord(next, "preposition") || body.pause;
      if (!whole) return undefined;
      return as(spans[at], "met", scope);
    },
  },
  {
    name: "addressed <people>: spoke to them",
    starts: ["covers"],
    compose(spans, at, scope) {
      const [verb, people] = [spans[at], nameBehind(spans, at)];
      if (!isWord(verb, "covers") || !/^address(?:ed|es)?$/i.test(verb.text) || !people) return undefined;
      if (!people.group && groupAt([people], 0, scope.catalogue) === undefined) return undefined;
      const spoke = as({ ...verb, text: "spoke" }, "spoke", scope);
      const to: Span = asWord({ ...verb, text: "to" }, { is: "preposition", preposition: "to" });
      return spoke && { length: 1, spans: [...spoke.spans, to] };
    },
  },
  {
    name: "spoke to the NATO summit, or at it: to those who meet there",
    starts: ["relation"],
    compose(spans, at, { catalogue }) {
      const [verb, behind] = [spans[at], spans[at + 1]];
      const speaks = verb?.tag === "relation" && /^(?:speak|speaks|spoke|spoken|speaking)$/i.test(verb.text);
      if (!speaks || !isWord(behind, "preposition")) return undefined;
      // "Who spoke at the summit": not all who ever spoke to those who met there.
      const someone = spans.slice(0, at).some(({ tag }) => tag === "name");
      const there = behind.word.preposition === "at" && someone && !catalogue.tableEvents;
      if (!there && behind.word.preposition !== "to") return undefined;
      const to: Span = there ? asWord(behind, { is: "preposition", preposition: "to" }) : behind;
      const body = nameBehind(spans, at + 1);
      const summit = spans.indexOf(body ?? verb) + 1;
      const meeting = spans[summit];
      if (!body || groupAt([body], 0, catalogue) === undefined || !/^summits?$/i.test(meeting?.text ?? ""))
        return undefined;
      return { length: summit + 1 - at, spans: [verb, to, { ...body, pause: meeting?.pause ?? false }] };
    },
  },
  {
    name: "spoke to <body>: at it, not only with it",
    starts: ["relation"],
    compose(spans, at, { catalogue, lexicon }) {
      const [verb, to] = [spans[at], spans[at + 1]];
      const speaks = verb?.tag === "relation" && /^(?:speak|speaks|spoke|spoken|speaking)$/i.test(verb.text);
      if (!speaks || !isWord(to, "preposition") || to.word.preposition !== "to") return undefined;
      const body = nameBehind(spans, at + 1);
      const many = body?.ids.some((id) => catalogue.entity(id)?.members !== undefined);
      if (!many || verb.uses.some(({ type }) => !type.symmetric)) return undefined;
      const forms = new Set(verb.uses.map(({ form }) => form));
      const says = (lexicon.relations.entries.get("say") ?? []).concat(
        lexicon.relations.entries.get("said") ?? [],
      );
      const added = says.filter(({ form }) => forms.has(form));
      return added.length > 0
        ? { length: 1, spans: [{ ...verb, uses: [...added, ...verb.uses] }] }
        : undefined;
    },
  },
  {
    name: "whether they met or not: no more than whether they met",
    starts: ["or"],
    compose(spans, at) {
      const [or, not] = [spans[at], spans[at + 1]];
      const ends = isWord(or, "or") && isWord(not, "not") && spans.slice(at + 2).every(isLight);
      return ends ? { length: 2, spans: [asWord(or, { is: "filler" })] } : undefined;
    },
  },
  {
    name: "did <person> meat <person>: met, as it sounds",
    starts: ["unknown"],
    compose(spans, at, scope) {
      const verb = spans[at];
      if (verb?.tag !== "unknown" || !/^(?:meat|meet up|mett)$/i.test(verb.text)) return undefined;
      return spans[at - 1]?.tag === "name" ? as(verb, "meet", scope) : undefined;
    },
  },
  {
    name: "the call that was announced: which was",
    starts: ["relation"],
    compose(spans, at) {
      const [noun, that, be, verb] = [spans[at], spans[at + 1], spans[at + 2], spans[at + 3]];
      const isNoun = noun?.tag === "relation" && noun.uses.some(({ form }) => form === "noun");
      const relates =
        isWord(that, "that") || (isWord(that, "ask") && /^(?:which)$/.test(that.word.ask) && at > 0);
      const told = verb?.tag === "relation" && /^(?:announced|reported|planned|scheduled)$/i.test(verb.text);
      const happens = spans.slice(at + 4).some((span) => isWord(span, "happen"));
      if (!isNoun || !relates || !told || !happens || !isWord(be, "auxiliary") || be.word.of !== "be")
        return undefined;
      return { length: 4, spans: [noun, verb] };
    },
  },
  {
    name: "which banks did <country> hit: with sanctions",
    starts: ["relation"],
    compose(spans, at, scope) {
      const hit = spans[at];
      const strikes = hit?.tag === "relation" && /^(?:hit|hits|target|targeted|targets)$/i.test(hit.text);
      const assaults = strikes && hit.uses.some(({ type }) => type.id !== "sanction");
      const banks = spans.some((span) => /\b(?:banks?|oligarchs?|compan(?:y|ies))$/i.test(span.text));
      return assaults && banks ? as(hit, "sanctioned", scope) : undefined;
    },
  },
  {
    name: "the 16 chief executives: how many they are says nothing of who",
    starts: ["number"],
    compose(spans, at, { catalogue }) {
      const [number, people] = [spans[at], spans[at + 1]];
      if (!isWord(number, "number") || number.word.value >= MANY || !isWord(spans[at - 1], "the"))
        return undefined;
      if (people?.tag !== "name" || people.troops || !/s$/i.test(people.text)) return undefined;
      const many = people.group || people.ids.every((id) => catalogue.entity(id)?.kind === "organisation");
      return many ? { length: 2, spans: [people] } : undefined;
    },
  },
  {
    name: "the Europeans: those of the continent, and not the place",
    starts: ["name"],
    compose(spans, at, { catalogue, period }) {
      const people = spans[at];
      const plural = people?.tag === "name" && people.demonym && !people.group && /ns$/i.test(people.text);
      const continent = plural && people.ids.length === 1 ? groupAt(spans, at, catalogue) : undefined;
      if (continent === undefined || catalogue.entity(continent)?.feature !== "continent") return undefined;
      if (!isWord(spans[at - 1], "the")) return undefined;
      const ids = catalogue.bodiesOf(continent, period);
      return { length: 1, spans: [{ ...nameOf(ids, spans, at, at + 1), by: "members", group: true }] };
    },
  },
];

/** A number of people from here on is one that the data may know. */
const MANY = 100;

/** The name right behind, past an article. */
function nameBehind(spans: readonly Span[], at: number): NameSpan | undefined {
  const span = isLight(spans[at + 1]) ? spans[at + 2] : spans[at + 1];
  return span?.tag === "name" ? span : undefined;
}

/** Nobody in particular, and no forces: a council, a committee. */
const isBody = ({ ids, troops, group }: NameSpan, catalogue: Catalogue): boolean =>
  !troops && !group && ids.every((id) => catalogue.entity(id)?.kind === "organisation");

/** The same span as another verb would be read. */
function as(span: Span | undefined, verb: string, { lexicon }: Scope) {
  const uses = lexicon.relations.entries.get(verb);
  if (!span || !uses || (span.tag === "relation" && span.uses === uses)) return undefined;
  const { from, to, text, pause } = span;
  return { length: 1, spans: [spanOf({ tag: "relation", uses, light: false, from, to, text, pause })] };
}
