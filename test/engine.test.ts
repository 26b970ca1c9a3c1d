/** Whatever is asked, a reply comes, soon, and with nothing live in it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Presentation } from "../src/answer/presentation.js";
import { toText } from "../src/answer/text.js";
import { createEngine } from "../src/engine.js";
import { ANYTHING } from "../src/query/query.js";
import { report } from "./report.js";

const { dataset } = await report();
const engine = createEngine(dataset, { today: () => 19_030, dayFirst: true });

const WORDS =
  "who met blinken le drian biden macron what did announce when where how many soldiers troops land in poland on 6 february 2022 before after same day as first last and or not besides about the 's U.S. “ ” ? , between from to whom with by said that will be most sources timeline 82nd @everyone <@1> **".split(
    " ",
  );
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((list) => list.join(" "));
const text = fc.oneof(
  words,
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom("\u0000", "\u001b", "\u202e", "\ud800", "\u200b", "\n", "é", "🪂", "ﷺ"),
    maxLength: 60,
  }),
  fc.tuple(words, fc.string({ unit: "binary", maxLength: 8 }), words).map((parts) => parts.join("")),
);

test("no text makes ask throw", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (question) => {
      const reply = await engine.ask(question);
      expect(reply.question).toBe(question);
      expect(reply.presentation.headline).not.toBe("");
      expect(toText(reply.presentation)).not.toMatch(/undefined|NaN|\[object|Invalid/);
    }),
    { numRuns: 400 },
  );
});

test("nor does any of up to 3,000 characters; of more than 2,000 it says that it is too long", async () => {
  const long = fc
    .tuple(text, fc.integer({ min: 1, max: 3000 }))
    .filter(([part]) => part !== "")
    .map(([part, length]) => part.repeat(Math.ceil(length / part.length)).slice(0, length));
  await fc.assert(
    fc.asyncProperty(long, async (question) => {
      const { outcome } = await engine.ask(question);
      const tooLong = outcome.kind === "failure" && outcome.failure.kind === "too-long";
      expect(tooLong).toBe(question.length > 2000);
    }),
    { numRuns: 60 },
  );
});

/** Each repeated up to the limit; the bound is thirty times what the slowest takes, so that only an explosion fails. */
describe("2,000 characters of the same are answered in good time", () => {
  test.each([
    "feb ",
    "6 feb ",
    "6 ",
    "early ",
    "the beginning of ",
    "the last week of ",
    "sunday, ",
    "two weeks ago ",
    "1/2/",
    "2022-02-",
    "twenty-first of ",
    "blinken ",
    "who met ",
    "metting ",
    "blinkn ",
    "before blinken met ",
    "announced that troops landed ",
    "blinken or biden and ",
    "about ukraine ",
    "the same day as ",
    "U.",
    "1,234",
    "a",
    " ",
    "'s ",
    "\u0301",
    "(",
  ])("%j", { timeout: 5000 }, async (part) => {
    const { presentation } = await engine.ask(part.repeat(2000).slice(0, 2000));
    expect(presentation.headline).not.toBe("");
  });

  test.each([
    { name: "a word and a long gap", question: `early${" ".repeat(1980)}2022` },
    { name: "a month and a long gap", question: `sunday${" ".repeat(1900)}feb x` },
    { name: "a long run of hyphens", question: `early${"-".repeat(1980)}2022` },
    {
      name: "words that are all misspelt",
      question: Array.from({ length: 250 }, (_, at) => `blnk${String.fromCharCode(97 + (at % 26))}en`)
        .join(" ")
        .slice(0, 2000),
    },
  ])("$name", { timeout: 5000 }, async ({ question }) => {
    expect((await engine.ask(question)).presentation.headline).not.toBe("");
  });
});

/** All that is shown but the question itself, which the asker wrote. */
function saidIn({ headline, reading, notes, suggestions, footer }: Presentation): string {
  return [headline, reading, ...notes, ...suggestions, footer].join("\n");
}

describe("of a question nothing live comes back", () => {
  test.each([
    "@everyone who met @here",
    "what happened on 30 @everyone february?",
    "what happened on 30 **february**?",
    "who is <@1234567890>?",
    "who is <@&1234567890> and <#42>?",
    "who met [click](https://evil.example)?",
    "who met https://evil.example/@everyone ?",
    "who met `rm -rf` or ||hidden|| or ~~gone~~ ?",
    "who met <https://evil.example>?",
    "# who met > quoted *stars* _lines_",
    "who met \u202egnorw?",
    "who met \u001b[31mred?",
    "blinkn **metting** @everyone",
    "how tall is @\u200beveryone?",
    "who met <a:wave:123456>?",
    "@everyone who met hidden?",
    "who met \u001b[31m hidden \u202e?",
    "does <t:1644105600:R> @everyone xyzzy?",
  ])("%j", async (question) => {
    const said = saidIn((await engine.ask(question)).presentation);
    expect(said).not.toMatch(
      /@(?:everyone|here)|<[@#:at]|\]\(|https?:\/\/|[*`|~\\]|__|[\p{Cc}\p{Cf}](?<!\n)/u,
    );
  });

  test("nor of a word that is not understood, however it is dressed", async () => {
    const dress = fc.constantFrom(
      "**",
      "__",
      "`",
      "||",
      "~~",
      "<@1>",
      "@everyone ",
      "\u202e",
      "> ",
      "# ",
      "](",
      "http://",
    );
    await fc.assert(
      fc.asyncProperty(dress, dress, async (before, after) => {
        const said = saidIn((await engine.ask(`who met ${before}xyzzy${after}?`)).presentation);
        expect(said).not.toMatch(/@(?:everyone|here)|<[@#]|\]\(|:\/\/|[*`|~\\]|__|\u202e/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe("replies", () => {
  test.each([
    { question: "", kind: "empty" },
    { question: " \n\t", kind: "empty" },
    { question: "\u0000", kind: "empty" },
    { question: "?!", kind: "not-understood" },
    { question: "x".repeat(2001), kind: "too-long" },
    { question: "what happened on 30 February 2022?", kind: "bad-date" },
    { question: "who met xyzzyplugh?", kind: "unknown-words" },
  ])("$kind", async ({ question, kind }) => {
    const { outcome, presentation } = await engine.ask(question);
    expect(outcome).toMatchObject({ kind: "failure", failure: { kind } });
    expect(presentation.suggestions).toEqual(engine.examples(3));
    expect(presentation.events).toEqual([]);
  });

  test("a correction is said", async () => {
    const { presentation } = await engine.ask("Who met Blinkn?");
    expect(presentation.notes).toEqual(["I read “Blinkn” as “blinken”."]);
  });

  test("the clock is asked anew with each question", async () => {
    let today = 19_030;
    const clocked = createEngine(dataset, { today: () => today, dayFirst: true });
    const first = await clocked.ask("what happened yesterday?");
    today = 19_029;
    const second = await clocked.ask("what happened yesterday?");
    expect(first.presentation.reading).toContain("6 Feb 2022");
    expect(second.presentation.reading).toContain("5 Feb 2022");
  });

  test("a query is answered as what was asked", async () => {
    const reply = await engine.run({ kind: "events", pattern: ANYTHING }, "/timeline");
    expect(reply.question).toBe("/timeline");
    expect(reply.presentation.headline).toBe(`${dataset.events.length} events:`);
  });
});

test.each([
  ["Who met Le Drian, and when?", "Who"],
  ["Who met Le Drian, and how often?", "Who"],
  ["When did Blinken first and last meet Le Drian?", "first"],
])("of two things that are asked it says which one it answers: %s", async (question, answered) => {
  const { presentation } = await engine.ask(question);
  expect(presentation.notes).toContain(`You asked two things; this answers “${answered}”.`);
});
