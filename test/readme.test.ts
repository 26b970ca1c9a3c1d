/** What README.md shows is what the program does: its examples are run, and what it names is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { parse } from "dotenv";
import { describe, expect, test } from "vitest";
import { settings } from "../commands/settings.js";
import { readConfig } from "../src/config.js";
import { FORMS } from "../src/forms/index.js";
import { readLine } from "../src/forms/line.js";
import type { Query } from "../src/query/query.js";
import { HELP as BENCH_HELP } from "./bench/command.js";
import { discordCommand } from "./bench/discord/command.js";
import { type Run, within } from "./cli/dateline.js";
import { emptyFolder, folderOf } from "./import/documents.js";
import { shippedEngine } from "./shipped.js";

const README = readFileSync("README.md", "utf8");
const BENCHMARKS = readFileSync("test/bench/README.md", "utf8");
const engine = await shippedEngine();

/** Runs the command line over the shipped data, as a user does who has set nothing. */
const run = (args: readonly string[]): Promise<Run> => within(args, { env: { DATELINE_DATA: "" } });

/** The cells of the table whose first heading is this; no cell has a bar in it. */
function table(firstHeading: string): readonly (readonly string[])[] {
  const lines = README.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${firstHeading} `));
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  const rows = lines.slice(start + 2, start + length);
  expect(rows.length, `rows of the table “${firstHeading}”`).toBeGreaterThan(0);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const code = (cell: string): string => /^`(.*)`$/.exec(cell)?.[1] ?? "";
const codes = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, inner = ""]) => inner);

const optionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=[ `[])--[a-z][a-z-]*/g)].map(([option]) => option);

/** "a b "c d"" as a shell would cut it. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

describe("what the console examples print is what is shown", () => {
  const blocks = [...README.matchAll(/```console\n\$ npm run --silent ask -- (.*)\n([\s\S]*?)```/g)];

  test("there is one at the top, and one of what the data does not cover", () => {
    expect(blocks.map(([, args]) => args)).toEqual([
      '"When did the Pentagon announce the deployment to Romania?"',
      '"Whom did Biden call in May 2022?"',
    ]);
  });

  test.each(blocks.map(([, args = "", shown = ""]) => ({ args, shown })))("ask $args", async (block) => {
    const done = await run(["ask", ...words(block.args)]);
    expect(done).toEqual({ status: 0, stderr: "", stdout: block.shown });
  });

  test("a file that is written", async () => {
    const [, args = "", shown = ""] =
      /```console\n\$ npm run --silent dateline -- (export .*)\n([\s\S]*?)```/.exec(README) ?? [];
    const file = posix.join(await emptyFolder(), "calls.ics");
    const done = await run(words(args).map((word) => (word === "calls.ics" ? file : word)));
    expect(done).toEqual({ status: 0, stderr: shown, stdout: "" });
    const count = readFileSync(file, "utf8").match(/^BEGIN:VEVENT/gm)?.length;
    expect(shown).toBe(`${count} events as iCalendar.\n`);
  });

  test("the JSON object, but for the milliseconds", async () => {
    const [, args = "", shown = ""] =
      /`npm run --silent ask -- (--json .*)` prints[^\n]*\n\n```json\n([\s\S]*?)```/.exec(README) ?? [];
    const { status, stdout } = await run(["ask", ...words(args)]);
    const printed: unknown = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(printed).toEqual({ ...JSON.parse(shown), ms: expect.any(Number) });
  });
});

describe("the documents that are shown", () => {
  const documents = [...README.matchAll(/`([a-z]+\.md)`:\n\n```markdown\n([\s\S]*?)```/g)];
  const [, args = "", shown = ""] =
    /```console\n\$ npm run --silent dateline -- (import .*)\n([\s\S]*?)```/.exec(README) ?? [];
  const [, worklist = ""] = /```text\n([\s\S]*?)```/.exec(README) ?? [];

  test("are imported as stated, and the drafts are sound", async () => {
    expect(documents).toHaveLength(2);
    const dir = await folderOf(Object.fromEntries(documents.map(([, name = "", text = ""]) => [name, text])));
    const out = posix.join(await emptyFolder(), "drafts");
    const places: Readonly<Record<string, string>> = { releases: dir, drafts: out };
    const done = await run(words(args).map((word) => places[word] ?? word));
    expect({ ...done, stdout: done.stdout.replaceAll(out, "drafts") }).toEqual({
      status: 0,
      stderr: "",
      stdout: shown,
    });
    const written = readFileSync(posix.join(out, "worklist.md"), "utf8");
    expect(written.slice(written.indexOf("## "))).toBe(worklist);
    expect(await run(["check", out])).toMatchObject({ status: 0 });
    const { stdout } = await run(["ask", "--data", out, "When did Lind and Okoro talk about harbour dues?"]);
    expect(stdout).toMatch(/^Tue 21 May 2024\n/);
  });

  test("change nothing when they are imported again", async () => {
    const dir = await folderOf(Object.fromEntries(documents.map(([, name = "", text = ""]) => [name, text])));
    const out = await emptyFolder();
    const again = ["import", "readouts", dir, "--out", out, "--data", "data/example"];
    await run(again);
    expect((await run(again)).stdout).toContain("Nothing changed");
  });
});

/** Lines of an answer are parted by semicolons in a cell; one that goes on behind what is stated ends in "…". */
describe("every kind of question is answered as stated", () => {
  test.each(
    table("asked for").map(([kind = "", question = "", answer = ""]) => ({ kind, question, answer })),
  )("$question", async ({ kind, question, answer }) => {
    const { outcome, presentation } = await engine.ask(question);
    expect(outcome.kind).toBe(kind.startsWith("refused") ? "failure" : "answer");
    const said = presentation.headline.replaceAll("• ", "").replaceAll("\n", "; ");
    const [beginning = "", rest] = answer.split(/\s*…$/);
    expect(rest === undefined ? said : said.slice(0, beginning.length)).toBe(beginning);
  });
});

test("the conversation goes as stated", async () => {
  const turns = table("asked in a row");
  const got: string[][] = [];
  let before: Query | undefined;
  for (const [question = "", , answer = ""] of turns) {
    const { outcome, presentation } = await engine.ask(question, before && { before });
    if (outcome.kind === "answer") before = outcome.query;
    const said = presentation.headline.replaceAll("• ", "").replaceAll("\n", "; ");
    const beginning = answer.replace(/\s*…$/, "");
    got.push([question, presentation.reading, answer === beginning ? said : said.slice(0, beginning.length)]);
  }
  expect(got).toEqual(turns.map((cells) => cells.map((cell) => cell.replace(/\s*…$/, ""))));
});

describe("the slash commands", () => {
  const rows = table("slash command");

  test("are all there, with their blanks and in order", () => {
    const blanks = ({ name, required }: { name: string; required?: boolean }) =>
      required ? name : `[${name}]`;
    expect(rows.map(([command = "", what]) => [code(command), what])).toEqual(
      FORMS.map((form) => [[`/${form.name}`, ...form.blanks.map(blanks)].join(" "), form.description]),
    );
  });

  test.each(rows.map(([command = "", , example = ""]) => ({ command: code(command), line: code(example) })))(
    "$line is answered",
    async ({ command, line }) => {
      const read = readLine(line);
      if (!read.ok) throw new Error(read.failure);
      expect(command.split(" ")[0]).toBe(`/${read.value.form.name}`);
      const { outcome } = await read.value.form.answer(read.value.values, engine);
      expect(outcome.kind).toBe("answer");
      const events = outcome.kind === "answer" ? outcome.answer.events.length : 0;
      const { name, blanks } = read.value.form;
      expect(events > 0).toBe(blanks.length > 0 && name !== "help");
    },
  );
});

test("the settings of a server are all in the table, and no others", () => {
  const set = settings.data.options?.find(({ name }) => name === "set");
  const options = set && "options" in set ? (set.options ?? []).map(({ name }) => name) : [];
  expect(options.length).toBeGreaterThan(0);
  const named = table("option").flatMap(([names = ""]) => codes(names));
  expect(named.toSorted()).toEqual(options.toSorted());
});

describe("the settings", () => {
  const source = readFileSync("src/config.ts", "utf8");
  const variables = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = ""]) => name);

  test("are all in the table, and no others", () => {
    expect(table("variable").map(([name = ""]) => code(name))).toEqual(variables);
  });

  test("have the stated defaults", () => {
    const config = readConfig({});
    const stated = Object.fromEntries(
      table("variable").map(([name = "", value = ""]) => [code(name), code(value)]),
    );
    expect(config).toMatchObject({
      ok: true,
      value: {
        logLevel: stated["DATELINE_LOG_LEVEL"],
        dates: stated["DATELINE_DATES"],
        locale: stated["DATELINE_LOCALE"],
      },
    });
  });

  test(".env.example names all but the system's own, and changes nothing", () => {
    const example = parse(readFileSync(".env.example", "utf8"));
    const own = variables.filter((name) => !name.startsWith("XDG_"));
    expect(Object.keys(example).toSorted()).toEqual(own.toSorted());
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});

describe("the command line", () => {
  test("has the commands of the table, in order", async () => {
    const { stdout } = await within(["--help"]);
    const [, list = ""] = stdout.split("\nCommands:\n");
    const commands = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);
    const named = table("command").map(([command = ""]) => /^`([a-z]+)/.exec(command)?.[1]);
    expect([...new Set(named), "help"]).toEqual(commands);
  });

  test("has its options", async () => {
    const helps = await Promise.all(
      ["", "ask", "export", "check", "inspect", "import readouts", "deploy"].map((command) =>
        within([...command.split(" ").filter((word) => word !== ""), "--help"]),
      ),
    );
    const benches = [BENCH_HELP, discordCommand().helpInformation()];
    const options = [...helps.map(({ stdout }) => stdout), ...benches].flatMap(optionsIn);
    const named = [README, BENCHMARKS].flatMap(optionsIn);
    const npm = ["--silent"];
    expect(named.filter((option) => !options.includes(option) && !npm.includes(option))).toEqual([]);
    const own = options.filter((option) => option !== "--help" && option !== "--version");
    expect(own.filter((option) => !named.includes(option))).toEqual([]);
  });

  test("is reached by npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = [
      ...`${README}${BENCHMARKS}`.matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(start|test))\b/g),
    ].map(([, run, own = ""]) => run ?? own);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("and .ci/run runs the benchmark as it is named here", () => {
    const [benchmark = ""] = /npm run --silent bench:\w+/.exec(BENCHMARKS) ?? [];
    expect(readFileSync(".ci/run", "utf8")).toContain(benchmark);
    expect(benchmark).not.toBe("");
  });

  test("and .ci/run runs the command that runs the tests", () => {
    const commands = [...README.matchAll(/```sh\n(.*)\n```/g)].map(([, command = ""]) => command);
    expect(commands).toEqual(["npm ci && npm start", "npm ci && npm test"]);
    expect(readFileSync(".ci/run", "utf8")).toContain(commands[1]);
  });
});

test("the invitation asks for the permissions that are named, and no more", () => {
  const { SendMessages, EmbedLinks, AttachFiles, ReadMessageHistory } = PermissionFlagsBits;
  expect(README).toContain("Send Messages, Embed Links, Attach Files and Read Message History");
  expect(/permissions=(\d+)/.exec(README)?.[1]).toBe(
    String(SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory),
  );
});

test("every file and folder that is named is there", () => {
  const linked = [...README.matchAll(/\]\(([^):]+)\)/g)].map(([, path = ""]) => path);
  const named = codes(README).filter((each) =>
    /^(?:\.env\.example|(?:src|test|data|commands|\.ci)\/\S*)$/.test(each),
  );
  expect(named.length).toBeGreaterThan(20);
  expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([]);
});

describe("the rooms", () => {
  /** From the top down. */
  const rooms = table("room").map(([room = ""]) => code(room));
  const roomOf = (path: string): number =>
    rooms.findIndex((room) => path.replace(/\.js$/, ".ts").startsWith(room));

  test("are all in the table", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `src/${name}`).filter((path) => roomOf(`${path}/`) < 0)).toEqual([]);
  });

  test("import only from themselves and from those below them, types too", () => {
    const files = ["src", "commands"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `${folder}/${name}`),
    );
    const imports = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:\bfrom |\bimport\()"(\.[^"]+)"/g)].map(([, path = ""]) => ({
        file,
        from: posix.join(posix.dirname(file), path),
      })),
    );
    expect(imports.length).toBeGreaterThan(100);
    const upward = imports.filter(({ file, from }) => roomOf(from) >= 0 && roomOf(from) < roomOf(file));
    expect(upward).toEqual([]);
  });
});
