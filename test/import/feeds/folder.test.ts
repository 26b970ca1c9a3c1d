/** The folder that an import writes: always whole, always the same, and never over what is not its own. */
import { spawn } from "node:child_process";
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createCast } from "../../../src/import/feeds/cast.js";
import { readTables } from "../../../src/import/feeds/edge/tables.js";
import { environment, MAIN, within } from "../../cli/dateline.js";
import { emptyFolder, problemsOf } from "../../dataset/folder.js";
import { bytesOf, datasetIn, importOf, put, tsv } from "./inputs.js";

const ROW = ["Ada_Lind", "Make_statement", "Norway", "2024-05-10"] as const;
const BAD = ["Ada_Lind", "Wave_at", "Norway", "2024-05-10"] as const;
const quads = (...args: readonly string[]) => within(["import", "quads", ...args]);

describe("the folder", () => {
  test("is the same, byte for byte, when the same is imported again", async () => {
    const { out } = await importOf("quads", tsv(ROW, BAD));
    const before = await bytesOf(out);
    const input = await put(join(dirname(out), "input.tsv"), tsv(ROW, BAD));
    expect((await quads(input, "--out", out)).status).toBe(3);
    expect(await bytesOf(out)).toEqual(before);
    expect(Object.keys(before)).toEqual([
      "dataset.json",
      "entities.jsonl",
      "events.table",
      "feed.json",
      "rejects.tsv",
      "sources.json",
      "topics.json",
    ]);
  });

  test("says what the feed is, as far as it is told", async () => {
    const about = ["--title", "Harbour news", "--publisher", "The League", "--licence", "CC0-1.0"];
    const more = ["--citation", "The Harbour League, 2024", "--url", "https://example.org/feed"];
    const { out } = await importOf("quads", tsv(ROW), { args: [...about, ...more] });
    const { manifest, sources } = await datasetIn(out);
    expect(manifest).toMatchObject({ title: "Harbour news", licence: "CC0-1.0" });
    expect(sources[0]).toMatchObject({
      publisher: "The League",
      citation: "The Harbour League, 2024",
      url: "https://example.org/feed",
    });
  });

  test("keeps the totals, and the rejected rows as they were", async () => {
    const { out } = await importOf("quads", tsv(ROW, BAD));
    expect(JSON.parse(await readFile(join(out, "feed.json"), "utf8"))).toEqual({
      format: "quads",
      inputs: ["input.tsv"],
      totals: { read: 2, kept: 1, merged: 0, leftOut: 0, rejected: 1, datedBack: 0 },
    });
    const rejects = await readFile(join(out, "rejects.tsv"), "utf8");
    expect(rejects.trimEnd().split("\n")[1]?.split("\t").slice(4)).toEqual(BAD);
  });

  test("stays as it was where nothing of the new import can be kept", async () => {
    const { out } = await importOf("quads", tsv(ROW));
    const before = await bytesOf(out);
    const input = await put(join(dirname(out), "bad.tsv"), tsv(BAD));
    const { status, stderr } = await quads(input, "--out", out);
    expect(status).toBe(1);
    expect(stderr).toContain("1 row read = 0 kept + 0 merged + 1 rejected.");
    expect(stderr).toContain("No row could be kept; nothing was imported.");
    expect(await bytesOf(out)).toEqual(before);
    expect((await readdir(dirname(out))).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test.each([
    ["is no import's", { "notes.txt": "mine" }, "is not empty, and no import of a feed has written it"],
    [
      "is a curated dataset",
      { "dataset.json": "{}" },
      "is not empty, and no import of a feed has written it",
    ],
    ["holds more than the import", { "feed.json": "{}", "notes.txt": "mine" }, "holds notes.txt besides"],
  ])("is left alone where it %s", async (_what, files, said) => {
    const dir = await emptyFolder();
    const out = join(dir, "out");
    for (const [name, text] of Object.entries(files)) await put(join(out, name), text);
    const before = await bytesOf(out);
    const { status, stderr } = await quads(await put(join(dir, "input.tsv"), tsv(ROW)), "--out", out);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(said) });
    expect(await bytesOf(out)).toEqual(before);
  });

  test("one file under two names, of which each event would count twice", async () => {
    const dir = await emptyFolder();
    const [one, other] = [
      await put(join(dir, "may.tsv"), tsv(ROW)),
      await put(join(dir, "may-copy.tsv"), tsv(ROW)),
    ];
    const { status, stderr } = await quads(one, other, "--out", join(dir, "out"));
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("are the same file") });
  });

  test("an input that is not there, is a folder, or lies in the folder to be replaced", async () => {
    const dir = await emptyFolder();
    const { out } = await importOf("quads", tsv(ROW));
    expect((await quads(join(dir, "none.tsv"), "--out", join(dir, "out"))).stderr).toContain(
      "there is no such file",
    );
    expect((await quads(dir, "--out", join(dir, "out"))).stderr).toContain("is not a file");
    const inside = await quads(join(out, "rejects.tsv"), "--out", out);
    expect(inside).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("which the import would replace"),
    });
  });
});

/** Starts a long import, and ends it when it has begun to write; gives the folder that it wrote beside. */
async function cutOff(signal: NodeJS.Signals): Promise<string> {
  const dir = await emptyFolder();
  const input = await put(join(dir, "long.tsv"), tsv(ROW).repeat(1_000_000));
  const child = spawn(process.execPath, [MAIN, "import", "quads", input, "--out", join(dir, "out")], {
    env: environment(),
    stdio: "ignore",
  });
  const gone = new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
  const started = async (): Promise<boolean> =>
    (await readdir(dir)).some((name) => name.startsWith(".out.importing"));
  while (!(await started())) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill(signal);
  expect(await gone).toBe(signal);
  return dir;
}

test("an import that is killed leaves nothing that could be read, and the next one clears up", async () => {
  const dir = await cutOff("SIGKILL");
  const [input, out] = [join(dir, "long.tsv"), join(dir, "out")];
  await expect(access(out)).rejects.toThrow();
  const [left = ""] = (await readdir(dir)).filter((name) => name.startsWith(".out.importing"));
  expect(await problemsOf(join(dir, left))).not.toEqual([]);
  await writeFile(input, tsv(ROW));
  expect((await quads(input, "--out", out)).status).toBe(0);
  expect((await readdir(dir)).sort()).toEqual(["long.tsv", "out"]);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "an import that is interrupted clears up itself: %s",
  async (signal) => {
    expect(await readdir(await cutOff(signal))).toEqual(["long.tsv"]);
  },
);

test("what an import was about to replace when it was killed goes back", async () => {
  const { out } = await importOf("quads", tsv(ROW));
  const dir = dirname(out);
  const before = await bytesOf(out);
  // No process has this number: Linux gives none above 2^22.
  await rename(out, join(dir, ".made.before-99999999"));
  await mkdir(join(dir, ".made.importing-99999999"));
  const failed = await quads(await put(join(dir, "bad.tsv"), tsv(BAD)), "--out", out);
  expect(failed.status).toBe(1);
  expect(await bytesOf(out)).toEqual(before);
  expect((await readdir(dir)).filter((name) => name.startsWith("."))).toEqual([]);
});

describe("a table that does not fit is told of", () => {
  test("beside events.json, cut short, or with other entities", async () => {
    const { out } = await importOf("quads", tsv(ROW));
    const says = async (): Promise<string> => (await problemsOf(out)).map(({ what }) => what).join("; ");
    await put(join(out, "events.json"), '{ "events": [] }');
    expect(await says()).toContain("stands beside events.json");
    await rm(join(out, "events.json"));
    const entities = await readFile(join(out, "entities.jsonl"), "utf8");
    await writeFile(join(out, "entities.jsonl"), entities.split("\n").reverse().join("\n"));
    expect(await says()).toContain("names “ada-lind” as entity 1 where entities.jsonl has “europe”");
    await writeFile(join(out, "entities.jsonl"), entities);
    const table = await readFile(join(out, "events.table"));
    await writeFile(
      join(out, "events.table"),
      table.toString("latin1").replace('["statement"]', '["stotement"]'),
      "latin1",
    );
    expect(await says()).toContain("no such event type: “stotement”");
    await writeFile(
      join(out, "events.table"),
      table.toString("latin1").replace("events 2\n", "events 1\n"),
      "latin1",
    );
    expect(await says()).toContain("(format 1, and this one reads 2): import it again");
    await writeFile(join(out, "events.table"), table.subarray(0, -1));
    expect(await says()).toContain("it is cut short or damaged");
    await rm(join(out, "events.table"));
    expect(await says()).toContain("is missing");
  });

  test("check and inspect count its rows", async () => {
    const { out } = await importOf("quads", tsv(ROW, ROW));
    expect((await within(["check", out])).stdout).toBe(
      `No problem in ${out}: 2 events, 3 names, 1 source.\n`,
    );
    const { stdout } = await within(["inspect", out]);
    expect(stdout).toContain("rows of events: 2\n        2 statement");
    // Rows have no status and no basis to count.
    expect(stdout).not.toContain("events by status");
  });
});

describe("names become entities", async () => {
  const { countries } = await readTables("data/ontology");
  const entity = (...names: readonly string[]) => {
    const cast = createCast(countries);
    for (const name of names) cast.actor(name);
    return cast.entities();
  };

  test.each([
    ["Ada_Lind", "person"],
    ["John_Paul_II", "person"],
    ["Abdullah_II_of_Jordan", "person"],
    ["Harbour_Workers'_Party", "organisation"],
    ["Ministry_of_Salt", "organisation"],
    ["Salt_University", "organisation"],
    ["Lord's_Resistance_Army", "organisation"],
    ["Friends_of_the_Harbour", "organisation"],
    ["NATO", "organisation"],
    ["Harbour_Healthcare", "organisation"],
    ["The_Lantern", "organisation"],
    ["New_Harbour_First", "organisation"],
    ["Lantern_Clan", "organisation"],
    ["HMS_Lantern", "organisation"],
    ["Harbour_Ministers", "organisation"],
    ["Lanternex", "organisation"],
    ["Ghanaian_Lantern", "organisation"],
    ["Lanterns_Peru", "organisation"],
    ["Ada_Bishop", "person"],
    ["Ada_de_la_Lind", "person"],
    ["Germán_Lind", "person"],
    ["Ada_Jordan", "person"],
    ["A.B.C._Lind", "person"],
    ["Sir_Ben_Posts", "person"],
    ["Police_(Norway)", "organisation"],
    ["Norway", "country"],
    ["Serbia_and_Montenegro", "country"],
    ["Palestinian_Territory,_Occupied", "country"],
    ["the_former_Yugoslav_Republic_of_Macedonia", "country"],
    ["Middle_East", "place"],
  ])("%s: %s", (name, kind) => {
    const own = name.replaceAll("_", " ");
    expect(entity(name).find((each) => each.name === own)?.kind).toBe(kind);
  });

  test("a body lies in its country, which has its table's names and the feed's", () => {
    const [state, police] = entity("Police_(Russian_Federation)", "Russian_Federation", "Russia");
    expect(police).toMatchObject({ name: "Police (Russian Federation)", within: "russia" });
    expect(state).toMatchObject({
      id: "russia",
      name: "Russian Federation",
      demonyms: ["Russian", "Russians"],
    });
    expect(state?.aliases).toContainEqual({ text: "Russia" });
  });

  test("brackets in brackets, and such as are no country", () => {
    const [, islands, envoy, union] = entity(
      "Citizen_(Falkland_Islands_(Malvinas))",
      "Envoy_(Harbour_Union)",
      "Harbour_Union",
    );
    expect(islands?.within).toBe("falkland-islands");
    expect(envoy?.within).toBe(union?.id);
  });

  test("ids are unique, and a country's is never another's", () => {
    const ids = entity("Ada_Lind", "Ada-Lind", "???", "Zoë_Ångström", "Chad_!", "Chad").map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["ada-lind", expect.stringMatching(/^ada-lind-[0-9a-f]{6}$/)]);
    expect(ids[2]).toMatch(/^name-[0-9a-f]{6}$/);
    expect(ids[3]).toBe("zoe-angstrom");
    expect(new Set(ids).size).toBe(ids.length);
  });
});
