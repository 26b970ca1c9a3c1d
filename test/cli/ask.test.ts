import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dateline, looksLikeACrash, within } from "./dateline.js";

/** What programs that call `ask --json` rely on: nothing missing, nothing more. */
const Answered = z.strictObject({
  question: z.string(),
  reading: z.string(),
  kind: z.enum([
    "participants",
    "dates",
    "places",
    "events",
    "count",
    "yes-no",
    "topics",
    "profile",
    "timeline",
    "failure",
  ]),
  answers: z.array(
    z.strictObject({
      label: z.string().min(1),
      id: z.string().min(1).optional(),
      date: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
        .optional(),
      count: z.number().optional(),
    }),
  ),
  events: z.array(z.string().min(1)),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.url().optional() })),
  text: z.string().min(1),
  alternatives: z.array(z.unknown()),
  failure: z.strictObject({ kind: z.string(), message: z.string().min(1) }).optional(),
  ms: z.number().nonnegative(),
});

function parse(stdout: string) {
  const lines = stdout.split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => Answered.parse(JSON.parse(line)));
}

const TALK = "blinken-le-drian-talk-2022-02-06";

describe("ask", () => {
  test("--json prints one object, exactly as the contract has it", async () => {
    const run = await dateline(["ask", "--json", "Who met Le Drian?"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const [answer, ...more] = parse(run.stdout);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ question: "Who met Le Drian?", kind: "participants", events: [TALK] });
    expect(answer?.answers.map(({ id }) => id)).toEqual(["antony-blinken"]);
    expect(answer?.sources).toHaveLength(1);
    expect(answer?.failure).toBeUndefined();
  });

  test("a question that cannot be answered is an object too, with the failure in it", async () => {
    const run = await within(["ask", "--json", "What is the weather like?"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const [answer] = parse(run.stdout);
    expect(answer).toMatchObject({ kind: "failure", answers: [], events: [] });
    expect(answer?.text).toContain(answer?.failure?.message);
  });

  test("every kind of answer keeps to the contract", async () => {
    const asked = {
      participants: "Who met Le Drian?",
      dates: "When did Russia build up its forces?",
      places: "Where did US troops land?",
      events: "What happened in February 2022?",
      count: "How many times did Biden talk with Macron?",
      "yes-no": "Did Biden talk with Macron?",
      topics: "What did Blinken and Le Drian talk about?",
      profile: "Who is Antony Blinken?",
      timeline: "Timeline of Joe Biden",
      failure: "asdf qwer",
    };
    const run = await within(["ask", "--batch", "--json"], { input: Object.values(asked).join("\n") });
    expect(parse(run.stdout).map(({ kind }) => kind)).toEqual(Object.keys(asked));
  });

  test("without --json a person reads the reply", async () => {
    const run = await within(["ask", "Who", "met", "Le Drian?"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/Blinken/);
    expect(run.stdout.endsWith("\n")).toBe(true);
    expect(run.stdout).not.toMatch(/^\{/);
  });

  test.each([
    { means: "no question", args: ["ask"], said: /no question/ },
    { means: "a blank question", args: ["ask", "--json", "  "], said: /no question/ },
    { means: "a question and --batch", args: ["ask", "--batch", "Who?"], said: /leave out the question/ },
  ])("$means is an error", async ({ args, said }) => {
    const run = await within(args);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(said);
    expect(looksLikeACrash(run.stderr)).toBe(false);
  });
});

describe("ask --batch", () => {
  const QUESTIONS = [
    "Who met Le Drian?",
    "",
    "x".repeat(10_000),
    "who met 🪂 \u0000\u001B[31m\u2028\r le drian",
    "   ",
    "When did Biden talk with Macron?",
  ];

  test("--json prints one object a line of input, in order, whatever is in it", async () => {
    const run = await dateline(["ask", "--batch", "--json"], { input: QUESTIONS.join("\n") });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const answers = parse(run.stdout);
    expect(answers.map(({ question }) => question)).toEqual(QUESTIONS);
    const failures = answers.map(({ failure }) => failure?.kind);
    expect(failures.with(3, undefined)).toEqual([
      undefined,
      "empty",
      "too-long",
      undefined,
      "empty",
      undefined,
    ]);
    expect(answers.at(-1)?.kind).toBe("dates");
  });

  test("without --json the answer alone is printed, one a line", async () => {
    const run = await within(["ask", "--batch"], { input: `${QUESTIONS.join("\r\n")}\r\n` });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const lines = run.stdout.split("\n");
    expect(lines.pop()).toBe("");
    expect(lines).toHaveLength(QUESTIONS.length);
    expect(lines[0]).toMatch(/Blinken/);
    expect(run.stdout).not.toContain("\u001B");
  });

  test("no input is no output", async () => {
    expect(await within(["ask", "--batch", "--json"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
