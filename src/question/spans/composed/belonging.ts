/** A body or an office behind a person that only says who they are: "Patrushev of the Russian Security Council". */
import { keyOf } from "../../../text/tokens.js";
import { isLight, isWord, type NameSpan, type Span } from "../span.js";
import { countryAt, isPerson, type Row, reach, type Scope } from "./composed.js";

export const BELONGING_ROWS: readonly Row[] = [
  {
    name: "<person> of|from [the] <body>: Patrushev of the Russian Security Council, Macron of France",
    starts: ["name"],
    compose(spans, at, scope) {
      const person = personAt(spans, at, scope);
      const link = spans[at + 1];
      if (!person || !isWord(link, "preposition") || !/^(?:of|from)$/i.test(link.text)) return undefined;
      const last = isLight(spans[at + 2]) ? at + 3 : at + 2;
      const body = countryAt(spans, last, scope.catalogue);
      // "Of the Ukrainian" is said of something behind it.
      const named = spans[last];
      if (named?.tag !== "name" || named.demonym || isWord(spans[last + 1], "possessive")) return undefined;
      if (body === undefined) return undefined;
      // "Biden called Duda from Poland" may be where he was.
      const isBody = scope.catalogue.entity(body)?.kind === "organisation";
      if (!isBody && !/^of$/i.test(link.text)) return undefined;
      return belongsTo(person, body, scope)
        ? { length: last + 1 - at, spans: [{ ...person, ...reach(spans, at, last + 1) }] }
        : undefined;
    },
  },
  {
    name: "<person> of|from <someone>'s <part>: Bernard from Michel's cabinet",
    starts: ["name"],
    compose(spans, at, scope) {
      const person = personAt(spans, at, scope);
      const [link, chief, part] = [spans[at + 1], spans[at + 2], spans[at + 4]];
      if (!person || !isWord(link, "preposition") || !/^(?:of|from)$/i.test(link.text)) return undefined;
      if (chief?.tag !== "name" || !isWord(spans[at + 3], "possessive") || !part) return undefined;
      const said = /^(?:cabinet|office|team|staff|administration|government|entourage)$/i.test(part.text);
      const shared = bodiesOf(person, scope).some((of) => bodiesOf(chief, scope).includes(of));
      return said && shared ? { length: 5, spans: [{ ...person, ...reach(spans, at, at + 5) }] } : undefined;
    },
  },
  {
    name: "<person> of the <words of their title>: Yermak of the Ukrainian Presidential Office",
    starts: ["name"],
    compose(spans, at, scope) {
      const person = personAt(spans, at, scope);
      const link = spans[at + 1];
      if (!person || !isWord(link, "preposition") || !/^(?:of|from)$/i.test(link.text)) return undefined;
      const said = titleWords(person, scope);
      let last = at + 2;
      while (isTitled(spans[last], said)) last++;
      const strange = spans.slice(at + 2, last).some((span) => span.tag === "unknown");
      return strange ? { length: last - at, spans: [{ ...person, ...reach(spans, at, last) }] } : undefined;
    },
  },
];

/** Every word by which the data calls them and their offices. */
function titleWords({ ids }: NameSpan, { lexicon }: Scope): ReadonlySet<string> {
  const own = [...lexicon.titles.entries].filter(([, titles]) =>
    titles.some(({ holder }) => ids.includes(holder)),
  );
  return new Set(["the", ...own.flatMap(([key]) => key.split(" "))]);
}

const isTitled = (span: Span | undefined, words: ReadonlySet<string>): boolean =>
  span !== undefined &&
  span.tag !== "time" &&
  keyOf(span.text)
    .split(" ")
    .every((word) => words.has(word));

function personAt(spans: readonly Span[], at: number, { catalogue }: Scope): NameSpan | undefined {
  const span = spans[at];
  return span?.tag === "name" && !span.pause && !span.group && isPerson(span, catalogue) ? span : undefined;
}

/** What they ever held office for. */
const bodiesOf = ({ ids }: NameSpan, { catalogue }: Scope): readonly string[] =>
  catalogue.terms.flatMap((term) => (ids.includes(term.holder.id) ? term.of : []));

/** Themselves by office or by country, or in the words of their title. */
function belongsTo(person: NameSpan, body: string, scope: Scope): boolean {
  const { catalogue } = scope;
  const entity = catalogue.entity(body);
  const around = bodiesOf(person, scope).flatMap((of) => catalogue.containers(of));
  const within = catalogue.containers(body);
  const names = [entity?.name ?? "", ...(entity?.aliases ?? []).map(({ text }) => text)].map(keyOf);
  const titles = catalogue.terms
    .filter((term) => person.ids.includes(term.holder.id))
    .map((term) => keyOf(term.title));
  const named = titles.some((title) => names.some((name) => name !== "" && title.includes(name)));
  const organisation = entity?.kind === "organisation" && entity.members === undefined;
  return around.includes(body) || named || (organisation && within.some((each) => around.includes(each)));
}
