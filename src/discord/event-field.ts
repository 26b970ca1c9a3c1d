/** One event of an answer as a field of an embed: date and place above, then what happened, and on whose word. */
import type { APIEmbedField } from "discord.js";
import type { EventLine, SourceLine } from "../answer/presentation.js";
import { addressOf } from "../answer/text.js";
import { cut } from "./cut.js";
import { escapeLine, escapeText } from "./escape.js";
import { LIMITS } from "./limits.js";

export function eventField({ id, date, place, summary, flags, sources }: EventLine): APIEmbedField {
  const heading = [date, place ?? ""].map(escapeLine).filter(Boolean).join(" · ");
  const caveats = cut(flags.map(escapeLine).filter(Boolean).join("; "), LIMITS.part.flags);
  const happened = cut(escapeText(summary) || escapeLine(id) || "—", LIMITS.part.summary);
  const told = caveats === "" ? happened : `${happened}\n*${caveats}*`;
  return {
    name: cut(heading || "Undated", LIMITS.embed.fieldName),
    value: [told, ...citations(sources, LIMITS.embed.fieldValue - told.length - 1)].join("\n"),
  };
}

/** One line for each source that fits into `room`, in order, and how many more there are; a link goes before a source. */
function citations(sources: readonly SourceLine[], room: number): readonly string[] {
  const lines: string[] = [];
  let left = room - more(sources.length).length;
  for (const source of sources) {
    const line = [citation(source, link(addressOf(source))), citation(source)].find(
      ({ length }) => length < left,
    );
    if (line === undefined) return [...lines, more(sources.length - lines.length)];
    lines.push(line);
    left -= line.length + 1;
  }
  return lines;
}

const more = (count: number): string => `… and ${count} more`;

function citation({ title, publisher, locator, by }: SourceLine, url?: string): string {
  const name = cut(escapeLine(title) || "Untitled", LIMITS.part.sourceTitle);
  const details = [publisher, locator, by === undefined ? "" : `on the word of ${by}`]
    .map((detail) => cut(escapeLine(detail), LIMITS.part.sourceDetail))
    .filter(Boolean);
  return `— ${[url === undefined ? name : `[${name}](${url})`, ...details].join(", ")}`;
}

/** Fit to stand in a markdown link; undefined for anything but a web address of fair length. */
function link(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return undefined;
  const href = new URL(url).href.replaceAll("(", "%28").replaceAll(")", "%29");
  return href.length > LIMITS.part.url ? undefined : href;
}
