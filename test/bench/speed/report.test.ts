import { expect, test } from "vitest";
import { columns } from "../columns.js";
import { duration, type Report, reportText } from "./report.js";

test("columns are as wide as their widest cell", () => {
  expect(
    columns([
      ["", "n"],
      ["Ärmel", "1,000"],
      ["b", "–"],
    ]),
  ).toBe(["           n", "Ärmel  1,000", "b          –"].join("\n"));
  expect(columns([])).toBe("");
});

test.each([
  { ms: 0.123, shown: "0.12 ms" },
  { ms: 1.26, shown: "1.3 ms" },
  { ms: 26.4, shown: "26 ms" },
  { ms: 1234, shown: "1,234 ms" },
  { ms: 29_937, shown: "30 s" },
])("$ms ms are shown as $shown", ({ ms, shown }) => {
  expect(duration(ms)).toBe(shown);
});

test("a share of few questions is not shown", () => {
  const engine = (name: string, n: number) => ({
    engine: name,
    build_ms: 500,
    rss_mb: 200,
    n,
    right: 0.5,
    ms: { p50: 1, p99: 2 },
  });
  const report: Report = {
    questions: [engine("many", 20), engine("few", 19)],
    typing: { names: 3, first_ms: 1, own: [], fuse: [] },
    growth: [{ times: 2, events: 8, names: 6, ...engine("", 20) }],
  };
  const lines = reportText(report).split("\n");
  expect(lines.find((line) => line.startsWith("many"))).toContain("0.500");
  expect(lines.find((line) => line.startsWith("few"))).toMatch(/–$/);
  expect(lines.find((line) => line.startsWith("2×"))).toContain("200 MiB");
});
