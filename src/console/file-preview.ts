/** The beginning of a file that goes along with an answer, and how to have all of it: a console is no place for hundreds of lines. */
import type { ReplyFile } from "../answer/reply.js";
import { MORE_LINES } from "../phrases/console.js";
import type { Locale } from "../phrases/locale.js";

/** Enough to see what the file is like. */
const LINES = 12;
/** The longest part of a line that is shown, in characters. */
const WIDTH = 160;

/** `question` is what the file answers, as `dateline export` takes it. A short file is shown whole. */
export function filePreview({ name, text }: ReplyFile, question: string, locale: Locale): string {
  const lines = text.trimEnd().split(/\r?\n/);
  if (lines.length <= LINES) return lines.join("\n");
  const shown = lines.slice(0, LINES).map(narrowed);
  const command = `dateline export --out ${name} ${inQuotes(question)}`;
  return [...shown, MORE_LINES[locale](lines.length - LINES), `  ${command}`].join("\n");
}

const narrowed = (line: string): string => {
  const characters = [...line];
  return characters.length > WIDTH ? `${characters.slice(0, WIDTH).join("")}…` : line;
};

/** As one word of a POSIX shell. */
const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
