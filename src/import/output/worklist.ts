/** What a person has to decide, for programs and for people. */
import { DECISIONS, type Decision, LEFT_OUT, type LeftOut } from "../reasons.js";
import type { Settled } from "./settle.js";

export interface WorklistEntry {
  readonly file: string;
  readonly title?: string;
  readonly url?: string;
  readonly reason: Decision;
  readonly sentence: string;
  /** What could be told so far. */
  readonly understood?: string;
  /** The events that the document became all the same. */
  readonly events?: readonly string[];
}

export interface LeftOutEntry {
  readonly file: string;
  readonly title?: string;
  readonly reason: LeftOut;
  readonly sentence: string;
}

export interface Worklist {
  readonly decide: readonly WorklistEntry[];
  readonly leftOut: readonly LeftOutEntry[];
}

export function worklistOf(settled: readonly Settled[]): Worklist {
  const about = ({ file, title, url }: Settled) => ({
    file,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
  });
  return {
    decide: settled.flatMap((each): WorklistEntry[] =>
      each.findings.map(({ reason, sentence }) => ({
        ...about(each),
        reason,
        sentence,
        ...(each.understood !== undefined && { understood: each.understood }),
        ...(each.events.length > 0 && { events: each.events }),
      })),
    ),
    leftOut: settled.flatMap(({ file, title, leftOut }): LeftOutEntry[] =>
      leftOut ? [{ file, ...(title !== undefined && { title }), ...leftOut }] : [],
    ),
  };
}

/** By reason, in the order of the table of reasons. */
export function worklistText({ decide, leftOut }: Worklist, totals: string): string {
  const sections = Object.entries(DECISIONS).flatMap(([reason, meaning]) => {
    const entries = decide.filter((each) => each.reason === reason);
    if (entries.length === 0) return [];
    return [`## ${capital(meaning)} (\`${reason}\`, ${entries.length})`, "", ...entries.map(line), ""];
  });
  const out = Object.entries(LEFT_OUT).flatMap(([reason, meaning]) => {
    const entries = leftOut.filter((each) => each.reason === reason);
    if (entries.length === 0) return [];
    return [
      `### ${capital(meaning)} (\`${reason}\`, ${entries.length})`,
      "",
      ...entries.map(({ file }) => `- \`${file}\``),
      "",
    ];
  });
  return [
    "# To decide",
    "",
    "Of the documents of the last import. It is written anew by each: keep notes elsewhere.",
    "",
    totals,
    "",
    ...(sections.length > 0 ? sections : ["Nothing is left to decide.", ""]),
    ...(out.length > 0 ? ["## Left out", "", ...out] : []),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

function line({ file, title, sentence, understood, events = [] }: WorklistEntry): string {
  const name = title === undefined ? `\`${file}\`` : `${escaped(title)} (\`${file}\`)`;
  return [
    `- ${name}`,
    `  ${escaped(sentence)}`,
    ...(understood === undefined ? [] : [`  Understood: ${escaped(understood)}`]),
    ...(events.length === 0 ? [] : [`  Became: ${events.map((id) => `\`${id}\``).join(", ")}`]),
  ].join("\n");
}

/** Titles may hold anything; in Markdown they are text. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
