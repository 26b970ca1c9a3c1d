/** Persons by a title as the data words it, whatever it belongs to standing before it, within it or behind it: "the head of Poland's National Security Bureau". */
import type { Catalogue } from "../../../dataset/catalogue.js";
import { keyOf, type Token, tokenize } from "../../../text/tokens.js";
import { type Title, titleKey } from "../../words/titles.js";
import { isLight, isWord, type Span, spanOf } from "../span.js";
import { after, type Composed, countryAt, isAsked, nameOf, type Row, reach, type Scope } from "./composed.js";
import { holders, inOffice } from "./holders.js";

const isDemonym = (span: Span): boolean => span.tag === "name" && span.demonym;

/** More spans than any title has. */
const LONGEST = 10;

export const TITLE_ROWS: readonly Row[] = [
  {
    name: "<title> with its <country> anywhere: the chief of the UK defence staff, the Polish National Security Bureau's head",
    compose(spans, at, scope) {
      if (!mayBegin(spans[at], scope)) return undefined;
      for (const window of windowsAt(spans, at, scope.catalogue)) {
        const found = byTitle(window, scope) ?? byOffice(window, scope);
        if (found) return found;
      }
      return undefined;
    },
  },
  {
    name: "<country> <most words of a title>: the Japanese national security secretary general",
    compose(spans, at, scope) {
      if (!mayBegin(spans[at], scope)) return undefined;
      for (const window of windowsAt(spans, at, scope.catalogue)) {
        const found = byMostWords(window, scope);
        if (found) return found;
      }
      return undefined;
    },
  },
  {
    name: "<head> of [the] <body>: the head of the European Commission",
    compose(spans, at, scope) {
      const [head, link] = [spans[at], spans[at + 1]];
      if (!/^(?:head|chief|boss)$/i.test(head?.text ?? "") || !isWord(link, "preposition")) return undefined;
      const last = after(spans, at + 1, "the");
      const body = countryAt(spans, last, scope.catalogue);
      if (!/^of$/i.test(link.text) || body === undefined || isAsked(spans, at)) return undefined;
      if (scope.catalogue.entity(body)?.kind !== "organisation") return undefined;
      const offices = HEADS.flatMap((word) => scope.lexicon.offices.entries.get(word) ?? []);
      const text = reach(spans, at, last + 1);
      const found = holders(spanOf({ tag: "office", offices, ...text }), body, spans, at, last + 1, scope);
      return found?.spans.every((span) => span.tag === "name" && span.ids.length === 1) ? found : undefined;
    },
  },
  {
    name: "which <foreign> general: the offices that generals hold",
    compose(spans, at, { lexicon }) {
      const general = spans[at];
      const light = spans.slice(0, at).findLast((span) => !isLight(span) && !isDemonym(span));
      if (general?.tag !== "unknown" || !/^generals?$/i.test(general.text) || !isWord(light, "ask"))
        return undefined;
      if (!/^(?:which|what)$/.test(light.word.ask)) return undefined;
      const offices = GENERALS.flatMap((word) => lexicon.offices.entries.get(word) ?? []);
      const office: Span = spanOf({ tag: "office", offices, ...reach(spans, at, at + 1) });
      return offices.length > 0 ? { length: 1, spans: [office] } : undefined;
    },
  },
];

/** Words for the offices of generals; in any other place "general" is an adjective. */
const GENERALS = ["chief of defence", "supreme allied commander"];

/** Words for the offices of those who head a body. */
const HEADS = ["leader", "director", "agency head", "chairperson"];

/** Some spans in a row, and their words. */
interface Window {
  readonly spans: readonly Span[];
  readonly from: number;
  readonly to: number;
  readonly words: readonly Token[];
}

/** Longest first; only such as have a word that is neither name nor office, since the other rows read those. */
function* windowsAt(spans: readonly Span[], at: number, catalogue: Catalogue): Generator<Window> {
  if (isAsked(spans, at) && spans[at]?.tag !== "office") return;
  const pause = spans.findIndex((span, index) => index >= at && (span.pause || !mayBePart(span)));
  const end = pause < 0 ? spans.length : mayBePart(spans[pause]) ? pause + 1 : pause;
  for (let to = Math.min(end, at + LONGEST); to > at + 1; to--) {
    const taken = spans.slice(at, to);
    const offices = taken.filter((span) => span.tag === "office").length;
    if (offices < 2 && !taken.some((span) => isLoose(span, catalogue))) continue;
    yield { spans, from: at, to, words: tokenize(taken.map((span) => span.text).join(" ")) };
  }
}

const isLoose = (span: Span, catalogue: Catalogue): boolean =>
  (span.tag === "name" &&
    span.ids.some((id) => /^(?:organisation|unit)$/.test(catalogue.entity(id)?.kind ?? ""))) ||
  span.tag === "unknown" ||
  span.tag === "relation" ||
  span.tag === "topic" ||
  isWord(span, "troops") ||
  isWord(span, "kind") ||
  isWord(span, "filler");

function mayBePart(span: Span | undefined): boolean {
  return !(
    span === undefined ||
    span.tag === "time" ||
    isWord(span, "ask") ||
    isWord(span, "auxiliary") ||
    isWord(span, "that") ||
    isWord(span, "pronoun") ||
    isWord(span, "relative")
  );
}

/** A name, or a word that some title begins with. */
function mayBegin(span: Span | undefined, { lexicon }: Scope): boolean {
  if (span === undefined || isWord(span, "the") || isWord(span, "preposition")) return false;
  const [first] = keyOf(span.text).split(" ");
  return span.tag === "name" || lexicon.titles.words.has(titleKey([first ?? ""]));
}

function byTitle(window: Window, scope: Scope): Composed | undefined {
  const titled = (words: readonly Token[]): readonly Title[] =>
    (scope.lexicon.titles.entries.get(keyOfTitle(words)) ?? []).filter((title) =>
      inOffice(title, scope.period),
    );
  const whole = titled(window.words).map(({ holder }) => holder);
  if (whole.length > 0) return holderOf(whole, window);
  for (const { owner, rest } of ownersIn(window.words, scope)) {
    const own = titled(rest).filter(({ of }) => of !== undefined && belongs(of, owner, scope));
    if (own.length > 0)
      return holderOf(
        own.map(({ holder }) => holder),
        window,
      );
  }
  return undefined;
}

/** "Chairman of the US Joint Chiefs": an office that its country stands within. */
function byOffice(window: Window, scope: Scope): Composed | undefined {
  for (const { owner, rest } of ownersIn(window.words, scope)) {
    const text = rest.map((word) => word.key).join(" ");
    const offices = scope.lexicon.offices.entries.get(text);
    if (!offices || rest.length < LEAST_WORDS) continue;
    const { spans, from, to } = window;
    const found = holders(
      spanOf({ tag: "office", offices, ...reach(spans, from, to), text }),
      owner,
      spans,
      from,
      to,
      scope,
    );
    if (found?.spans.every((span) => span.tag === "name")) return found;
  }
  return undefined;
}

/** Every word is in the title of just one, those that it begins with among them, and one of them means nothing else. */
function byMostWords(window: Window, scope: Scope): Composed | undefined {
  const strange = window.spans.slice(window.from, window.to).some((span) => span.tag === "unknown");
  if (!strange) return undefined;
  for (const { owner, rest } of ownersIn(window.words, scope)) {
    const words = contentOf(rest.map((word) => word.key));
    if (words.length < LEAST_WORDS) continue;
    const own = scope.catalogue.terms.filter((term) => {
      const title = keyOfTitle(tokenize(term.title));
      const [head = title] = title.split(/ (?:of|for|to|on) /);
      const all = contentOf(title.split(" "));
      return (
        inOffice(term, scope.period) &&
        belongs(term.of, owner, scope) &&
        contentOf(head.split(" ")).every((word) => words.some((each) => isHead(each, word))) &&
        words.every((word) => all.some((each) => isKin(each, word)))
      );
    });
    const ids = new Set(own.map(({ holder }) => holder.id));
    if (ids.size === 1) return holderOf([...ids], window);
  }
  return undefined;
}

const LEAST_WORDS = 3;

/** "Secretariat" and "secretary" have one stem, and whoever heads a body is called its head or its chief. */
const isKin = (one: string, other: string): boolean =>
  isHead(one, other) || (one.length > 7 && other.length > 7 && one.slice(0, 7) === other.slice(0, 7));

const isHead = (one: string, other: string): boolean =>
  one === other || (CHIEFS.has(one) && CHIEFS.has(other));
const CHIEFS = new Set(["head", "chief", "director", "boss"]);

const SMALL = new Set(["of", "for", "to", "and", "on", "in", "'s"]);
const contentOf = (words: readonly string[]): readonly string[] => {
  const key = titleKey(words);
  return key === "" ? [] : key.split(" ").filter((word) => !SMALL.has(word));
};

const keyOfTitle = (words: readonly Token[]): string => titleKey(words.map((word) => word.key));

interface Owned {
  readonly owner: string;
  /** The words without its owner, and without what joins the two. */
  readonly rest: readonly Token[];
}

/** "Poland's", "the Polish", "of Poland" at the beginning, in the middle and at the end. */
function* ownersIn(words: readonly Token[], { catalogue, lexicon }: Scope): Generator<Owned> {
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length < 4; length++) {
      const found = lexicon.names.at(words, at, length);
      if (found?.length !== length) continue;
      const owner = found.value.find(({ entity }) => /^(?:country|organisation)$/.test(entity.kind))?.entity
        .id;
      if (owner === undefined || catalogue.entity(owner) === undefined) continue;
      const before = words.slice(0, at);
      const behind = words.slice(at + length);
      const [next] = behind;
      const rest = next?.key === "'s" ? behind.slice(1) : behind;
      // "Head of the Bureau of Poland": the preposition goes with it.
      const link = before.at(-1)?.key === "the" ? -2 : -1;
      const joined = rest.length === 0 && before.at(link)?.key === "of" ? before.slice(0, link) : before;
      yield { owner, rest: [...joined, ...rest] };
    }
  }
}

/** Of the country itself or of one of its bodies, or of the country whose body is named. */
const belongs = (of: string, owner: string, { catalogue }: Scope): boolean =>
  catalogue.containers(of).includes(owner) || catalogue.containers(owner).includes(of);

function holderOf(ids: readonly string[], { spans, from, to }: Window): Composed {
  const unique = [...new Set(ids)];
  return {
    length: to - from,
    spans: [{ ...nameOf(unique, spans, from, to), byOffice: true, ambiguous: unique.length > 1 }],
  };
}
