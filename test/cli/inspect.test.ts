import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { END, START } from "../../src/cli/marked-part.js";
import { emptyFolder } from "../dataset/folder.js";
import { within } from "./dateline.js";

const EXAMPLE = "data/example";

test("--table prints Markdown tables", async () => {
  const run = await within(["inspect", EXAMPLE, "--table"]);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout.split("\n")).toEqual([
    "| type          | 2024-05 | later | undated |  all |",
    "| ------------- | ------: | ----: | ------: | ---: |",
    "| 4 other types |       5 |       |         |    5 |",
    "| all           |       5 |       |         |    5 |",
    "",
    "- By status: 4 occurred, 1 planned.",
    "- By mode: 3 none given, 1 in-person, 1 phone.",
    "- 4 of 5 events (80 %) rest on a single independent source.",
    "",
    "| publisher          | kind    | licence    | published  | sources | events |",
    "| ------------------ | ------- | ---------- | ---------- | ------: | -----: |",
    "| The Bay Courier    | news    | facts only | 2024-05-13 |       1 |      3 |",
    "| The Harbour League | readout | CC0-1.0    | 2024-05-31 |       1 |      3 |",
    "",
  ]);
});

describe("--into", () => {
  async function page(text: string): Promise<string> {
    const file = join(await emptyFolder(), "page.md");
    await writeFile(file, text);
    return file;
  }

  test("writes what --table prints between the marks, and a second time nothing", async () => {
    const file = await page(`Above.\n${START}\nold\n${END}\nBelow.\n`);
    const args = ["inspect", EXAMPLE, "--table", "--into", file];
    const { stdout: printed } = await within(args.slice(0, 3));
    expect(await within(args)).toEqual({ status: 0, stderr: "", stdout: `Counts written into ${file}.\n` });
    expect(await readFile(file, "utf8")).toBe(`Above.\n${START}\n\n${printed}\n${END}\nBelow.\n`);
    expect(await within(args)).toEqual({ status: 0, stderr: "", stdout: `Nothing changed in ${file}.\n` });
  });

  test("without the marks is an error, and leaves the file as it is", async () => {
    const file = await page("A page without marks.\n");
    const run = await within(["inspect", EXAMPLE, "--table", "--into", file]);
    expect(run).toEqual({
      status: 1,
      stderr: `${file}: has no line “${START}”; nothing was written.\n`,
      stdout: "",
    });
    expect(await readFile(file, "utf8")).toBe("A page without marks.\n");
  });

  test("a file that is not there is an error, and is not made", async () => {
    const file = join(await emptyFolder(), "none.md");
    const run = await within(["inspect", EXAMPLE, "--table", "--into", file]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain(`${file}: `);
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  test("needs --table", async () => {
    const run = await within(["inspect", EXAMPLE, "--into", "page.md"]);
    expect(run).toEqual({ status: 1, stderr: "--into needs --table.\n", stdout: "" });
  });
});
