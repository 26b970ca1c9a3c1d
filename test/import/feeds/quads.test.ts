import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createCameo } from "../../../src/import/feeds/cameo.js";
import { readTables } from "../../../src/import/feeds/edge/tables.js";
import { datasetIn, importOf, tsv } from "./inputs.js";

const { cameo, ontology } = await readTables("data/ontology");
const HALF = ["Ada_Lind", "Make_statement", "Ben_Okoro", "2024-05-10"] as const;

describe("CAMEO's names", () => {
  test.each([
    ["Make_statement", "010"],
    ["Express_intent_to_meet_or_negotiate", "036"],
    ["fight with small arms and light weapons", "193"],
    ["Engage_in_diplomatic_cooperation", "050"],
    ["Meet_at_a_'third'_location", "044"],
    ['Meet at a "third" location', "044"],
    ["Return,_release_person(s)", "0841"],
    ["Consult, not specified below", "040"],
    ["CONSULT", "040"],
  ])("%s: %s", (name, code) => {
    expect(cameo.codeNamed(name)).toBe(code);
  });

  test("each has a type, and none but those of roots names two codes", () => {
    const { events } = cameo.table;
    expect(events.filter(({ code }) => cameo.typeOf(code) === undefined)).toEqual([]);
    const specific = events.filter(({ code }) => code.length > 2);
    expect(specific.filter(({ code, name }) => cameo.codeNamed(name) !== code)).toEqual([]);
  });

  test("what is none has no code, and a code without a type has the nearest broader one", () => {
    expect(cameo.codeNamed("Wave_at")).toBeUndefined();
    expect(cameo.typeOf("1951")).toBe("air-strike");
    expect(cameo.typeOf("99")).toBeUndefined();
    expect(createCameo(cameo.table, ontology.types.slice(0, 1)).typeOf("1951")).toBeUndefined();
  });
});

describe("quads", () => {
  test("become rows by day, those of one day in the order of the file", async () => {
    const { status, stdout, stderr, events, out } = await importOf(
      "quads",
      tsv(
        ["Ben_Okoro", "Make_statement", "Norway", "2024-05-12"],
        ["Zoe_Z", "Make_statement", "Norway", "2024-05-10"],
        ["Ada_Lind", "Praise_or_endorse", "Police_(Ghana)", "2024-05-10"],
      ),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("3 rows read = 3 kept + 0 merged + 0 rejected.");
    expect(events).toEqual([
      "2024-05-10 statement zoe-z → norway",
      "2024-05-10 praise ada-lind → police-ghana",
      "2024-05-12 statement ben-okoro → norway",
    ]);
    const { manifest, sources, table } = await datasetIn(out);
    expect(manifest.coverage).toBe("2024-05-10/2024-05-12");
    expect(sources).toMatchObject([{ id: table?.source, kind: "dataset", published: "2024-05-12" }]);
    expect([...(table?.records ?? [])]).toEqual([2, 3, 1]);
  });

  test("a visit and its hosting are one, from guest to host; the guest's row stays where it is", async () => {
    const rows = tsv(
      ["Host", "Host_a_visit", "Guest", "2024-05-10"],
      ["Zoe_Z", "Make_a_visit", "Host", "2024-05-10"],
      ["Guest", "Make_a_visit", "Host", "2024-05-10"],
      ["Host", "Host_a_visit", "Guest", "2024-05-11"],
      ["Host", "Make_a_visit", "Guest", "2024-05-11"],
    );
    const merged = await importOf("quads", rows);
    expect(merged.stdout).toContain("5 rows read = 4 kept + 1 merged + 0 rejected.");
    expect(merged.events).toEqual([
      "2024-05-10 visit zoe-z → host",
      "2024-05-10 visit guest → host",
      "2024-05-11 visit guest → host",
      "2024-05-11 visit host → guest",
    ]);
    const both = await importOf("quads", rows, { args: ["--keep-mirrored"] });
    expect(both.stdout).toContain("5 rows read = 5 kept + 0 merged + 0 rejected.");
  });

  test("talks that are told from both sides are one, and praise is not", async () => {
    const { events } = await importOf(
      "quads",
      tsv(
        ["A_B", "Consult", "C_D", "2024-05-10"],
        ["C_D", "Consult", "A_B", "2024-05-10"],
        ["C_D", "Consult", "A_B", "2024-05-10"],
        ["A_B", "Praise_or_endorse", "C_D", "2024-05-10"],
        ["C_D", "Praise_or_endorse", "A_B", "2024-05-10"],
        ["C_D", "Consult", "A_B", "2024-05-11"],
      ),
    );
    expect(events).toEqual([
      "2024-05-10 contact a-b → c-d",
      "2024-05-10 contact c-d → a-b",
      "2024-05-10 praise a-b → c-d",
      "2024-05-10 praise c-d → a-b",
      "2024-05-11 contact c-d → a-b",
    ]);
  });

  test("a bad row is rejected with the reason, and the rest is imported", async () => {
    const bad = Buffer.concat([
      Buffer.from(
        tsv(
          HALF,
          ["Ada_Lind", "Wave_at", "Ben_Okoro", "2024-05-10"],
          ["Ada_Lind", "Make_statement", "Ben_Okoro", "2024-02-30"],
          ["Ada_Lind", "Make_statement", "", "2024-05-10"],
          ["Ada_Lind", "Make_statement"],
        ),
      ),
      Buffer.from("Jos\xe9\tMake_statement\tBen_Okoro\t2024-05-10\n\n", "latin1"),
      Buffer.from("Zoé\tMake_statement\tBen_Okoro\t2024-05-11\r\nAda_Lind\tMake_state"),
    ]);
    const { status, stdout, rejects, events } = await importOf("quads", bad);
    expect(status).toBe(3);
    expect(stdout).toContain("8 rows read = 2 kept + 0 merged + 6 rejected.");
    expect(events).toEqual([
      "2024-05-10 statement ada-lind → ben-okoro",
      "2024-05-11 statement zoe → ben-okoro",
    ]);
    expect(rejects).toEqual([
      "2 relation: “Wave_at” is no name of a CAMEO event",
      "3 date: “2024-02-30” is no day as in 2015-12-31",
      "4 object: is empty",
      "5 : has 2 columns where 4 belong",
      "6 : has bytes that are not UTF-8",
      "9 : has 2 columns where 4 belong",
    ]);
  });

  test("a gzip is unpacked; of one that was cut short, what came before is kept", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      `Person_${at}`,
      "Make_statement",
      "Norway",
      "2024-05-10",
    ]);
    const packed = gzipSync(tsv(...rows));
    const whole = await importOf("quads", packed, { name: "feed.tsv.gz" });
    expect(whole.stdout).toContain("20,000 rows read = 20,000 kept");
    const cut = await importOf("quads", packed.subarray(0, packed.length / 2), { name: "feed.tsv.gz" });
    expect(cut.status).toBe(3);
    expect(cut.events.length).toBeGreaterThan(5000);
    expect(cut.stdout).toContain("+ 1 rejected.");
    expect(cut.rejects[0]).toContain("the gzip data is damaged or cut short here");
    const tail = await importOf("quads", packed.subarray(0, -4), { name: "feed.tsv.gz" });
    expect(tail.stdout).toContain("20,001 rows read = 20,000 kept + 0 merged + 1 rejected.");
  });

  test("a line without an end is not held", async () => {
    const { rejects, events } = await importOf("quads", `${"x".repeat(3_000_000)}\n${tsv(HALF)}`);
    expect(rejects).toEqual(["1 : is longer than 1048576 bytes"]);
    expect(events).toHaveLength(1);
  });
});
