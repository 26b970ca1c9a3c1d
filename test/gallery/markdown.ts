/** Discord's markdown as HTML: as much of it as replies use. */

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const html = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly render: (groups: readonly string[], locale: string) => string;
}

/** Tried in this order at each place of a line. */
const INLINE: readonly Rule[] = [
  { name: "escaped", pattern: /^\\([^\p{L}\p{N}\s])/u, render: ([sign = ""]) => html(sign) },
  {
    name: "bold",
    pattern: /^\*\*((?:\\.|[^*])+)\*\*/u,
    render: ([text = ""], to) => `<b>${inline(text, to)}</b>`,
  },
  {
    name: "italic",
    pattern: /^\*((?:\\.|[^*])+)\*/u,
    render: ([text = ""], to) => `<i>${inline(text, to)}</i>`,
  },
  {
    name: "link",
    pattern: /^\[((?:\\.|[^\]])+)\]\((https?:\/\/[^\s)]+)\)/u,
    render: ([text = "", url = ""], to) => `<a href="${html(url)}">${inline(text, to)}</a>`,
  },
  {
    name: "day",
    pattern: /^<t:(-?\d+):D>/u,
    render: ([seconds = "0"], to) => `<time>${day(Number(seconds), to)}</time>`,
  },
  { name: "mention", pattern: /^<@(\d+)>/u, render: () => '<span class="mention">@Ada</span>' },
];

const day = (seconds: number, locale: string): string =>
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "long", timeZone: "UTC" }).format(
    seconds * 1000,
  );

export function inline(text: string, locale: string): string {
  let rest = text;
  let out = "";
  while (rest !== "") {
    const found = INLINE.map((rule) => ({ rule, match: rule.pattern.exec(rest) })).find(
      ({ match }) => match !== null,
    );
    const [whole, ...groups] = found?.match ?? [];
    if (found !== undefined && whole !== undefined) {
      out += found.rule.render(groups, locale);
      rest = rest.slice(whole.length);
    } else {
      const [letter = ""] = rest;
      out += html(letter);
      rest = rest.slice(letter.length);
    }
  }
  return out;
}

const BLOCKS: readonly { readonly pattern: RegExp; readonly tag: string }[] = [
  { pattern: /^### /u, tag: "h3" },
  { pattern: /^## /u, tag: "h2" },
  { pattern: /^# /u, tag: "h1" },
  { pattern: /^-# /u, tag: "small" },
  { pattern: /^> /u, tag: "blockquote" },
];

/** Each line is a block of its own. */
export function markdown(text: string, locale: string): string {
  return text
    .split("\n")
    .map((line) => {
      const block = BLOCKS.find(({ pattern }) => pattern.test(line));
      if (block === undefined) return `<p>${inline(line, locale)}</p>`;
      return `<${block.tag}>${inline(line.replace(block.pattern, ""), locale)}</${block.tag}>`;
    })
    .join("");
}
