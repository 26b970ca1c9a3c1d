/** What data/README.md says of importing a feed is what happens. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { within } from "../../cli/dateline.js";
import { emptyFolder } from "../../dataset/folder.js";
import { put } from "./inputs.js";

const README = await readFile("data/README.md", "utf8");
const section = README.split(/^## /m).find((each) => each.startsWith("Importing a feed")) ?? "";

test("the example prints what is shown", async () => {
  const [, rows = ""] = /```tsv\n([\s\S]*?)```/.exec(section) ?? [];
  const [, args = "", shown = ""] =
    /```console\n\$ npm run --silent dateline -- (.*)\n([\s\S]*?)```/.exec(section) ?? [];
  const dir = await emptyFolder();
  await put(join(dir, "feed.tsv"), rows);
  const placed = args.split(" ").map((word) => (/feed/.test(word) ? join(dir, basename(word)) : word));
  const { status, stdout, stderr } = await within(placed);
  expect({ status, stderr }).toEqual({ status: 3, stderr: "" });
  expect(stdout.replaceAll(`${dir}/`, "")).toBe(shown);
});

test("formats and options are those of the program", async () => {
  const formats = [...section.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, format = ""]) => format);
  expect(formats).toEqual(["quads", "icews", "gdelt", "csv"]);
  const helps = await Promise.all(formats.map((format) => within(["import", format, "--help"])));
  const options = new Set(helps.flatMap(({ stdout }) => stdout.match(/--[a-z][a-z-]+/g) ?? []));
  for (const common of ["--help", "--version", "--data", "--now", "--locale"]) options.delete(common);
  const named = new Set(section.match(/--[a-z][a-z-]+/g) ?? []);
  named.delete("--silent");
  expect([...named].sort()).toEqual([...options].sort());
});
