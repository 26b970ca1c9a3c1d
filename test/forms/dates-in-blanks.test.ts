/** What a blank for a date takes, and that nothing of it is dropped. Over the shipped data, which is looked through. */
import { describe, expect, it, test } from "vitest";
import { FORMS } from "../../src/forms/index.js";
import { shippedEngine } from "../shipped.js";
import { at, written } from "../time/read.js";

const engine = await shippedEngine();

const READ: readonly { readonly text: string; readonly days: string }[] = [
  { text: "2 Feb 2022", days: "2022-02-02 day" },
  { text: "on the 2nd of February, 2022.", days: "2022-02-02 day" },
  { text: "2/2/2022", days: "2022-02-02 day" },
  { text: "6/2", days: "2022-02-06 day" },
  { text: "March", days: "2022-03-01/2022-03-31 month" },
  { text: "March 22", days: "2022-03-22 day" },
  { text: "early March 2022", days: "2022-03-01/2022-03-10 range" },
  { text: "2 to 6 February 2022", days: "2022-02-02/2022-02-06 range" },
  { text: "3 days ago", days: "2022-03-29 day" },
  { text: "20. Februar 2022", days: "2022-02-20 day" },
  { text: "1. März", days: "2022-03-01 day" },
  { text: "15 février 2022", days: "2022-02-15 day" },
  { text: "1er mars 2022", days: "2022-03-01 day" },
  { text: "15 lutego 2022 r.", days: "2022-02-15 day" },
  { text: "luty 2022", days: "2022-02-01/2022-02-28 month" },
  { text: "2 лютого 2022 року", days: "2022-02-02 day" },
  { text: "15-го лютого", days: "2022-02-15 day" },
  { text: "2 de marzo de 2022", days: "2022-03-02 day" },
  { text: "2 ago 2021", days: "2021-08-02 day" },
];

test.each(READ)("“$text” is read whole", ({ text, days }) => {
  const read = engine.lookup.period(text);
  expect(read.ok && written(read.value)).toBe(days);
  expect(engine.lookup.slips(text)).toEqual([]);
});

const UNREADABLE = [
  "foo 2022",
  "2022 foo",
  "5 Marx 2022",
  "20. Febraur 2022, morgens",
  "2 Feb 2022 14:00",
  "before 2 Feb 2022",
  "2 Feb 2022, 6 Feb 2022",
  "30 février 2022",
  "~2022",
];

test.each(UNREADABLE)("“%s” is no date", (text) => {
  expect(engine.lookup.period(text)).toEqual({ ok: false, failure: { kind: "bad-date", text } });
});

const SLIPS = [
  { text: "1 Marhc 2022", from: "Marhc", to: "March" },
  { text: "1 Marhc", from: "Marhc", to: "March" },
  { text: "29 Febuary", from: "Febuary", to: "February" },
];

describe("slips in a month", () => {
  it.each(SLIPS)("“$text” is put right", ({ text, from, to }) => {
    expect(engine.lookup.slips(text)).toEqual([{ from, to }]);
  });

  it("are noted in the answer, in the language of whoever asked", async () => {
    const values = { who: "Biden", whom: "Macron", since: "1 Marhc 2022" };
    const asked = FORMS.find(({ name }) => name === "met")?.answer(values, engine, { locale: "de" });
    const { outcome, presentation } = (await asked) ?? {};
    const when = [
      { kind: "in", interval: { start: at(2022, 3, 1), end: Number.POSITIVE_INFINITY, grain: "range" } },
    ];
    expect(outcome).toMatchObject({ kind: "answer", query: { pattern: { when } } });
    expect(presentation?.notes).toContain("„Marhc“ habe ich als „March“ gelesen.");
  });
});

/** Every blank for a date, in a form that is filled in besides. */
const DATED = FORMS.flatMap((form) =>
  form.blanks
    .filter(({ date }) => date)
    .map(({ name }) => ({ form: form.name, blank: name, answer: form.answer })),
);
const FILLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  met: { who: "Biden" },
  between: { who: "Biden", whom: "Macron" },
  compare: { one: "Biden", other: "Macron" },
};

describe("what is left over beside a date", () => {
  it("is looked for in all forms that take dates", () => {
    expect([...new Set(DATED.map(({ form }) => form))].toSorted()).toEqual(
      ["between", "compare", "landed", "met", "onthisday", "timeline"].toSorted(),
    );
  });

  it.each(DATED)("is refused in /$form $blank:", async ({ form, blank, answer }) => {
    const dated = (text: string) => answer({ ...FILLED[form], [blank]: text }, engine);
    expect((await dated("6. Februar 2022")).outcome.kind).toBe("answer");
    expect((await dated("6 Februaar foo 2022")).outcome).toEqual({
      kind: "failure",
      failure: { kind: "bad-date", text: "6 Februaar foo 2022" },
    });
  });

  it("is refused in a line that is exported", async () => {
    const exported = FORMS.find(({ name }) => name === "export");
    const reply = await exported?.answer({ question: "/met who: Biden since: foo 2022" }, engine);
    expect(reply?.outcome).toEqual({ kind: "failure", failure: { kind: "bad-date", text: "foo 2022" } });
  });
});

test.each([
  { text: "Besuche", types: ["visit"] },
  { text: "Besuch", types: ["visit"] },
  { text: "wizyta", types: ["visit"] },
  { text: "візити", types: ["visit"] },
  { text: "rencontre", types: ["meeting"] },
  { text: "reunión", types: ["meeting"] },
  { text: "rozmowa telefoniczna", types: ["call"] },
  { text: "Truppenbewegung", types: ["force-movement"] },
  { text: "Besucher", types: [] },
  { text: "bus", types: [] },
])("the kind of event “$text” is $types", ({ text, types }) => {
  const read = engine.lookup.type(text);
  expect(read.ok ? read.value : []).toEqual(types);
});
