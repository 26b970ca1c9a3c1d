/** Forms with files on the loopback: what is kept of them, and what breaks Discord's rules. */
import { type RawFile, type RESTAPIAttachment, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rawFiles, withFiles } from "../../src/discord/files.js";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { ATTACHMENT_SIZE_LIMIT } from "./loopback/upload.js";
import { QUIET, rulesBroken, SmallClient } from "./small-client.js";

let discord: Loopback;
let small: SmallClient;
beforeEach(async () => {
  discord = await startLoopback();
  small = new SmallClient(discord);
  await small.login();
});
afterEach(async () => {
  await small.client.destroy();
  await discord.close();
});

function post(files: RawFile[], attachments?: RESTAPIAttachment[]): Promise<unknown> {
  const { id, channel_id } = discord.say({ text: "hello" });
  const body = {
    content: "here",
    nonce: id,
    enforce_nonce: true,
    ...QUIET,
    ...(attachments && { attachments }),
  };
  return small.client.rest.post(Routes.channelMessages(channel_id), { body, files });
}

const file = (name: string, data = "x"): RawFile => ({ name, data, contentType: "text/plain" });
const named = (id: number, filename: string): RESTAPIAttachment => ({ id: String(id), filename });

describe("a form with files", () => {
  it("is a message with attachments, whose words are kept", async () => {
    await expect(
      post([file("a.txt", "ą\r\nb"), file("b.txt")], [named(0, "a.txt"), named(1, "b.txt")]),
    ).resolves.toMatchObject({
      content: "here",
      attachments: [
        { filename: "a.txt", size: 5 },
        { filename: "b.txt", size: 1 },
      ],
    });
    const [sent] = [...discord.world.uploads.values()];
    expect(sent?.map(({ name, text }) => [name, text])).toEqual([
      ["a.txt", "ą\r\nb"],
      ["b.txt", "x"],
    ]);
  });

  const REFUSED: readonly (readonly [string, RawFile[], RESTAPIAttachment[] | undefined])[] = [
    ["a file that the body does not name", [file("a.txt")], undefined],
    ["a file of another name", [file("a.txt")], [named(0, "b.txt")]],
    ["a named file that is not there", [file("a.txt")], [named(0, "a.txt"), named(1, "b.txt")]],
    ["a part of another kind", [{ ...file("a.txt"), key: "extra" }], []],
    ["a file that is too large", [file("a.txt", "x".repeat(ATTACHMENT_SIZE_LIMIT + 1))], [named(0, "a.txt")]],
  ];
  it.each(REFUSED)("with %s is refused", async (_, files, attachments) => {
    await expect(post(files, attachments)).rejects.toThrow("Invalid Form Body");
    expect(rulesBroken(discord)).toEqual(["upload"]);
  });
});

describe("files that go along", () => {
  const FILES = [
    { name: "a.csv", text: "id\r\n" },
    { name: "b.geojson", text: "{}" },
  ];

  it("are named in the body by their number", () => {
    expect(withFiles({ flags: 0, embeds: [] }, FILES)).toEqual({
      flags: 0,
      embeds: [],
      attachments: [
        { id: "0", filename: "a.csv" },
        { id: "1", filename: "b.geojson" },
      ],
    });
  });

  it("are shown by components where the message is made of them", () => {
    const { components, attachments } = withFiles({ flags: 1 << 15, components: [] }, FILES);
    expect(attachments).toHaveLength(2);
    expect(components).toEqual([
      { type: 13, file: { url: "attachment://a.csv" } },
      { type: 13, file: { url: "attachment://b.geojson" } },
    ]);
  });

  it("where there are none leave the body as it is", () => {
    const body = { flags: 0, content: "hello" };
    expect(withFiles(body, [])).toBe(body);
  });

  it("have the type of their ending", () => {
    expect(rawFiles([...FILES, { name: "c", text: "" }]).map(({ contentType }) => contentType)).toEqual([
      "text/csv; charset=utf-8",
      "application/geo+json",
      "text/plain; charset=utf-8",
    ]);
  });
});
