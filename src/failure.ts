/** Everything that can keep a question from being answered, and what is said about it. Expected failure is a value. */
export type Failure =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  | { readonly kind: "not-understood" }
  | {
      readonly kind: "unknown-words";
      readonly words: readonly string[];
      /** The first word that is near a name, and the names it may have been meant for. */
      readonly text?: string;
      readonly candidates?: readonly Candidate[];
    }
  | { readonly kind: "unknown-name"; readonly text: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: "ambiguous-name"; readonly text: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: "bad-date"; readonly text: string }
  | { readonly kind: "reversed-period"; readonly since: string; readonly until: string }
  | { readonly kind: "incomplete"; readonly missing: string }
  | { readonly kind: "not-recorded"; readonly what: string }
  | {
      readonly kind: "unknown-record";
      readonly what: "event" | "entity" | "type" | "place";
      readonly text: string;
      readonly candidates: readonly Candidate[];
    };

/** Something that may have been meant. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
}

export function sentence(failure: Failure): string {
  switch (failure.kind) {
    case "empty":
      return "Ask me something: I answer questions about dated events.";
    case "too-long":
      return `That question is too long: ${failure.length.toLocaleString("en")} characters, and I read at most ${failure.limit.toLocaleString("en")}.`;
    case "not-understood":
      return "I could not read that as a question about the events I know.";
    case "unknown-words":
      return failure.words.length < 3
        ? `I do not know ${list(failure.words)}, so I would rather not guess what you mean.`
        : `I do not know ${list(failure.words.slice(0, 5))}. I read questions in English.`;
    case "unknown-name":
      return `I know nobody and nothing called “${failure.text}”.`;
    case "ambiguous-name":
      return `“${failure.text}” may be more than one. Which do you mean?`;
    case "bad-date":
      return `There is no such date as “${failure.text}”.`;
    case "reversed-period":
      return `“${failure.until}” lies before “${failure.since}”: the period would end before it begins.`;
    case "incomplete":
      return `The question seems to be missing something: ${failure.missing}.`;
    case "not-recorded":
      return `The data records what happened, not ${failure.what}.`;
    case "unknown-record":
      return `I have no ${failure.what} called “${failure.text}”.`;
  }
}

function list(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
}
