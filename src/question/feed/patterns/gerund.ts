/** "Praising" → "praise", "visiting" → "visit". */
export function baseOf(gerund: string): string {
  const stem = gerund.replace(/ing$/i, "").replace(/([^aeiouls])\1$/i, "$1");
  return /(?:[^s]s|[cvzu]|[^n]g|[^e]at|vad)$/i.test(stem) ? `${stem}e` : stem;
}
