/** Markdown as plain text: the paragraphs that a person would count, and one spelling of quotes and spaces. */

/** What is taken out or replaced, in this order. */
const MARKUP: readonly (readonly [name: string, pattern: RegExp, replacement: string])[] = [
  ["tags: 29<sup>th</sup>", /<\/?[a-z][^>]*>/gi, ""],
  ["images", /!\[[^\]]*\]\([^)]*\)/g, ""],
  ["links", /\[([^\]]*)\]\([^)]*\)/g, "$1"],
  ["escapes: \\###", /\\([\\`*_{}[\]()#+\-.!>~|])/g, "$1"],
  ["emphasis", /(\*{1,3}|_{2,3})(?=\S)([\s\S]*?\S)\s*\1/g, "$2"],
];

export function plain(text: string): string {
  const bare = MARKUP.reduce((each, [, pattern, replacement]) => each.replaceAll(pattern, replacement), text);
  return bare
    .replaceAll(/[‘’‛ʼ]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‑‐]/g, "-")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** From the first: paragraph 1 is what stands at 0. Rules and end marks such as ### do not count. */
export function paragraphs(body: string): readonly string[] {
  return body
    .split(/\n[ \t\u00a0]*\n/)
    .map((block) => plain(block.replaceAll(/^#{1,6} /gm, "")))
    .filter((block) => /[\p{L}\p{N}]/u.test(block));
}

/** A full stop behind one of these ends no sentence. */
const ABBREVIATED =
  /(?:\b(?:\p{Lu}|Jr|Sr|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Amb|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu}\.\p{Lu})\.$/u;

export function sentences(paragraph: string): readonly string[] {
  const found: string[] = [];
  for (const part of paragraph.split(/(?<=[.!?]["')]*)\s+(?=["'(]*[\p{Lu}\d])/u)) {
    const last = found.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) found[found.length - 1] = `${last} ${part}`;
    else found.push(part);
  }
  return found;
}
