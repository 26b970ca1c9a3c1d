/** data/example/ is a dataset to start from: it is sound, and data/README.md shows what it answers. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import { readDataset } from "../../src/dataset/load.js";
import { createEngine } from "../../src/engine.js";
import { review } from "../../src/review/review.js";
import { within } from "../cli/dateline.js";
import { copyOf, edit, record, SHIPPED, set } from "./folder.js";

const EXAMPLE = "data/example";
/** Long after all of it, so that a plan without an outcome would be seen. */
const TODAY = 20_000;

const README = await readFile("data/README.md", "utf8");
const section = README.split(/^## /m).find((each) => each.startsWith("A dataset of your own")) ?? "";

const read = await readDataset(EXAMPLE, { ontologyDir: `${SHIPPED}/ontology` });
if (!read.ok) throw new Error(JSON.stringify(read.failure));
const dataset = read.value;

test("no warning is raised of it, and none explained away", () => {
  expect(review(createCatalogue(dataset), TODAY)).toEqual([]);
  expect(dataset.accepted).toEqual([]);
});

test("it has one of each thing that a curator meets first", () => {
  expect(dataset.events.map(({ type, status }) => `${status} ${type}`)).toEqual([
    "occurred call",
    "planned meeting",
    "occurred visit",
    "occurred meeting",
    "occurred announcement",
  ]);
  const rels = dataset.events.flatMap(({ related }) => related.map(({ rel }) => rel));
  expect(rels).toEqual(expect.arrayContaining(["implements", "part-of", "outcome-of"]));
  expect(dataset.entities.some(({ offices }) => offices !== undefined)).toBe(true);
  expect(dataset.entities.some(({ members }) => members !== undefined)).toBe(true);
  expect(
    dataset.events.flatMap(({ evidence }) => evidence.flatMap(({ differs }) => differs ?? [])),
  ).toHaveLength(1);
});

describe("what the README's console shows is what is printed", () => {
  /** A block in a list is indented as a whole. */
  const blocks = [
    ...section.matchAll(/^( *)```console\n *\$ npm run --silent (.*)\n([\s\S]*?)^ *```$/gm),
  ].map(([, indent = "", command = "", shown = ""]) => ({
    command,
    shown: shown.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));
  const asks = blocks.filter(({ command }) => command.startsWith("ask "));
  const checks = blocks.filter(({ command }) => command.startsWith("check "));

  test("there are two questions and two checks", () => {
    expect([asks.length, checks.length, blocks.length]).toEqual([2, 2, 4]);
  });

  test.each(asks)("$command", async ({ command, shown }) => {
    const [, dir = "", question = ""] = /^ask -- --data (\S+) "(.*)"$/.exec(command) ?? [];
    expect(dir).toBe(EXAMPLE);
    const run = await within(["--data", dir, "ask", question]);
    expect(run).toEqual({ status: 0, stderr: "", stdout: shown });
  });

  test("a copy is checked, and a slip in it named", async () => {
    const dir = await copyOf(EXAMPLE);
    const [sound, slip] = checks.map(({ shown }) => shown.replaceAll("data/mine", dir));
    expect(await within(["check", dir])).toEqual({ status: 0, stderr: "", stdout: sound });
    await edit(dir, "events.json", (json) =>
      set(record(json, "lind-okoro-call-2024-05-03"), "participants.1.entity", "ben-okora"),
    );
    expect(await within(["check", dir])).toEqual({ status: 1, stderr: slip, stdout: "" });
  });
});

/** Lines of an answer are parted by semicolons in a cell; one that goes on behind what is stated ends in "…". */
describe("the README's questions are answered as stated", () => {
  const rows = [...section.matchAll(/^ *\| (.+\?) \| (.+) \|$/gm)].map(([, question = "", answer = ""]) => ({
    question,
    answer,
  }));
  const engine = createEngine(dataset, { today: () => TODAY, dayFirst: true });

  test("there are several", () => expect(rows.length).toBeGreaterThan(5));

  test.each(rows)("$question", async ({ question, answer }) => {
    const { presentation } = await engine.ask(question);
    const said = presentation.headline.replaceAll("• ", "").replaceAll("\n", "; ");
    const [beginning = "", rest] = answer.split(/\s*…$/);
    expect(rest === undefined ? said : said.slice(0, beginning.length)).toBe(beginning);
  });
});
