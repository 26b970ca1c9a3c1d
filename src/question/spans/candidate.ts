/** What the tokens from a place on may be. */
import type { Token } from "../../text/tokens.js";
import type { At, Span } from "./span.js";

/** A span without its place, and how many tokens it takes. */
export type Candidate = {
  readonly length: number;
  readonly make: (at: At) => Span;
  /** A word of the language, which may begin the name of a topic: "no-fly zone". */
  readonly plain?: boolean;
};

/** The keys of so many tokens in a row. */
export const keyAt = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map((token) => token.key)
    .join(" ");
