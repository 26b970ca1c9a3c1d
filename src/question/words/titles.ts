/** Titles as the data itself words them, so that whoever bears one can be named by it: "Head of the National Security Bureau". */
import type { Catalogue } from "../../dataset/catalogue.js";
import { keyOf } from "../../text/tokens.js";
import type { Interval } from "../../time/interval.js";

export interface Title {
  readonly holder: string;
  /** Whose title it is: a country or a body. Undefined where the wording says so itself: "Polish Defence Minister". */
  readonly of: string | undefined;
  readonly interval: Interval;
}

export interface Titles {
  /** Under the key of the wording without its articles. */
  readonly entries: ReadonlyMap<string, readonly Title[]>;
  /** Every word of them: none is a slip of another word. */
  readonly words: ReadonlySet<string>;
}

export function createTitles(catalogue: Catalogue): Titles {
  const entries = new Map<string, Title[]>();
  const add = (text: string, title: Title): void => {
    for (const form of formsOf(text)) {
      const known = entries.get(form) ?? [];
      if (!known.some(({ holder, of }) => holder === title.holder && of === title.of))
        entries.set(form, [...known, title]);
    }
  };
  for (const { holder, title, of, interval } of catalogue.terms)
    add(title, { holder: holder.id, of, interval });
  for (const event of catalogue.dataset.events) {
    for (const { entity, as } of event.participants) {
      if (as === undefined || catalogue.entity(entity)?.kind !== "person") continue;
      const [held] = catalogue.officesOf(entity, catalogue.when(event).start);
      if (held) add(as, { holder: entity, of: undefined, interval: held.interval });
    }
  }
  return { entries, words: new Set([...entries.keys()].flatMap((key) => key.split(" "))) };
}

/** The form under which titles are compared: one spelling for both sides of the Atlantic, no articles, one preposition. */
export function titleKey(words: readonly string[]): string {
  return words
    .filter((word) => word !== "the" && word !== "'s")
    .map((word) => SPELT.get(word) ?? word)
    .join(" ");
}

const SPELT: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["advisor", "adviser"],
  ["to", "of"],
  ["for", "of"],
]);

/** "Head of the Bureau", and "Bureau Head". */
function formsOf(text: string): readonly string[] {
  const key = titleKey(keyOf(text).split(" "));
  const of = key.indexOf(" of ");
  return of < 0 ? [key] : [key, `${key.slice(of + 4)} ${key.slice(0, of)}`];
}
