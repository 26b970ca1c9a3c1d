/** Of which country someone was head of state or government: a feed names them, and does not say for whom they act. */
import { keyOf } from "../../text/tokens.js";
import { AMERICAS } from "./americas.js";
import { ASIA } from "./asia.js";
import { EUROPE } from "./europe.js";
import { MIDDLE_EAST_AND_AFRICA } from "./middle-east-and-africa.js";

interface Term {
  /** The country's id. */
  readonly country: string;
  /** Of the name, folded. */
  readonly words: readonly string[];
  /** Years, both included; a term without an end goes on. */
  readonly from: number;
  readonly to: number;
}

const TERM = /^(.+) (\d{4})-(\d{4})?$/;

/** The country's id; undefined for whoever was head of none in that year. */
export function headOf(name: string, year: number): string | undefined {
  const words = keyOf(name).split(" ");
  const fits = ({ words: all, from, to }: Term): boolean =>
    from <= year && year <= to && all.every((word) => words.includes(word));
  return TERMS.get(ends(words))?.find(fits)?.country;
}

/** First and last name: "Dmitry Anatolyevich Medvedev" is Dmitry Medvedev. */
const ends = (words: readonly string[]): string => `${words.at(0)} ${words.at(-1)}`;

const TERMS: ReadonlyMap<string, readonly Term[]> = termsOf({
  ...EUROPE,
  ...AMERICAS,
  ...ASIA,
  ...MIDDLE_EAST_AND_AFRICA,
});

function termsOf(rolls: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>();
  for (const [country, roll] of Object.entries(rolls))
    for (const entry of roll.split("; ")) {
      const [, name, from, to] = TERM.exec(entry) ?? [];
      if (name === undefined || from === undefined)
        throw new Error(`“${entry}” of ${country} is no name and years; write “Ada Lind 2001-2006”.`);
      const words = keyOf(name).split(" ");
      const last = to === undefined ? Number.POSITIVE_INFINITY : Number(to);
      const term = { country, words, from: Number(from), to: last };
      terms.set(ends(words), [...(terms.get(ends(words)) ?? []), term]);
    }
  return terms;
}
