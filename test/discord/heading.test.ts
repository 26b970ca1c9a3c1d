/** The answer itself as markdown: how large it is, and where its words lead. */
import { expect, test } from "vitest";
import { escapeText } from "../../src/discord/escape.js";
import { heading } from "../../src/discord/reply/heading.js";
import { withLinks } from "../../src/discord/reply/links.js";

test.each([
  ["one line is the largest", "Mon 7 Feb 2022", "## Mon 7 Feb 2022"],
  ["a few lines are large", "Ana\nBo", "### Ana\n### Bo"],
  ["items of a list are not", "Both\n• Ana\n• Bo", "### Both\n• Ana\n• Bo"],
  ["nor are claims", "Claims: 2\n1. “He went” · agrees", "### Claims: 2\n1\\. “He went” · agrees"],
  ["a day in front is no number of an item", "6. Februar – 13 Ereignisse", "## 6\\. Februar – 13 Ereignisse"],
  ["no colon leads to what stands apart", "4 events:", "## 4 events"],
  ["nor one with a narrow space before it", "4 événements\u202f:", "## 4 événements"],
  ["behind a sentence it stays", "No such event. The nearest:", "## No such event. The nearest:"],
  ["behind a day it does not", "Gemeinsam am 23. Feb. 2022:", "## Gemeinsam am 23. Feb. 2022"],
  ["a colon within stays", "Ana: 2\nBo: 3", "### Ana: 2\n### Bo: 3"],
])("%s", (_name, headline, markdown) => {
  expect(heading(headline, "nothing")).toBe(markdown);
});

test.each([
  [
    "the title of a listed source leads to it",
    "• A fact sheet: The Ministry, 2022-01-10, public domain, https://example.org/a_b?c=(d)",
    "• [A fact sheet](https://example.org/a_b?c=%28d%29): The Ministry, 2022-01-10, public domain",
  ],
  [
    "with a colon in the title too",
    "• Fact sheet: the week: The Ministry, 2022-01-10, CC0, https://example.org/",
    "• [Fact sheet: the week](https://example.org/): The Ministry, 2022-01-10, CC0",
  ],
  [
    "an address that was cut leads nowhere",
    "• A: B, 2022, CC0, https://example.org/lo…",
    "• A: B, 2022, CC0, https\\://example.org/lo…",
  ],
  ["nor does what is no item", "A: B, https://example.org/", "A: B, https\\://example.org/"],
  [
    "what a title says opens no link of its own",
    "• [x](y): B, 2022, https://example.org/",
    "• [\\[x\\](y)](https://example.org/): B, 2022",
  ],
])("%s", (_name, text, markdown) => {
  expect(withLinks(escapeText(text))).toBe(markdown);
});
