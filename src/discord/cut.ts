/**
 * The text, or as much of its beginning as fits with a "…" into `most` UTF-16 units. A pair of surrogates, or a
 * backslash and what it escapes, is never cut in two. `most` is at least 1.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  // No piece is longer than three units, so that none which fits reaches beyond this.
  for (const piece of text.slice(0, most + 1).match(/\\?[\s\S]/gu) ?? []) {
    if (kept.length + piece.length > most - 1) break;
    kept += piece;
  }
  return `${kept.trimEnd()}…`;
}
