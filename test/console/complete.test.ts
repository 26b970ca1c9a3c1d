import { describe, expect, test } from "vitest";
import { type Completion, complete } from "../../src/console/complete.js";
import type { Suggestion } from "../../src/engine.js";
import { formIn } from "../../src/forms/described.js";
import type { Form } from "../../src/forms/form.js";
import { FORMS as ALL } from "../../src/forms/index.js";
import { shippedEngine } from "../shipped.js";
import { fakeEngine } from "./fake-engine.js";

const engine = fakeEngine();
const answer: Form["answer"] = (_, using) => using.ask("");
const FORMS: readonly Form[] = [
  {
    name: "met",
    description: "",
    blanks: [
      { name: "who", description: "", required: true, suggest: "name" },
      { name: "whom", description: "", suggest: "name" },
      {
        name: "how",
        description: "",
        choices: [
          { name: "by phone", value: "phone" },
          { name: "in person", value: "in-person" },
        ],
      },
      { name: "since", description: "" },
    ],
    answer,
  },
  { name: "meet", description: "", blanks: [], answer },
];

const ROWS: readonly { readonly line: string; readonly out: Completion }[] = [
  { line: "", out: [["/met ", "/meet ", "/reload", "/quit"], ""] },
  { line: "/", out: [["/met ", "/meet ", "/reload", "/quit"], "/"] },
  { line: "/m", out: [["/met ", "/meet "], "/m"] },
  { line: "/RE", out: [["/reload"], "/RE"] },
  { line: "/nothing", out: [[], "/nothing"] },
  { line: "/nothing x", out: [[], "/nothing x"] },
  { line: "/meet x", out: [[], "x"] },
  { line: "/met ", out: [["who:", "whom:", "how:", "since:"], ""] },
  { line: "/met w", out: [["who:", "whom:"], "w"] },
  { line: "/met blin", out: [["Antony Blinken"], "blin"] },
  {
    line: "/met who:",
    out: [["Antony Blinken", "Jean-Yves Le Drian", "Poland", "Polish Ministry of Defence", "Rzeszów"], ""],
  },
  { line: "/met who:pol", out: [["Poland", "Polish Ministry of Defence"], "pol"] },
  { line: "/met who: le dr", out: [["Jean-Yves Le Drian"], "le dr"] },
  { line: '/met who:"Jean-Yves le', out: [["Jean-Yves Le Drian"], "Jean-Yves le"] },
  { line: "/met who:Blinken ", out: [["whom:", "how:", "since:"], ""] },
  { line: "/met who:Blinken who", out: [["whom:"], "who"] },
  { line: "/met who:Blinken whom:pol", out: [["Poland", "Polish Ministry of Defence"], "pol"] },
  { line: "/met how:by", out: [["by phone"], "by"] },
  { line: "/met since:feb", out: [[], "feb"] },
  { line: "who met blin", out: [["Antony Blinken"], "blin"] },
  { line: "who met le dr", out: [["Jean-Yves Le Drian"], "le dr"] },
  { line: "who landed in rzeszo", out: [["Rzeszów"], "rzeszo"] },
  { line: "what did the pol", out: [["Poland", "Polish Ministry of Defence"], "pol"] },
  { line: "who met ", out: [[], "who met "] },
  { line: "who met ??", out: [[], "who met ??"] },
  { line: "who met o", out: [[], "who met o"] },
];

describe("complete", () => {
  test.each(ROWS)("$line", ({ line, out }) => {
    expect(complete(line, FORMS, engine)).toEqual(out);
  });

  test("every choice takes the place of the end of the line", () => {
    for (const { line } of ROWS) expect(line.endsWith(complete(line, FORMS, engine)[1])).toBe(true);
  });

  /** An engine that has just these to suggest. */
  const having = (...found: readonly Suggestion[]) => ({ ...engine, suggest: () => found });
  const named = (label: string, near?: true): Suggestion => ({ id: label, label, ...(near && { near }) });
  const listed = (...labels: readonly string[]) => [...labels, " "];

  test.each([
    ["Mac", ["Emmanuel Macron", "Macky Sall"], listed("Emmanuel Macron", "Macky Sall")],
    ["bi", ["Joe Biden", "Jill Biden"], ["Biden"]],
    ["Biden", ["Joe Biden", "Jill Biden"], listed("Joe Biden", "Jill Biden")],
    ["POTUS", ["Joe Biden"], ["Joe Biden"]],
    ["bid", ["Joe Biden", "United States"], listed("Joe Biden", "United States")],
    ["macr", ["Emmanuel Macron"], ["Emmanuel Macron"]],
    ["pol", ["Poland", "Polish Ministry of Defence"], ["Poland", "Polish Ministry of Defence"]],
  ])("%j, which fits %j, becomes what they share or is left as it is: %j", (typed, labels, choices) => {
    const using = having(...labels.map((label) => named(label)));
    for (const line of [`/met who:${typed}`, `/met ${typed}`])
      expect(complete(line, FORMS, using)).toEqual([choices, typed]);
  });

  test("what is only like it is left out where something begins so, and is offered where nothing does", () => {
    const near = named("Poland", true);
    expect(complete("/met who:por", FORMS, having(named("Port Ana"), near))).toEqual([["Port Ana"], "por"]);
    expect(complete("/met who:ploand", FORMS, having(near))).toEqual([["Poland"], "ploand"]);
    expect(complete("who met ploand", FORMS, having(near))).toEqual([[], "who met ploand"]);
  });

  test("a part of a word that nothing begins with still has its only choice", () => {
    expect(complete("/met who:lan", FORMS, engine)).toEqual([["Poland"], "lan"]);
  });

  test("a kind of event is completed in the words of the language", async () => {
    const shipped = await shippedEngine();
    const forms = ALL.map((form) => formIn(form, "de"));
    expect(complete("/zeitleiste art:Besu", forms, shipped, "de")).toEqual([["Besuche"], "Besu"]);
    expect(shipped.lookup.type("Besuche")).toEqual({ ok: true, value: ["visit"] });
  });
});
