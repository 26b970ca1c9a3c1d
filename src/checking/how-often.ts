/** How often a clause says that something happened, and whether for the first or the last time. */
import { isNoun } from "../question/clause/head.js";
import { NUMBER_WORDS } from "../question/spans/number.js";
import { isLight, isWord, type RelationSpan, type Span } from "../question/spans/span.js";

/** Both ends are included. */
export interface Times {
  readonly least: number;
  readonly most: number;
}

export interface HowOften {
  readonly times?: Times;
  readonly order?: "first" | "last";
  /** What says so: no part of who did what. */
  readonly words: ReadonlySet<Span>;
}

const NUMBER = String.raw`\d{1,3}|${[...NUMBER_WORDS.keys()].join("|")}`;
const ONCE_OR_MORE = ["once", "twice", "thrice"];
const TIMES = new RegExp(
  `^(?:(at least|at most|more than|fewer than|less than|up to|exactly|only|just) )?(?:(once|twice|thrice)|(${NUMBER}) (?:different |separate )?times?)$`,
  "iu",
);
const COUNT = new RegExp(`^(?:${NUMBER})$`, "iu");
/** "At least ten times" is five words at most. */
const LONGEST = 5;

/** `head`: what happened, where it was found. */
export function howOften(clause: readonly Span[], head: RelationSpan | undefined): HowOften {
  const often = timesIn(clause) ?? countIn(clause, head);
  const order = orderIn(clause, head);
  return {
    ...(often && { times: often.times }),
    ...(order && { order: order.from }),
    words: new Set([...(often?.words ?? []), ...(order?.words ?? [])]),
  };
}

interface Found {
  readonly times: Times;
  readonly words: readonly Span[];
}

function timesIn(clause: readonly Span[]): Found | undefined {
  for (let at = 0; at < clause.length; at++) {
    for (let end = Math.min(clause.length, at + LONGEST); end > at; end--) {
      const words = clause.slice(at, end);
      const [whole, hedge = "", word = "", number = ""] = TIMES.exec(textOf(words)) ?? [];
      // "Once he had called": no number.
      if (whole === undefined || (/once$/iu.test(whole) && opens(clause, end))) continue;
      return { times: between(hedge.toLowerCase(), numberIn(word || number)), words };
    }
  }
  return undefined;
}

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(" ");

/** Someone of whom something is said stands there. */
const opens = (clause: readonly Span[], at: number): boolean =>
  clause[at]?.tag === "name" || isWord(clause[at], "pronoun");

/** "Held three calls": right before the noun. */
function countIn(clause: readonly Span[], head: RelationSpan | undefined): Found | undefined {
  const at = head ? clause.indexOf(head) : -1;
  const before = clause[at - 1];
  if (!head || !before || !isNoun(clause, at) || !COUNT.test(before.text)) return undefined;
  return { times: between("", numberIn(before.text)), words: [before] };
}

function numberIn(text: string): number {
  const word = text.toLowerCase();
  return ONCE_OR_MORE.indexOf(word) + 1 || (NUMBER_WORDS.get(word) ?? Number(word));
}

function between(hedge: string, value: number): Times {
  switch (hedge) {
    case "at least":
      return { least: value, most: Number.POSITIVE_INFINITY };
    case "more than":
      return { least: value + 1, most: Number.POSITIVE_INFINITY };
    case "at most":
    case "up to":
      return { least: 0, most: value };
    case "fewer than":
    case "less than":
      return { least: 0, most: value - 1 };
    default:
      return { least: value, most: value };
  }
}

/** "Last spoke", "his first call", "met for the first time"; not "the first soldiers". */
function orderIn(
  clause: readonly Span[],
  head: RelationSpan | undefined,
): { readonly from: "first" | "last"; readonly words: readonly Span[] } | undefined {
  const at = clause.findIndex(
    (span) =>
      isWord(span, "order") && span.word.nth === 1 && !/^(?:initial|at first|lately)/iu.test(span.text),
  );
  const span = clause[at];
  if (!isWord(span, "order") || !head) return undefined;
  const after = clause.slice(at + 1);
  const next = after.find((each) => !isLight(each));
  const before = clause.slice(0, at).findLast((each) => !isLight(each));
  const [behind] = after;
  const timed = /time$/iu.test(span.text) || /^times?$/iu.test(behind?.text ?? "");
  const stands = timed || next === head || before === head;
  const words = timed && !/time$/iu.test(span.text) && behind ? [span, behind] : [span];
  return stands ? { from: span.word.from, words } : undefined;
}
