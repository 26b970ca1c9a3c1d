import { describe, expect, test } from "vitest";
import { dayIn, orderOf } from "../../../src/import/feeds/csv/dates.js";
import { isoAt } from "../../../src/time/calendar.js";
import { datasetIn, importOf } from "./inputs.js";

const NAME = { name: "sheet.csv" };
const SHEET = "Who,Whom,Date,What\nAda Lind,Ben Okoro,2024-05-10,meeting\n";
const MET = ["2024-05-10 meeting ada-lind → ben-okoro"];

describe("delimiter and encoding are told by the file", () => {
  test.each([
    ["commas", SHEET],
    ["a byte order mark", `\uFEFF${SHEET}`],
    ["semicolons", SHEET.replaceAll(",", ";")],
    ["tabs", SHEET.replaceAll(",", "\t")],
    ["carriage returns", SHEET.replaceAll("\n", "\r\n")],
    ["UTF-16", Buffer.from(`\uFEFF${SHEET}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(SHEET, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${SHEET}`, "utf16le").swap16()],
  ])("%s", async (_name, content) => {
    const { status, events, stderr } = await importOf("csv", content, NAME);
    expect({ status, stderr, events }).toEqual({ status: 0, stderr: "", events: MET });
  });

  test("Windows-1252", async () => {
    const { out } = await importOf(
      "csv",
      Buffer.from(SHEET.replace("Ada Lind", "Zoé Núñez"), "latin1"),
      NAME,
    );
    expect((await datasetIn(out)).entities[0]?.name).toBe("Zoé Núñez");
  });

  test("one bad byte in much UTF-8 is one bad row", async () => {
    const row = "Zoé Núñez,Ben Okoro,2024-05-10,meeting\n";
    const { status, rejects } = await importOf(
      "csv",
      Buffer.concat([Buffer.from(SHEET + row.repeat(3)), Buffer.from(row, "latin1"), Buffer.from(row)]),
      NAME,
    );
    expect(status).toBe(3);
    expect(rejects).toEqual(["6 : has bytes that are not UTF-8"]);
  });
});

describe("columns", () => {
  test("are guessed from the header, and said", async () => {
    const { stdout, events } = await importOf(
      "csv",
      'id,Actor1,Actor2,Event date,Action,Place,URL\n1,Ada Lind,Ben Okoro,2024-05-10,met,"Accra, Ghana",https://example.org/a\n',
      NAME,
    );
    expect(stdout).toContain("who=Actor1,whom=Actor2,date=Event date,what=Action,where=Place,url=URL");
    expect(events).toEqual(["2024-05-10 contact ada-lind → ben-okoro in accra-ghana"]);
  });

  test("are asked for where the header does not tell", async () => {
    const { status, stderr } = await importOf("csv", "a,b,date,what\n1,2,2024-05-10,met\n", NAME);
    expect(status).toBe(1);
    expect(stderr).toContain("Which column is who, and which whom?");
    expect(stderr).toContain("the columns are a, b, date, what");
  });

  test("are as --map says", async () => {
    const sheet = "a,b,c,d\nAda Lind,Ben Okoro,2024-05-10,meeting\n";
    const named = await importOf("csv", sheet, { ...NAME, args: ["--map", "who=a,whom=b,date=c,what=d"] });
    expect(named.events).toEqual(MET);
    const wrong = await importOf("csv", sheet, { ...NAME, args: ["--map", "who=a,whom=b,date=c,what=e"] });
    expect(wrong.stderr).toContain("There is no column e: the columns are a, b, c, d.");
    const odd = await importOf("csv", sheet, { ...NAME, args: ["--map", "whose=a"] });
    expect(odd.stderr).toContain("whose=a: write it as who=COLUMN");
  });
});

describe("what happened", () => {
  test.each([
    ["042", "visit ada-lind → ben-okoro"],
    ["42", "visit ada-lind → ben-okoro"],
    ["043", "visit ben-okoro → ada-lind"],
    ["Express intent to meet or negotiate", "intend-meeting ada-lind → ben-okoro"],
    ["show of force", "force-posture ada-lind → ben-okoro"],
    ["phoned", "call ada-lind → ben-okoro"],
    ["met with", "contact ada-lind → ben-okoro"],
    ["criticised", "criticism ada-lind → ben-okoro"],
  ])("%s: %s", async (what, event) => {
    const { events } = await importOf("csv", SHEET.replace("meeting", what), NAME);
    expect(events).toEqual([`2024-05-10 ${event}`]);
  });

  test("a word for nothing is rejected", async () => {
    const { status, stderr } = await importOf("csv", SHEET.replace("meeting", "blorp"), NAME);
    expect(status).toBe(1);
    expect(stderr).toContain("“blorp” is no CAMEO code or name");
  });
});

describe("dates", () => {
  test.each([
    ["2024-05-10", undefined, "2024-05-10"],
    ["2024-05-10T12:00:00Z", undefined, "2024-05-10"],
    ["2024/5/10", undefined, "2024-05-10"],
    ["10 May 2024", undefined, "2024-05-10"],
    ["May 10, 2024", undefined, "2024-05-10"],
    ["03/04/2021", "day-first", "2021-04-03"],
    ["03/04/2021", "month-first", "2021-03-04"],
    ["3.4.2021", "day-first", "2021-04-03"],
    ["13/04/2021", "month-first", "-"],
    ["03/04/2021", undefined, "-"],
    ["2024-02-30", undefined, "-"],
    ["30 Foo 2024", undefined, "-"],
  ] as const)("%s, %s: %s", (text, order, day) => {
    const read = dayIn(text, order);
    expect(read === undefined ? "-" : isoAt(read, "day")).toBe(day);
  });

  test.each([
    ["13/04/2021", "day-first"],
    ["04/13/2021", "month-first"],
    ["03/04/2021", "either"],
    ["04/04/2021", undefined],
    ["2021-04-03", undefined],
  ])("%s must be %s", (text, order) => {
    expect(orderOf(text)).toBe(order);
  });

  const sheet = (...dates: readonly string[]): string =>
    `Who,Whom,Date,What\n${dates.map((date) => `Ada Lind,Ben Okoro,${date},meeting\n`).join("")}`;

  test("one that can only be day-first decides for all, and that is said", async () => {
    const { stdout, events } = await importOf("csv", sheet("03/04/2021", "13/04/2021"), NAME);
    expect(stdout).toContain("Dates are read day-first, as 13/04/2021 must be.");
    expect(events.map((event) => event.slice(0, 10))).toEqual(["2021-04-03", "2021-04-13"]);
  });

  test("where none decides, it is asked for", async () => {
    const open = await importOf("csv", sheet("03/04/2021"), NAME);
    expect(open.status).toBe(1);
    expect(open.stderr).toContain("03/04/2021 may be day-first or month-first");
    const told = await importOf("csv", sheet("03/04/2021"), { ...NAME, args: ["--dates", "month-first"] });
    expect(told.events[0]).toMatch(/^2021-03-04/);
  });

  test("where two are at odds, it is asked for, and then the others are rejected", async () => {
    const odd = await importOf("csv", sheet("13/04/2021", "04/13/2021"), NAME);
    expect(odd.stderr).toContain("13/04/2021 can only be day-first and 04/13/2021 only month-first");
    const told = await importOf("csv", sheet("13/04/2021", "04/13/2021"), {
      ...NAME,
      args: ["--dates", "day-first"],
    });
    expect(told).toMatchObject({ status: 3, rejects: ["3 Date: “04/13/2021” is no day that I can read"] });
  });
});

test("quoted fields, and rows with too few or too many columns", async () => {
  const { rejects, events } = await importOf(
    "csv",
    `${SHEET}"Lind, Ada","Ben ""B"" Okoro",2024-05-11,meeting\nAda Lind,Ben Okoro\na,b,c,d,e\n`,
    NAME,
  );
  expect(events[1]).toBe("2024-05-11 meeting lind-ada → ben-b-okoro");
  expect(rejects).toEqual(["4 : has 2 columns where 4 belong", "5 : has 5 columns where 4 belong"]);
});
