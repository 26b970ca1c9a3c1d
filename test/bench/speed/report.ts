/** The comparison as tables to read. */
import { thousands } from "../../../src/text/thousands.js";
import { columns } from "../columns.js";
import type { Engine, Growth, Typed, Typing } from "./jobs.js";

export interface Report {
  readonly questions: readonly (Engine & { readonly engine: string })[];
  readonly typing: Typing;
  readonly growth: readonly Growth[];
}

/** A share of fewer would say nothing. */
const FEW = 20;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const mebibytes = (count: number): string => `${thousands(count)} MiB`;
const share = ({ n, right }: { n: number; right: number }): string => (n < FEW ? "–" : right.toFixed(3));
/** Three figures or so, from microseconds to minutes. */
export const duration = (ms: number): string => {
  if (ms >= 10_000) return `${thousands(Math.round(ms / 1000))} s`;
  return `${ms >= 100 ? thousands(Math.round(ms)) : ms.toFixed(ms >= 10 ? 0 : ms >= 1 ? 1 : 2)} ms`;
};
const times = ({ p50, p99 }: Engine["ms"]): readonly string[] => [duration(p50), duration(p99)];

export function reportText({ questions, typing, growth }: Report): string {
  return [
    "Questions. Dateline: its first answer is right. The others, over a sentence an event: the first sentence",
    "found holds the answer, as a side that the question does not name or as its date.",
    "",
    columns([
      ["", "build", "memory", "n", "p50", "p99", "right"],
      ...questions.map((each) => [
        each.engine,
        seconds(each.build_ms),
        mebibytes(each.rss_mb),
        thousands(each.n),
        ...times(each.ms),
        share(each),
      ]),
    ]),
    "",
    `Autocomplete of ${thousands(typing.names)} names typed with one slip: the name is among 25 choices.`,
    `The first letter of all takes ${typing.first_ms} ms, as the index is made.`,
    "",
    columns([
      ["", "Dateline n", "p50", "p99", "right", "fuse.js n", "p50", "p99", "right"],
      ...typing.own.map((own, at) => [`${own.part}, ${own.slip}`, ...cells(own), ...cells(typing.fuse[at])]),
    ]),
    "",
    "Growth of the dataset, by copies with other names on other days.",
    "",
    columns([
      ["", "events", "names", "load", "memory", "n", "p50", "p99", "right"],
      ...growth.map((each) => [
        `${each.times}×`,
        thousands(each.events),
        thousands(each.names),
        seconds(each.build_ms),
        mebibytes(each.rss_mb),
        thousands(each.n),
        ...times(each.ms),
        share(each),
      ]),
    ]),
  ].join("\n");
}

const cells = (typed: Typed | undefined): readonly string[] =>
  typed ? [thousands(typed.n), ...times(typed.ms), share(typed)] : ["", "", "", ""];
