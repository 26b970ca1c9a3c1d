/** All matches of a global pattern; unlike `matchAll` without a copy of the pattern, which for a question's few words costs more than to try it. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new Error(`not a global pattern: ${pattern.source}`);
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
