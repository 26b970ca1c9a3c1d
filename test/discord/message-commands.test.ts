/** The commands in the menu of a message, from the menu to what whoever chose them sees. */
import { ApplicationCommandType } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MESSAGE_COMMANDS } from "../../commands/index.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { reportEngine } from "../report.js";
import type { Answer } from "./loopback/answer.js";
import type { Asker } from "./loopback/asking.js";
import { message, type StoredMessage } from "./loopback/fixtures.js";
import { channelOf } from "./loopback/world.js";
import { everywhere, parrot, serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

const CHECK = "Check dates and names";
const ASK = "Ask about this";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(serving(await reportEngine()));
});
afterAll(() => stage.close());

/** Posted on Monday, 7 February 2022 by somebody else than the asker, unless said otherwise. */
function posted(own: Partial<StoredMessage>, on: Stage = stage): StoredMessage {
  const { world } = on.discord;
  return message({
    id: world.id(),
    channel_id: channelOf(world, "guild").id,
    author: world.owner,
    timestamp: "2022-02-07T09:30:00.000000+00:00",
    ...own,
  });
}

const pointAt = (command: string, own: Partial<StoredMessage>, asker: Asker = {}): Promise<Answer> =>
  stage.discord.pointAt(posted(own), command, asker);

describe("each command of a message", () => {
  it.each(MESSAGE_COMMANDS)(
    "$data.name is registered for servers and users, everywhere, and without a description",
    ({ data }) => {
      const registered = stage.discord.commands.find(({ name }) => name === data.name);
      expect(registered).toMatchObject({
        type: ApplicationCommandType.Message,
        integration_types: [0, 1],
        contexts: [0, 1, 2],
        description: "",
      });
      expect(registered?.["options"]).toBeUndefined();
    },
  );

  it.each(MESSAGE_COMMANDS)(
    "$data.name has a name of its own in each language, of at most 32 characters",
    ({ data }) => {
      const names = Object.entries(data.name_localizations ?? {});
      expect(names.map(([locale]) => locale).sort()).toEqual(["de", "es-419", "es-ES", "fr", "pl", "uk"]);
      for (const [locale, name] of [...names, ["en", data.name]])
        expect([...(name ?? "")].length, locale).toBeLessThanOrEqual(32);
      // Spanish stands twice, as Discord has two of it; English is the name itself.
      expect(new Set([...names.map(([, name]) => name), data.name]).size).toBe(LOCALES.length);
    },
  );

  it.each([
    [CHECK, "guild"],
    [CHECK, "dm"],
    [CHECK, "group"],
    [ASK, "guild"],
    [ASK, "dm"],
    [ASK, "group"],
  ] as const)("%s answers in a %s, to whoever chose it alone", async (command, place) => {
    const answer = await pointAt(
      command,
      { content: "Biden called Macron on 3 February 2022." },
      { in: place },
    );
    expect(answer.text).toContain("Joe Biden and Emmanuel Macron spoke");
    expect(answer.ephemeral).toBe(true);
  });

  it("that is no longer there is told so", async () => {
    const gone = posted({ content: "Hello" });
    const other = await openStage(serving(parrot()));
    const [registered] = other.discord.commands.filter(({ name }) => name === CHECK);
    other.discord.world.commands
      .get("")
      ?.set("1", { ...registered, id: "1", name: "Old", type: 3, version: "1" });
    const answer = await other.discord.pointAt(gone, "Old");
    expect(answer.text).toContain("no longer have that command");
    expect(answer.ephemeral).toBe(true);
    await other.close();
  });
});

describe("Check dates and names", () => {
  it("says what agrees and what differs, with the source", async () => {
    const { text } = await pointAt(CHECK, {
      content: "Biden called Macron on 3 February 2022 about troops landing in Romania.",
    });
    expect(text).toContain("the message says Thu 3 Feb 2022, the data Wed 2 Feb 2022");
    expect(text).toContain("Joe Biden, Emmanuel Macron, by phone");
    expect(text).toContain("News report of 7 February 2022");
  });

  it("counts days from when the message was posted", async () => {
    const said = { content: "Biden called Macron yesterday." };
    expect((await pointAt(CHECK, said)).text).toContain("agrees with the data");
    const later = { ...said, timestamp: "2022-02-08T00:10:00.000000+00:00" };
    expect((await pointAt(CHECK, later)).text).toContain("differs from the data");
  });

  it("reads what a forwarded message says, and when that was posted", async () => {
    const { text } = await pointAt(CHECK, {
      content: "",
      timestamp: "2026-11-20T10:00:00.000000+00:00",
      message_reference: { type: 1, channel_id: "5", message_id: "6" },
      message_snapshots: [
        {
          message: {
            content: "Biden called Macron yesterday.",
            timestamp: "2022-02-07T10:00:00.000000+00:00",
            embeds: [],
          },
        },
      ],
    } as Partial<StoredMessage>);
    expect(text).toContain("agrees with the data");
  });

  it("reads a message of a bot, which a mention of it would not make it do", async () => {
    const { text } = await pointAt(CHECK, {
      content: "Biden called Macron on 2 February 2022.",
      author: stage.discord.world.otherBot,
    });
    expect(text).toContain("agrees with the data");
  });

  it.each(LOCALES)("answers in the language of the user: %s", async (locale) => {
    const said = { content: "Biden called Macron on 3 February 2022." };
    const { text } = await pointAt(CHECK, said, { locale: locale === "en" ? "en-US" : locale });
    expect(/the message says/u.test(text)).toBe(locale === "en");
  });
});

describe("Ask about this", () => {
  it("answers the question of the message", async () => {
    const { text } = await pointAt(ASK, { content: "hey, who met Le Drian?" });
    expect(text).toContain("Antony Blinken");
  });

  it("offers what can be asked of what is mentioned, as buttons that ask it", async () => {
    const answer = await pointAt(ASK, { content: "Biden and Macron, in February 2022" });
    const [button] = answer.buttons;
    expect(button?.label).toBe("When did Joe Biden and Emmanuel Macron talk?");
    const pressed = await stage.discord.press(answer, button?.label ?? "");
    expect(pressed.text).toContain("6 Feb 2022");
    expect(pressed.ephemeral).toBe(true);
  });
});

const EMBED = { type: "rich", title: "News", description: "Biden called Macron on 3 February 2022." };

describe.each([CHECK, ASK])("%s", (command) => {
  it.each([
    [
      "only a picture",
      { attachments: [{ id: "1", filename: "a.png", size: 1, url: "https://a.example/a.png" }] },
      /no text/,
    ],
    ["only an embed", { embeds: [EMBED] }, /Joe Biden and Emmanuel Macron spoke/],
    [
      "another language",
      { content: "Wczoraj było ładnie, poszliśmy na spacer." },
      /nothing here|names nobody/,
    ],
    [
      "4,000 characters",
      { content: "Biden called Macron on 3 February 2022. ".repeat(100) },
      /Joe Biden and Emmanuel Macron spoke/,
    ],
    ["4,000 letters without a space", { content: "x".repeat(4000) }, /nothing here|names nobody/],
    ["only white space", { content: " \n\t " }, /no text/],
  ] as const)("a message with %s", async (_what, own, expected) => {
    const answer = await pointAt(command, own as Partial<StoredMessage>);
    expect(answer.text).toMatch(expected);
    expect(answer.ephemeral).toBe(true);
  });

  it.each([
    "@everyone Biden called **Macron** on 3 February 2022 <@123456789012345678>",
    "Biden called [Macron](https://example.org/phish) on 3 February 2022",
    "# Biden called Macron ||on 3 February 2022||",
    "Biden called \u202enorcaM\u202c Macron on 3 February 2022 \ud83d",
    "> - Biden called `Macron` on 3 February 2022, said @here",
  ])("nothing in a message is live in its answer: %s", async (content) => {
    const { text } = await pointAt(command, { content });
    const quoted = text.split("\n").filter((line) => line.includes("“"));
    const unescaped = quoted.join(" ").replace(/\\[^\p{L}\p{N}\s]/gu, "");
    expect(unescaped).not.toMatch(/@everyone|@here|<@|\]\(|\|\||\*\*|[\u202e\ud83d]/u);
  });

  it("an answer as long as can be keeps Discord's limits", async () => {
    const long = await openStage(serving(parrot(everywhere)));
    const answer = await long.discord.pointAt(posted({ content: "*~|_ <@1> ".repeat(390) }, long), command);
    expect(answer.ephemeral).toBe(true);
    await long.close();
  });
});
