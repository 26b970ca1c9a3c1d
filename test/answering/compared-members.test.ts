/** A country that is compared with, and of which a feed tells by its bodies or its people alone. */
import { expect, test } from "vitest";
import { askedOf } from "./asked-of-feed.js";

const ROWS = [
  ["Ministry_(Norway)", "Accuse", "Peru", "2024-05-02"],
  ["Newspaper_(Norway)", "Accuse", "Peru", "2024-05-20"],
  ["Kenya", "Accuse", "Peru", "2024-05-10"],
  ["Chile", "Accuse", "Peru", "2024-05-25"],
  ["Business_(Ghana)", "Accuse", "Peru", "2024-05-11"],
];
const BELONG = /I took those who belong to it/;

const ask = askedOf(ROWS);

test.each([
  ["those who act for it, and not its newspapers", "Norway", "Kenya", true],
  ["whoever belongs to it, where none acts for it", "Ghana", "Chile", true],
  ["itself, where it is told of", "Kenya", "Chile", false],
])("stands for %s", async (_, compared, headline, noted) => {
  const [found, notes] = await ask(`Which country was the first to accuse Peru after ${compared}?`);
  expect(found.split("\n")[0]).toBe(headline);
  expect(BELONG.test(notes)).toBe(noted);
});
