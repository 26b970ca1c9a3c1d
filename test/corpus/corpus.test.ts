import { describe, expect, it } from "vitest";
import { toJson } from "../../src/answer/json.js";
import { reportEngine } from "../report.js";
import { shippedEngine } from "../shipped.js";
import { compare, readCorpus } from "./corpus.js";

const report = await reportEngine();
const winter = await shippedEngine();

/** Each over its own data: the report has the grammar in every wording, the winter the breadth. */
const themes = [
  ...readCorpus("report").map((theme) => ({ ...theme, data: "report", engine: report })),
  ...readCorpus("winter").map((theme) => ({ ...theme, data: "winter", engine: winter })),
];

describe.each(themes)("corpus: $data, $name", ({ entries, engine }) => {
  const rows = entries.flatMap((entry) => entry.asked.map((asked) => ({ asked, means: entry.means, entry })));

  it.each(rows)("$means: “$asked”", async ({ asked, entry }) => {
    const { got, expected } = compare(entry, toJson(await engine.ask(asked), 0));
    expect(got).toEqual(expected);
  });

  it("each expected answer is asked for in its own words, none twice", () => {
    const asked = rows.map((row) => row.asked);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
