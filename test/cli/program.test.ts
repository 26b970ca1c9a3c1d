import { describe, expect, test } from "vitest";
import { dateline, looksLikeACrash, within } from "./dateline.js";

const COMMANDS = ["start", "chat", "ask", "check", "inspect", "schema", "deploy"];

describe("the command line", () => {
  test("--help lists every command", async () => {
    const run = await within(["--help"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    for (const name of COMMANDS) expect(run.stdout).toMatch(new RegExp(`^  ${name}\\b`, "m"));
  });

  test("--version is a version", async () => {
    const run = await within(["--version"]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    { means: "no command", args: [], said: /Usage: dateline/ },
    { means: "an unknown command", args: ["aks"], said: /unknown command 'aks'[\s\S]*ask/ },
    {
      means: "an unknown option",
      args: ["ask", "--jsn", "Who?"],
      said: /unknown option '--jsn'[\s\S]*--json/,
    },
    { means: "a superfluous argument", args: ["chat", "now"], said: /too many arguments/ },
    { means: "an option without its value", args: ["ask", "--data"], said: /argument missing/ },
    {
      means: "a day that does not exist",
      args: ["--now", "2022-02-30", "ask", "Who?"],
      said: /2022-02-30.*2022-02-07/,
    },
  ])("$means is an error, said in words", async ({ args, said }) => {
    const run = await within(args);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(said);
    expect(looksLikeACrash(run.stderr)).toBe(false);
  });

  test.each([
    { means: "an unknown option", args: ["start", "--tokn"], said: /unknown option '--tokn'/ },
    {
      means: "a folder that is not there",
      args: ["--data", "no-such-folder", "ask", "Who?"],
      said: /no-such-folder/,
    },
    {
      means: "a folder that is not there, to check",
      args: ["check", "no-such-folder"],
      said: /no-such-folder/,
    },
    { means: "deploying without a token", args: ["deploy"], said: /DISCORD_TOKEN is not set/ },
  ])("$means ends the process with status 1, and without a stack trace", async ({ args, said }) => {
    const run = await dateline(args);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(said);
    expect(looksLikeACrash(run.stderr)).toBe(false);
  });

  test("settings that are wrong are all named, and nothing starts", async () => {
    const run = await within(["start"], { env: { DATELINE_DATES: "sideways", DATELINE_OWNERS: "me" } });
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^DATELINE_OWNERS: .*\nDATELINE_DATES: .*\n$/);
  });

  test("--data and DATELINE_DATA name the folder, and the option goes before the variable", async () => {
    const env = { DATELINE_DATA: "from-variable" };
    expect((await within(["ask", "Who?"], { env })).stderr).toMatch(/from-variable/);
    expect((await within(["ask", "Who?", "--data", "from-option"], { env })).stderr).toMatch(/from-option/);
  });

  test.each([
    { args: ["--now", "2022-02-07"], question: "What happened yesterday?", reads: "6 Feb 2022" },
    {
      args: ["--now", "2022-02-06T23:30:00-05:00"],
      question: "What happened yesterday?",
      reads: "5 Feb 2022",
    },
    { args: [], dates: "day-first", question: "What happened on 03/04/2021?", reads: "3 Apr 2021" },
    { args: [], dates: "month-first", question: "What happened on 03/04/2021?", reads: "4 Mar 2021" },
  ])("$question is of $reads", async ({ args, dates = "", question, reads }) => {
    const run = await within(["ask", ...args, question], { env: { DATELINE_DATES: dates } });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(new RegExp(`Read as: .*\\b${reads}\n`));
  });
});

describe("the language of answers", () => {
  const question = "When did US troops land in Poland?";

  test.each([
    { args: [], locale: "", says: "Read as: dates" },
    { args: ["--locale", "pl"], locale: "", says: "Odczytano jako: daty" },
    { args: [], locale: "de", says: "Gelesen als: Daten" },
    { args: ["--locale", "fr"], locale: "de", says: "Lu comme\u202f: dates" },
  ])("$args $locale: $says", async ({ args, locale, says }) => {
    const run = await within(["ask", ...args, question], { env: { DATELINE_LOCALE: locale } });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain(says);
  });

  test("is one of those that it speaks", async () => {
    const run = await within(["ask", "--locale", "xx", question]);
    expect(run.status).not.toBe(0);
    expect(run.stderr).toMatch(/--locale.*en, pl, uk, fr, de, es/);
  });
});
