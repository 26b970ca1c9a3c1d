/** "Which Salman met Harris": of all who bear a name, or an office, the one that the rest fits. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { keyOf } from "../../text/tokens.js";
import { asWord, isLight, isWord, type NameSpan, type Span } from "../spans/span.js";
import type { Qualified } from "./qualifier.js";

/** Undefined where no person is named right behind "which". */
export function takeNamesakes(spans: readonly Span[], catalogue: Catalogue): Qualified | undefined {
  const ask = spans.findIndex((span) => isWord(span, "ask") && span.word.ask === "which");
  const at = spans.findIndex((span, index) => index > ask && !isLight(span));
  const [name, next] = [spans[at], spans[at + 1]];
  if (ask < 0 || name?.tag !== "name" || name.pause) return undefined;
  const people = name.ids.every((id) => catalogue.entity(id)?.kind === "person");
  const goes = next?.tag === "relation" || isWord(next, "auxiliary") || isWord(next, "light");
  if (!people || !goes || name.group) return undefined;
  const person: Span = asWord(name, { is: "kind", kinds: ["person"] });
  return {
    main: [...spans.slice(0, ask + 1), person, ...spans.slice(at + 1)],
    among: name.byOffice ? name.ids : namesakes(name, catalogue),
    inside: [],
  };
}

/** Everyone one of whose names has those words in a row. */
function namesakes({ ids, text }: NameSpan, { dataset }: Catalogue): readonly string[] {
  const key = ` ${keyOf(text)} `;
  const bears = (name: string): boolean => ` ${keyOf(name)} `.includes(key);
  const others = dataset.entities.filter(
    ({ kind, name, aliases }) =>
      kind === "person" && [name, ...aliases.map((alias) => alias.text)].some(bears),
  );
  return [...new Set([...ids, ...others.map(({ id }) => id)])];
}

/** "Latvians Blinken met": a people in front of a clause asks which of them. */
export function withPeopleAsked(spans: readonly Span[], catalogue: Catalogue): readonly Span[] {
  const [people, person, verb, ...rest] = spans.filter((span) => !isLight(span));
  const isPeople =
    people?.tag === "name" &&
    people.demonym &&
    !people.pause &&
    /s$/i.test(people.text) &&
    people.ids.every((id) => catalogue.entity(id)?.kind === "country");
  const isPerson =
    person?.tag === "name" && person.ids.every((id) => catalogue.entity(id)?.kind === "person");
  const finite = verb?.tag === "relation" && verb.uses.some(({ form }) => form === "past");
  if (!isPeople || !verb) return spans;
  const which: Span = asWord(people, { is: "ask", ask: "which" });
  // "Americans who met Kuleba".
  const relates = isWord(person, "ask") && /^who/.test(person.word.ask) && verb.tag === "relation";
  if (relates) return [which, people, verb, ...rest];
  return isPerson && finite && !spans.some((span) => isWord(span, "ask")) ? [which, ...spans] : spans;
}
