import { describe, expect, test } from "vitest";
import { type Completion, complete } from "../../src/console/complete.js";
import type { Form } from "../../src/forms/form.js";
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

  test("choices that differ from what was typed are not merged into nonsense: only the best is left", () => {
    // Readline would put "" or a shared first letter in the place of "lan".
    expect(complete("/met who:lan", FORMS, engine)).toEqual([["Poland"], "lan"]);
  });
});
