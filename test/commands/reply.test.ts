import type { APIEmbed } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventLine, SourceLine } from "../../src/answer/presentation.js";
import { createSeal } from "../../src/discord/custom-id.js";
import { toMessage } from "../../src/discord/reply.js";
import { presentation } from "../forms/fake-engine.js";
import { anyPresentation } from "./arbitrary.js";

const seal = createSeal("token");

const source: SourceLine = {
  id: "s1",
  title: "Readout of the call",
  publisher: "State Department",
  url: "https://example.org/readout_(1)",
  locator: "paragraph 3",
  by: "the White House",
};
const event: EventLine = {
  id: "e1",
  date: "Sun 6 Feb 2022",
  summary: "Two ministers talked.",
  place: "Paris",
  flags: ["by phone (likely)"],
  sources: [source],
};

function embedOf(message: ReturnType<typeof toMessage>): APIEmbed {
  const [embed] = message.embeds;
  if (embed === undefined) throw new Error("a message without an embed");
  return embed;
}

/** Breaches of Discord's documented limits, written down anew here so that a wrong table does not check itself. */
function breaches(message: ReturnType<typeof toMessage>): readonly string[] {
  const { title, description, fields = [], footer } = embedOf(message);
  const buttons = message.components.flatMap(({ components }) => components);
  const lengths = [title, description, footer?.text, ...fields.flatMap(({ name, value }) => [name, value])];
  const rules: readonly (readonly [string, boolean])[] = [
    ["one embed", message.embeds.length === 1],
    ["title", title === undefined || (title.trim().length > 0 && title.length <= 256)],
    [
      "description",
      description === undefined || (description.trim().length > 0 && description.length <= 4096),
    ],
    ["something to show", (title ?? description ?? "") !== ""],
    ["fields", fields.length <= 25],
    ["field name", fields.every(({ name }) => name.trim().length > 0 && name.length <= 256)],
    ["field value", fields.every(({ value }) => value.trim().length > 0 && value.length <= 1024)],
    ["footer", footer === undefined || (footer.text.trim().length > 0 && footer.text.length <= 2048)],
    ["sum", lengths.reduce((sum, each) => sum + (each?.length ?? 0), 0) <= 6000],
    ["rows", message.components.every(({ components }) => components.length > 0 && components.length <= 5)],
    ["label", buttons.every(({ label = "" }) => label.trim().length > 0 && label.length <= 80)],
    ["custom_id", buttons.every(({ custom_id }) => custom_id.length > 0 && custom_id.length <= 100)],
    ["custom_id once", new Set(buttons.map(({ custom_id }) => custom_id)).size === buttons.length],
    ["no pings", JSON.stringify(message.allowed_mentions) === '{"parse":[]}'],
    ["whole characters", lengths.every((each) => !/\p{Cs}/u.test(each ?? ""))],
  ];
  return rules.filter(([, kept]) => !kept).map(([rule]) => rule);
}

describe("any presentation", () => {
  it("keeps every limit of Discord's", () => {
    fc.assert(
      fc.property(anyPresentation, (any) => {
        expect(breaches(toMessage(any, seal))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("an answer", () => {
  it("shows the answer, the reading, the event with its linked source, and what the data covers", () => {
    const answer = presentation("Antony Blinken, US Secretary of State", {
      reading: "who met Le Drian",
      notes: ["“Drain” was read as Le Drian."],
      events: [event],
      footer: "2–7 February 2022",
    });
    const { title, description, fields, footer } = embedOf(toMessage(answer, seal));
    expect(title).toBe("Antony Blinken, US Secretary of State");
    expect(description).toBe("*Read as: who met Le Drian*\n• “Drain” was read as Le Drian.");
    expect(fields).toEqual([
      {
        name: "Sun 6 Feb 2022 · Paris",
        value:
          "Two ministers talked.\n*by phone (likely)*\n— [Readout of the call](https://example.org/readout_%281%29), State Department, paragraph 3, on the word of the White House",
      },
    ]);
    expect(footer?.text).toBe("2–7 February 2022");
  });

  it("puts a headline of several lines into the description", () => {
    const { title, description } = embedOf(toMessage(presentation("One\nTwo"), seal));
    expect(title).toBeUndefined();
    expect(description).toBe("One\nTwo");
  });

  it("says how many events it leaves out, and never more than there are", () => {
    const events = Array.from({ length: 60 }, () => event);
    const { fields = [] } = embedOf(toMessage(presentation("Many", { events }), seal));
    const shown = fields.filter(({ name }) => name.startsWith("Sun"));
    expect(shown.length).toBeGreaterThan(10);
    expect(fields.at(-1)?.name).toBe(`… and ${60 - shown.length} more`);
  });

  it("shows twenty-five events where they fit, without a remainder", () => {
    const events = Array.from({ length: 25 }, () => ({ ...event, sources: [] }));
    expect(embedOf(toMessage(presentation("Many", { events }), seal)).fields).toHaveLength(25);
  });

  it("says how many sources of an event it leaves out", () => {
    const sources = Array.from({ length: 20 }, () => source);
    const [field] =
      embedOf(toMessage(presentation("One", { events: [{ ...event, sources }] }), seal)).fields ?? [];
    const shown = field?.value.split("\n").filter((line) => line.startsWith("— ")).length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(field?.value.endsWith(`\n… and ${20 - shown} more`)).toBe(true);
  });

  it.each(["javascript:alert(1)", "not a url", `https://example.org/${"a".repeat(600)}`])(
    "names a source without linking it to %s",
    (url) => {
      const line = { ...event, sources: [{ ...source, url }] };
      const [field] = embedOf(toMessage(presentation("One", { events: [line] }), seal)).fields ?? [];
      expect(field?.value).toContain("— Readout of the call, State Department");
      expect(field?.value).not.toContain("](");
    },
  );

  it("offers a short suggestion once, as a button, and a long one as text", () => {
    const long = `Who met ${"very ".repeat(20)}many?`;
    const message = toMessage(
      presentation("No", { suggestions: ["Who met Biden?", "Who met Biden?", long] }),
      seal,
    );
    expect(message.components.flatMap(({ components }) => components.map(({ label }) => label))).toEqual([
      "Who met Biden?",
    ]);
    expect(embedOf(message).fields).toEqual([{ name: "You can ask", value: `• ${long}` }]);
  });
});

describe("a button's custom_id", () => {
  it("gives back what it asks, also to a bot that was started anew", () => {
    const customId = seal.write("Who met Le Drian?") ?? "";
    expect(createSeal("token").read(customId)).toBe("Who met Le Drian?");
  });

  it.each([
    ["another question", (id: string) => id.replace("Drian", "Pen")],
    ["another seal", (id: string) => id.replace(/^ask:./u, "ask:!")],
    ["a cut one", (id: string) => id.slice(0, -1)],
    ["an empty one", () => ""],
    ["a bare prefix", () => "ask:"],
    ["a seal of other letters", () => "ask:éééééééééééééééé?"],
    ["another bot's", () => createSeal("other").write("Who met Le Drian?") ?? ""],
  ])("is refused with %s", (_, tamper) => {
    expect(seal.read(tamper(seal.write("Who met Le Drian?") ?? ""))).toBeUndefined();
  });

  it("is not made of a question that is too long for it", () => {
    expect(seal.write("a".repeat(80))).toHaveLength(100);
    expect(seal.write("a".repeat(81))).toBeUndefined();
  });
});
