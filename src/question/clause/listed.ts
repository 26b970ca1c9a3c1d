/** "Did Harris meet Duda and Iohannis": two whom one did something to need not have been there at once. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { isLight, isWord, type NameSpan, type Span } from "../spans/span.js";
import type { Head } from "./head.js";
import type { Clause } from "./stretch.js";

interface Row {
  readonly from: number;
  readonly names: readonly NameSpan[];
}

/** What each of them may be; empty where nobody is named in a row, or all of them are meant at once. */
export function listedIn(
  clause: Clause,
  head: Head | undefined,
  catalogue: Catalogue,
): readonly (readonly string[])[] {
  // A row of a table has one on each side, so that it is asked of each anyway.
  if (!head || head.voice === "passive" || catalogue.tableEvents) return [];
  if (clause.some((span) => span && isAtOnce(span))) return [];
  const rows = rowsIn(clause);
  const named = clause.flatMap((span, at) => (span?.tag === "name" ? at : []));
  const objects = rows.find(({ from }) => from > head.at);
  if (objects) return objects.names.map(({ ids }) => ids);
  // "Did Biden and Harris visit Poland", but not "did Biden and Putin meet in Geneva": with one another.
  const subjects = rows.find(({ from }) => from < head.at);
  const mutual = head.uses.some(({ type }) => type.symmetric);
  const takesObject = named.some((at) => at > head.at && (!mutual || isObject(clause, at, head)));
  return subjects && takesObject && head.voice === "active" ? subjects.names.map(({ ids }) => ids) : [];
}

/** "Call Zelenskyy", "talk to Zelenskyy", but not "meet in Geneva". */
function isObject(clause: Clause, at: number, head: Head): boolean {
  const before = clause.slice(head.at + 1, at).findLast((span) => span !== undefined && !isLight(span));
  return (
    before === undefined || (isWord(before, "preposition") && /^(?:to|with)$/.test(before.word.preposition))
  );
}

const isAtOnce = (span: Span): boolean =>
  /^(?:together|jointly|simultaneously|joint)$/i.test(span.text) ||
  (isWord(span, "preposition") && /^(?:between|among)$/.test(span.word.preposition));

/** Names with "and" between them, or nothing but commas and one "and". */
function rowsIn(clause: Clause): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < clause.length; at++) {
    const names: NameSpan[] = [];
    let end = at;
    let joined = false;
    for (let next = at; next < clause.length; next++) {
      const span = clause[next];
      if (span?.tag === "name") {
        names.push(span);
        end = next;
      } else if (names.length === 0 || !(isWord(span, "and") || isLight(span))) break;
      else joined ||= isWord(span, "and") && clause[next + 1] !== undefined;
    }
    if (names.length > 1 && joined) rows.push({ from: at, names });
    at = end;
  }
  return rows;
}
