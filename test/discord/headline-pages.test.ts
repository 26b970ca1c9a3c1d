/** A headline in pages: whatever it lists, each item is on a page, in order, and no page is longer than there is room for. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText } from "../../src/discord/escape.js";
import { headlineOn, headlinePages, roomFor } from "../../src/discord/reply/headline-pages.js";
import { PLAIN } from "./parrot.js";

const joined = (text: string): string => text.replace(/\s+/gu, "");

test("nothing is lost, and each page fits", () => {
  const word = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s/gu, "_"));
  const item = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 70 }),
      fc.option(word, { nil: undefined }),
      (items, lead) => {
        const listing = { items, ...(lead !== undefined && { lead }) };
        const presentation = { ...PLAIN, headline: "…", list: () => listing };
        const pages = headlinePages(presentation);
        const told = pages.map(({ text }) => (lead === undefined ? text : text.slice(lead.length + 1)));
        expect(joined(told.join("\n"))).toBe(joined(items.join("\n")));
        for (const headline of pages)
          expect(escapeText(headlineOn({ headline }, "fr")).length).toBeLessThanOrEqual(
            roomFor(presentation),
          );
      },
    ),
    { numRuns: 60 },
  );
});

test("a list that fits is on one page, as it is", () => {
  const headline = Array.from({ length: 40 }, (_, at) => `Name ${at}`).join("\n");
  expect(headlinePages({ ...PLAIN, headline })).toEqual([{ text: headline }]);
});

test("of many items each page says which it has, and a last one by itself which it is", () => {
  const items = Array.from({ length: 41 }, (_, at) => `Name ${at + 1}`);
  const pages = headlinePages({ ...PLAIN, headline: "Name 1\n… and 40 more", list: () => ({ items }) });
  expect(pages.map((headline) => headlineOn({ headline }, "en").split("\n").at(-1))).toEqual([
    "… 1–20 of 41",
    "… 21–40 of 41",
    "… 41 of 41",
  ]);
});

test("long lines that are no list are cut between them, and not counted", () => {
  const headline = Array.from({ length: 30 }, (_, at) => `• ${at} ${"word ".repeat(20)}`).join("\n");
  const pages = headlinePages({ ...PLAIN, headline });
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.every(({ part }) => part === undefined)).toBe(true);
});
