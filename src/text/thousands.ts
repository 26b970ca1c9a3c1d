/** "1,700". Whole numbers are cut by hand: the first one formatted by locale would take as long as a whole answer. */
export function thousands(count: number): string {
  if (!Number.isSafeInteger(count)) return count.toLocaleString("en");
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
