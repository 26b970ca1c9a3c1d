import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMS } from "../../src/forms/index.js";
import { readLine } from "../../src/forms/line.js";
import { spell } from "../../src/forms/spell.js";

const READ: readonly { line: string; form: string; values: Record<string, string> }[] = [
  { line: "/met who:Blinken", form: "met", values: { who: "Blinken" } },
  { line: "/met Blinken", form: "met", values: { who: "Blinken" } },
  { line: "  /MET  Who:  Blinken ", form: "met", values: { who: "Blinken" } },
  {
    line: '/met who:Blinken whom:"Le Drian"',
    form: "met",
    values: { who: "Blinken", whom: "Le Drian" },
  },
  {
    line: "/met who: Blinken whom: Le Drian since: 2 Feb 2022",
    form: "met",
    values: { who: "Blinken", whom: "Le Drian", since: "2 Feb 2022" },
  },
  {
    line: "/met who:“the one since: then” whom:Biden",
    form: "met",
    values: { who: "the one since: then", whom: "Biden" },
  },
  { line: "/met Blinken how:BY PHONE", form: "met", values: { who: "Blinken", how: "phone" } },
  { line: "/met Blinken since:", form: "met", values: { who: "Blinken" } },
  { line: "/who the US secretary of state", form: "who", values: { name: "the US secretary of state" } },
  {
    line: "/ask who said: we agree?",
    form: "ask",
    values: { question: "who said: we agree?" },
  },
  {
    line: "/ask what is on https://example.org at 10:30?",
    form: "ask",
    values: { question: "what is on https://example.org at 10:30?" },
  },
  { line: "/landed", form: "landed", values: {} },
  {
    line: "/export question: /between who: Biden whom: Macron format: JSON",
    form: "export",
    values: { question: "/between who: Biden whom: Macron", format: "json" },
  },
  {
    line: "/export /ask question: who met Le Drian? format: ics",
    form: "export",
    values: { question: "/ask question: who met Le Drian?", format: "ics" },
  },
  {
    line: "/export question: /ask question: who said: yes?",
    form: "export",
    values: { question: "/ask question: who said: yes?" },
  },
  { line: "/help between", form: "help", values: { topic: "between" } },
  { line: "/about", form: "about", values: {} },
  // As Discord copies it.
  { line: "/about private: True", form: "about", values: {} },
  {
    line: "/met who:Blinken private:true whom:Biden",
    form: "met",
    values: { who: "Blinken", whom: "Biden" },
  },
  { line: "/ask who met Biden? privat: false", form: "ask", values: { question: "who met Biden?" } },
  { line: "/ask what is private: all?", form: "ask", values: { question: "what is private: all?" } },
];

const REFUSED: readonly { line: string; says: readonly string[] }[] = [
  { line: "/", says: ["Name a command", "/ask", "/about"] },
  { line: "/mte Blinken", says: ["/mte", "Did you mean /met?"] },
  { line: "/time", says: ["Did you mean /timeline?"] },
  { line: "/frobnicate", says: ["There is no command /frobnicate", "/met"] },
  { line: "/met", says: ["“who” is missing", "/met who: … [whom: …]"] },
  { line: "/when who:Blinken", says: ["“did” is missing"] },
  { line: "/met who:Blinken whmo:Biden", says: ["“whmo”", "Did you mean “whom: Biden”?"] },
  { line: "/met who:Blinken colour:blue", says: ["/met has no blank called “colour”", "Write /met"] },
  { line: "/met Blinken who:Biden", says: ["“who” is given twice"] },
  { line: "/met Blinken how:pigeon", says: ["“how” is one of phone, in-person, video"] },
  { line: "/ask qestion: who?", says: ["Did you mean “question: who?”"] },
  { line: "/export who met Biden? format: pdf", says: ["“format” is one of csv, json, ics, geojson"] },
  { line: "/export who met Biden? fromat: csv", says: ["Did you mean “format: csv”?"] },
  { line: "/help nonsense", says: ["“topic” is one of mention"] },
  { line: "/about Blinken", says: ["/about takes nothing after it"] },
];

describe("a console line is read as a form", () => {
  it.each(READ)("$line", ({ line, form, values }) => {
    const read = readLine(line);
    expect(read.ok && { form: read.value.form.name, values: read.value.values }).toEqual({ form, values });
  });

  it("reads back what a filled form is called", () => {
    const met = FORMS.find(({ name }) => name === "met");
    const word = fc.constantFrom("Blinken", "Le Drian", "the French foreign minister", "2 Feb 2022", "82nd");
    const values = fc.record({ who: word, whom: word, since: word, until: word }, { requiredKeys: ["who"] });
    fc.assert(
      fc.property(values, (filled) => {
        const read = readLine(spell("met", met?.blanks ?? [], { ...filled }));
        expect(read.ok && read.value.values).toEqual(filled);
      }),
    );
  });
});

describe("a console line that cannot be read is explained", () => {
  it.each(REFUSED)("$line", ({ line, says }) => {
    const read = readLine(line);
    expect(read.ok).toBe(false);
    for (const text of says) expect(read.ok ? "" : read.failure).toContain(text);
  });

  it("never throws, whatever is typed", () => {
    const line = fc.array(
      fc.oneof(fc.constantFrom("/met", " who:", '"', "“", "”", ":", "/", " ", "\n", "\0"), fc.string()),
    );
    fc.assert(fc.property(line, (pieces) => typeof readLine(`/${pieces.join("")}`).ok === "boolean"));
  });
});
