import { describe, expect, test } from "vitest";
import { dateline, looksLikeACrash } from "./dateline.js";

const COMMANDS = ["start", "chat", "ask", "check", "inspect", "schema", "deploy"];

describe("the command line", () => {
  test("--help lists every command", async () => {
    const run = await dateline(["--help"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    for (const name of COMMANDS) expect(run.stdout).toMatch(new RegExp(`^  ${name}\\b`, "m"));
  });

  test("--version is a version", async () => {
    const run = await dateline(["--version"]);
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
    { means: "deploying without a token", args: ["deploy"], said: /DISCORD_TOKEN/ },
  ])("$means is an error, said in words", async ({ args, said }) => {
    const run = await dateline(args);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(said);
    expect(looksLikeACrash(run.stderr)).toBe(false);
  });

  test("settings that are wrong are all named, and nothing starts", async () => {
    const run = await dateline(["start"], { env: { DATELINE_DATES: "sideways", DATELINE_OWNERS: "me" } });
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^DATELINE_OWNERS: .*\nDATELINE_DATES: .*\n$/);
  });

  test("--data and DATELINE_DATA name the folder, and the option goes before the variable", async () => {
    const env = { DATELINE_DATA: "from-variable" };
    expect((await dateline(["ask", "Who?"], { env })).stderr).toMatch(/from-variable/);
    expect((await dateline(["ask", "Who?", "--data", "from-option"], { env })).stderr).toMatch(/from-option/);
  });
});
