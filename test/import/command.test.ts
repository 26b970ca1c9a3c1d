import { cp, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeACrash, REPORT, type Run, within } from "../cli/dateline.js";
import { copyOf } from "../dataset/folder.js";
import { document, emptyFolder, folderOf, json } from "./documents.js";

const MACRON = document({
  title: "Readout of President Biden's Call with President Macron of France",
  text: "President Biden spoke today with President Emmanuel Macron of France.",
});
const MELONI = document({
  title: "Readout of President Biden's Meeting with Prime Minister Giorgia Meloni of Italy",
  text: "President Biden met today with Prime Minister Giorgia Meloni of Italy.",
});
const UNDATED = document({
  title: "Readout of President Biden's Call with Chancellor Olaf Scholz of Germany",
  text: "President Biden spoke with Chancellor Olaf Scholz of Germany.",
});
const DOMESTIC = document({ title: "A Proclamation on World Oceans Day", text: "Whereas the sea is large." });
const FILES = { "a/macron.md": MACRON, "b/meloni.md": MELONI, "undated.md": UNDATED, "sea.md": DOMESTIC };

const importInto = (dir: string, out: string, ...more: readonly string[]): Promise<Run> =>
  within(["import", "readouts", dir, "--out", out, ...more]);

async function contents(dir: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(dir)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), "utf8")])),
  );
}

async function edit(dir: string, file: string, change: (text: string) => string): Promise<void> {
  await writeFile(join(dir, file), change(await readFile(join(dir, file), "utf8")));
}

const idsIn = async (dir: string, name: string): Promise<readonly string[]> => {
  const records = (await json(dir, `${name}.json`))[name];
  return Array.isArray(records) ? records.map(({ id }) => String(id)) : [];
};

describe("an import", () => {
  test("writes a sound dataset and what is to decide, and its numbers add up", async () => {
    const out = join(await emptyFolder(), "drafts");
    const run = await importInto(await folderOf(FILES), out);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain(
      "4 documents read = 2 became events (2 events) + 1 left out + 1 needs a decision.",
    );
    expect(await idsIn(out, "events")).toEqual([
      "biden-macron-call-2023-05-17",
      "biden-meloni-meeting-2023-05-17",
    ]);
    expect(await json(out, "worklist.json")).toMatchObject({
      decide: [
        {
          file: "undated.md",
          reason: "no-date",
          understood: "call: President Biden with Chancellor Olaf Scholz of Germany",
        },
      ],
      leftOut: [{ file: "sea.md", reason: "domestic" }],
    });
    expect(await readFile(join(out, "worklist.md"), "utf8")).toContain("`no-date`, 1");
    const check = await within(["check", out]);
    expect(check.status).toBe(0);
    const ask = await within(["ask", "--data", out, "Who met Giorgia Meloni?"]);
    expect(ask.stdout).toContain("Joe Biden");
  });

  test("a second time changes no byte, and says so", async () => {
    const dir = await folderOf(FILES);
    const out = await emptyFolder();
    await importInto(dir, out);
    const before = await contents(out);
    const times = await Promise.all(
      Object.keys(before).map(async (name) => (await stat(join(out, name))).mtimeMs),
    );
    const run = await importInto(dir, out);
    expect(run.stdout).toContain("2 became events (2 events)");
    expect(run.stdout).toContain("Nothing changed");
    expect(await contents(out)).toEqual(before);
    const now = await Promise.all(
      Object.keys(before).map(async (name) => (await stat(join(out, name))).mtimeMs),
    );
    expect(now).toEqual(times);
  });

  test("takes new documents in, from another folder as well", async () => {
    const out = await emptyFolder();
    await importInto(await folderOf({ "macron.md": MACRON }), out);
    await importInto(await folderOf({ "meloni.md": MELONI }), out);
    expect(await idsIn(out, "events")).toEqual([
      "biden-macron-call-2023-05-17",
      "biden-meloni-meeting-2023-05-17",
    ]);
    expect(await idsIn(out, "entities")).toEqual(
      expect.arrayContaining(["emmanuel-macron", "giorgia-meloni", "italy"]),
    );
  });

  test("shows how far it is, where nobody watches by the hundred", async () => {
    const files = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.md`, DOMESTIC]));
    const { stderr } = await importInto(await folderOf(files), await emptyFolder());
    expect(stderr).toBe("100 of 101 documents read\n");
  });

  test("names publisher and licence as it is told", async () => {
    const out = await emptyFolder();
    await importInto(
      await folderOf({ "macron.md": MACRON }),
      out,
      "--publisher",
      "The Press Office",
      "--licence",
      "CC0-1.0",
    );
    expect(await json(out, "sources.json")).toMatchObject({
      sources: [{ publisher: "The Press Office", licence: "CC0-1.0" }],
    });
  });

  test("goes on past what it cannot read, and leaves other files alone", async () => {
    const dir = await folderOf({
      ...FILES,
      "empty.md": "",
      "latin.md": Uint8Array.from([0xe9, 0x20, 0x41]),
      "picture.png": "no",
    });
    await symlink(join(dir, "nowhere"), join(dir, "gone.md"));
    await mkdir(join(dir, ".hidden"));
    const out = await emptyFolder();
    const run = await importInto(dir, out);
    expect(run.stdout).toContain(
      "7 documents read = 2 became events (2 events) + 1 left out + 4 need a decision.",
    );
    expect(run.stdout).toContain("1 other file was not read");
    const { decide } = await json(out, "worklist.json");
    expect(decide).toMatchObject([
      { reason: "empty-file" },
      { reason: "unreadable" },
      { reason: "other-encoding" },
      { reason: "no-date" },
    ]);
  });

  test("does not read its own worklist where the drafts lie among the documents", async () => {
    const dir = await folderOf(FILES);
    const out = join(dir, "drafts");
    await importInto(dir, out);
    expect((await importInto(dir, out)).stdout).toContain("4 documents read");
  });
});

describe("what a curator did stays", () => {
  test("a changed record, an own one, the title of the set", async () => {
    const dir = await folderOf(FILES);
    const out = await emptyFolder();
    await importInto(dir, out);
    await edit(out, "events.json", (text) =>
      text.replace("Joe Biden and Giorgia Meloni met.", "They met at noon."),
    );
    await edit(out, "entities.json", (text) =>
      text.replace('"name": "Giorgia Meloni"', '"name": "G. Meloni"'),
    );
    await edit(out, "dataset.json", (text) => text.replace("Imported readouts", "May talks"));
    await edit(out, "topics.json", () => JSON.stringify({ topics: [{ id: "tea", label: "tea" }] }));
    const before = await contents(out);
    const run = await importInto(dir, out);
    expect(run.stdout).toContain("Nothing changed");
    expect(await contents(out)).toEqual(before);
  });

  test("a deleted event is not made again, and its document is counted as left out", async () => {
    const dir = await folderOf(FILES);
    const out = await emptyFolder();
    await importInto(dir, out);
    const { events } = await json(out, "events.json");
    const kept = Array.isArray(events)
      ? events.filter(({ id }) => id !== "biden-meloni-meeting-2023-05-17")
      : [];
    await writeFile(join(out, "events.json"), JSON.stringify({ events: kept }));
    for (const _ of [1, 2]) {
      const run = await importInto(dir, out);
      expect(run.stdout).toContain(
        "4 documents read = 1 became events (1 event) + 2 left out + 1 needs a decision.",
      );
      expect(await idsIn(out, "events")).toEqual(["biden-macron-call-2023-05-17"]);
    }
    expect(await idsIn(out, "entities")).not.toContain("giorgia-meloni");
  });

  test("an event that they recorded themselves settles its document", async () => {
    const dir = await folderOf(FILES);
    const out = await emptyFolder();
    await importInto(dir, out);
    const url = /source_url: (.*)/.exec(UNDATED)?.[1];
    const { events } = await json(out, "events.json");
    const { sources } = await json(out, "sources.json");
    const { entities } = await json(out, "entities.json");
    if (!Array.isArray(events) || !Array.isArray(sources) || !Array.isArray(entities))
      throw new Error("no lists");
    const id = "biden-scholz-call";
    const evidence = [{ ...events[0].evidence[0], source: "own" }];
    const participants = [{ entity: "joe-biden", role: "actor" }];
    await writeFile(
      join(out, "events.json"),
      JSON.stringify({ events: [...events, { ...events[0], id, participants, evidence }] }),
    );
    await writeFile(
      join(out, "sources.json"),
      JSON.stringify({ sources: [...sources, { ...sources[0], id: "own", url }] }),
    );
    const run = await importInto(dir, out);
    expect(run.stdout).toContain("2 became events (2 events) + 2 left out + 0 need a decision.");
    expect(await idsIn(out, "events")).toContain(id);
  });

  test("a draft that its document no longer yields falls away", async () => {
    const dir = await folderOf({ "macron.md": MACRON, "meloni.md": MELONI });
    const out = await emptyFolder();
    await importInto(dir, out);
    await writeFile(join(dir, "meloni.md"), MELONI.replace("met today with", "met with"));
    await importInto(dir, out);
    expect(await idsIn(out, "events")).toEqual(["biden-macron-call-2023-05-17"]);
    expect(await idsIn(out, "sources")).toHaveLength(1);
  });
});

describe("what cannot be done is said, and nothing is written", () => {
  const fails = async (args: readonly string[], said: string): Promise<void> => {
    const run = await within(["import", ...args]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(said);
    expect(run.stdout).toBe("");
    expect(looksLikeACrash(run.stderr)).toBe(false);
  };

  test("no such folder, a file, an empty folder", async () => {
    const dir = await folderOf({ "a.csv": "no document" });
    await fails(["readouts", join(dir, "nowhere"), "--out", await emptyFolder()], "there is no such folder");
    await fails(["readouts", join(dir, "a.csv"), "--out", await emptyFolder()], "is not a folder");
    await fails(["readouts", dir, "--out", await emptyFolder()], "there are no documents");
  });

  test("the curated dataset for the drafts, or a folder in it", async () => {
    const dir = await folderOf(FILES);
    await fails(["readouts", dir, "--out", REPORT], "is the curated dataset");
    await fails(["readouts", dir, "--out", join(REPORT, "drafts")], "is the curated dataset");
  });

  test("the documents' own folder, a file, a folder of other things", async () => {
    const dir = await folderOf(FILES);
    await fails(["readouts", dir, "--out", dir], "where the drafts are written");
    await fails(["readouts", dir, "--out", join(dir, "sea.md")], "is not a folder");
    await fails(["readouts", dir, "--out", join(dir, "sea.md", "drafts")], "sea.md");
    await fails(["readouts", dir, "--out", await folderOf({ "letter.txt": "Dear" })], "holds no dataset");
    const curated = await copyOf("data/example");
    await fails(["readouts", dir, "--out", curated], "holds a dataset that no import has written");
  });

  test("drafts that are broken, or kept in other files", async () => {
    const dir = await folderOf(FILES);
    const broken = await emptyFolder();
    await importInto(dir, broken);
    await edit(broken, "events.json", (text) =>
      text.replace('"entity": "giorgia-meloni"', '"entity": "giorgia-melon"'),
    );
    await fails(["readouts", dir, "--out", broken], "no such entity: “giorgia-melon”");
    const ledger = await emptyFolder();
    await importInto(dir, ledger);
    await writeFile(join(ledger, "import.json"), "[]");
    await fails(["readouts", dir, "--out", ledger], "import.json: is not what an import writes");
    const parts = await emptyFolder();
    await importInto(dir, parts);
    await cp(join(parts, "events.json"), join(parts, "events.jsonl"));
    await fails(["readouts", dir, "--out", parts], "holds events.jsonl");
  });

  test("an unknown format, no input, no folder for the drafts", async () => {
    const dir = await folderOf(FILES);
    await fails(["telegrams", dir, "--out", "x"], "unknown command 'telegrams'");
    await fails(["readouts", "--out", "x"], "input");
    await fails(["readouts", dir], "--out");
  });
});

test("whatever a folder holds, every document counts once and a second run changes nothing", async () => {
  const content = fc.oneof(
    fc.constantFrom(MACRON, MELONI, UNDATED, DOMESTIC, ""),
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ maxLength: 60 }).map((text) => `---\ntitle: ${text}\ndate: 2023-05-17\n---\n${text}`),
    fc
      .record({
        title: fc.constantFrom(
          "Readout of ",
          "Statement by President Biden on ",
          "Joint Statement by ",
          "President Biden to Host ",
        ),
        rest: fc.array(
          fc.constantFrom(
            "President Biden's",
            "Call with",
            "Meeting with",
            "Prime Minister",
            "Ana Paz",
            "of Honduras",
            "and",
            ",",
            "Leaders",
            "Travel to",
            "France",
            "the",
          ),
          { maxLength: 8 },
        ),
        text: fc.array(
          fc.constantFrom(
            "President Biden",
            "spoke",
            "will meet",
            "today",
            "on Monday",
            "with",
            "Prime Minister Ana Paz",
            "of Honduras",
            "to",
            ".",
            "Participants in the call included",
          ),
          { maxLength: 12 },
        ),
      })
      .map(({ title, rest, text }) =>
        document({
          title: title + rest.join(" "),
          text: text.join(" "),
          url: "https://press.example.gov/one/",
        }),
      ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 8 }), async (files) => {
      const dir = await folderOf(Object.fromEntries(files.map((each, at) => [`${at}.md`, each])));
      const out = await emptyFolder();
      const run = await importInto(dir, out);
      expect(run).toMatchObject({ status: 0, stderr: "" });
      const counts =
        /^(\d+) documents? read = (\d+) became events \(\d+ events?\) \+ (\d+) left out \+ (\d+) need/.exec(
          run.stdout,
        );
      const [read = 0, became = 0, leftOut = 0, undecided = 0] = (counts ?? []).slice(1).map(Number);
      expect([read, became + leftOut + undecided]).toEqual([files.length, files.length]);
      expect((await importInto(dir, out)).stdout).toContain("Nothing changed");
    }),
    { numRuns: 25 },
  );
});
