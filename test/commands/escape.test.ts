import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../../src/discord/cut.js";
import { channelLink, escapeLine, escapeText, plain } from "../../src/discord/escape.js";
import { text } from "./arbitrary.js";

const ROWS: readonly { text: string; shown: string }[] = [
  { text: "Jean-Yves Le Drian, 6 Feb 2022", shown: "Jean-Yves Le Drian, 6 Feb 2022" },
  {
    text: "**bold** _it_ ~~no~~ ||spoiler||",
    shown: "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|",
  },
  { text: "`code`", shown: "\\`code\\`" },
  { text: "@everyone and @here", shown: "\\@everyone and \\@here" },
  {
    text: "<@123> <@&4> <#5> <t:0:R> <:a:1>",
    shown: "\\<\\@123\\> \\<\\@&4\\> \\<#5\\> \\<t:0:R\\> \\<:a:1\\>",
  },
  { text: "[click](https://evil.example)", shown: "\\[click\\](https\\://evil.example)" },
  { text: "# big\n- item\n-# small\n> quote", shown: "\\# big\n\\- item\n\\-# small\n\\> quote" },
  { text: "# - item", shown: "\\# - item" },
  { text: "1. first", shown: "1\\. first" },
  { text: "a \\ b", shown: "a \\\\ b" },
  { text: "\u202Edlrow\u202C \u2066x\u2069", shown: "dlrow x" },
  { text: "a\u0000b\u001B[31mc\u0007", shown: "ab\\[31mc" },
  { text: "zero\u200Bwidth\uFEFF soft\u00ADhyphen", shown: "zerowidth softhyphen" },
  { text: "👩‍👩‍👧 \uD83D", shown: "👩‍👩‍👧" },
  { text: "a\r\nb\tc", shown: "a\nb c" },
];

describe("text of a question or a dataset is shown and not live", () => {
  it.each(ROWS)("$text", ({ text: given, shown }) => {
    expect(escapeText(given)).toBe(shown);
  });

  it("but for links to channels that the program makes", () => {
    expect(escapeText(`ask in ${channelLink("123456789012345678")}`)).toBe("ask in <#123456789012345678>");
    expect(escapeText(channelLink("@everyone"))).not.toContain("<");
  });

  it("keeps one line one line", () => {
    expect(escapeLine("a\n# b\n\nc")).toBe("a # b c");
  });

  it("shows exactly the plain text", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(escapeText(given).replace(/\\([^0-9A-Za-z\s])/gu, "$1")).toBe(plain(given));
      }),
    );
  });

  it("leaves nothing unescaped that formats, mentions or links", () => {
    fc.assert(
      fc.property(text, (given) => {
        // What is escaped is shown, and what stands behind it does not begin a line.
        const bare = escapeText(given).replace(/\\[^0-9A-Za-z\s]/gu, "x");
        expect(bare).not.toMatch(/[\\*_~`|[\]<>@]|:\/\/|^\s*[#+-]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/mu);
      }),
    );
  });
});

describe("one line", () => {
  it.each([
    { given: "a\nb\t c", shown: "a b c" },
    { given: "type\u202f: appels", shown: "type\u202f: appels" },
    { given: "a\u202f\n b\u00a0c", shown: "a b c" },
  ])("$given has no breaks in it, and keeps the space before a French colon", ({ given, shown }) => {
    expect(escapeLine(given).replaceAll("\\", "")).toBe(shown);
  });
});

describe("cut", () => {
  it.each([
    { given: "short", most: 5, left: "short" },
    { given: "longer", most: 5, left: "long…" },
    { given: "a\\*b", most: 3, left: "a…" },
    { given: "a👍b", most: 3, left: "a…" },
    { given: "word word", most: 6, left: "word…" },
  ])("$given to $most", ({ given, most, left }) => {
    expect(cut(given, most)).toBe(left);
  });
});
