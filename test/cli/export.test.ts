/** `export`, over the data of the report. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { emptyFolder } from "../dataset/folder.js";
import { readIcs } from "../export/read-ics.js";
import { within } from "./dateline.js";

const Rows = z.array(z.looseObject({ id: z.string(), day: z.string().optional() }));

describe("export", () => {
  test("writes CSV to standard output, and what is said of it to standard error", async () => {
    const done = await within(["export", "When", "did", "Biden", "call", "Macron?"]);
    expect(done).toMatchObject({ status: 0, stderr: "2 events as CSV.\n" });
    const rows = Rows.parse(parse(done.stdout, { columns: true }));
    const asked = await within(["ask", "--json", "When did Biden call Macron?"]);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(JSON.parse(asked.stdout).events.toSorted());
  });

  test("takes a command as a line", async () => {
    const done = await within(["export", "--format", "json", "/between who: Biden whom: Macron"]);
    expect(Rows.parse(JSON.parse(done.stdout).events)).toHaveLength(4);
  });

  test.each([
    ["calls.ics", [], (text: string) => readIcs(text).name, "VCALENDAR"],
    ["calls.geojson", ["--format", "json"], (text: string) => Object.keys(JSON.parse(text))[0], "question"],
    ["calls.txt", [], (text: string) => text.slice(0, 3), "id,"],
  ] as const)(
    "--out %s %j writes that file, in the format that was asked for or is its ending's",
    async (name, more, read, is) => {
      const file = join(await emptyFolder(), name);
      const done = await within(["export", "--out", file, ...more, "What happened on 6 February 2022?"]);
      expect(done).toMatchObject({ status: 0, stdout: "" });
      expect(read(await readFile(file, "utf8"))).toBe(is);
    },
  );

  test("tells how many events it left out", async () => {
    const done = await within(["export", "--format", "geojson", "What happened on 6 February 2022?"]);
    const { features } = JSON.parse(done.stdout);
    const left = Number(/^(\d+) events? left out: no point/m.exec(done.stderr)?.[1]);
    const all = await within(["ask", "--json", "What happened on 6 February 2022?"]);
    expect(features.length + left).toBe(JSON.parse(all.stdout).events.length);
  });

  test.each([
    ["a question that cannot be read", ["Why?"], /\w/],
    ["nothing to write", ["Whom did Biden call in May 2030?"], /no event to write/],
    [
      "a folder that is not there",
      ["--out", "/nowhere/at/all.csv", "Who met Le Drian?"],
      /cannot be written/,
    ],
    ["no such format", ["--format", "pdf", "Who met Le Drian?"], /csv, json, ics, geojson/],
  ] as const)("says in a line what is wrong: %s", async (_, args, says) => {
    const done = await within(["export", ...args]);
    expect(done).toMatchObject({ status: 1, stdout: "" });
    expect(done.stderr).toMatch(says);
    expect(done.stderr).not.toContain("    at ");
  });
});
