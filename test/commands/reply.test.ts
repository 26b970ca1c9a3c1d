import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventLine, Presentation, SourceLine } from "../../src/answer/presentation.js";
import { type Asked, createSeal, type Press } from "../../src/discord/press.js";
import { LAYOUTS, type MessageBody } from "../../src/discord/reply/reply.js";
import type { Scene } from "../../src/discord/reply/scene.js";
import { sourcesSheet } from "../../src/discord/reply/sources-sheet.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { ANYTHING, type Query } from "../../src/query/query.js";
import { type Component, Message, withNested } from "../discord/loopback/contract/views.js";
import { presentation } from "../forms/fake-engine.js";
import { anyPresentation, text } from "./arbitrary.js";

const seal = createSeal("token");
const asked: Asked = { question: "Who met Le Drian?", narrowing: {} };
const scene: Scene = { seal, locale: "en", asker: "123456789012345678", page: 0, private: false, asked };

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
  day: "2022-02-06",
  summary: "Two ministers talked.",
  place: "Paris",
  country: "FRA",
  flags: ["by phone (likely)"],
  sources: [source],
};

const [inComponents, inEmbed, inText] = LAYOUTS;
const laid = (any: Presentation, over: Partial<Scene> = {}): MessageBody => {
  if (inComponents === undefined) throw new Error("no layout");
  return inComponents(any, { ...scene, ...over });
};

const all = (body: { readonly components?: readonly APIMessageTopLevelComponent[] }): readonly Component[] =>
  withNested(Message.parse(body).components ?? []);
const texts = (body: MessageBody): readonly string[] => all(body).flatMap(({ content }) => content ?? []);
const labels = (body: MessageBody): readonly string[] =>
  all(body).flatMap(({ type, label }) => (type === ComponentType.Button && label ? [label] : []));
const pressOf = (body: MessageBody, wanted: string): Press | undefined =>
  seal.read(all(body).find(({ label }) => label === wanted)?.custom_id ?? "");

/** Breaches of Discord's documented limits, written down anew here so that a wrong table does not check itself. */
function breaches(body: MessageBody): readonly string[] {
  const components = all(body);
  const [embed] = body.embeds ?? [];
  const { title, description, fields = [], footer } = embed ?? {};
  const lengths = [title, description, footer?.text, ...fields.flatMap(({ name, value }) => [name, value])];
  const said = [...texts(body), ...lengths, body.content].filter((each) => each !== undefined);
  const ids = components.flatMap(({ custom_id }) => custom_id ?? []);
  const rows = components.filter(({ type }) => type === ComponentType.ActionRow);
  const rules: readonly (readonly [string, boolean])[] = [
    ["components", components.length <= 40],
    ["text of components", texts(body).join("").length <= 4000],
    ["texts", texts(body).every((each) => each.trim().length > 0)],
    ["content", body.content === undefined || (body.content.trim() !== "" && body.content.length <= 2000)],
    ["title", title === undefined || (title.trim().length > 0 && title.length <= 256)],
    [
      "description",
      description === undefined || (description.trim().length > 0 && description.length <= 4096),
    ],
    ["something to show", said.join("").trim() !== ""],
    ["fields", fields.length <= 25],
    ["field name", fields.every(({ name }) => name.trim().length > 0 && name.length <= 256)],
    ["field value", fields.every(({ value }) => value.trim().length > 0 && value.length <= 1024)],
    ["footer", footer === undefined || (footer.text.trim().length > 0 && footer.text.length <= 2048)],
    ["sum", lengths.reduce((sum, each) => sum + (each?.length ?? 0), 0) <= 6000],
    ["rows", rows.every((row) => (row.components?.length ?? 0) > 0 && (row.components?.length ?? 0) <= 5)],
    ["label", components.every(({ label }) => !label || (label.trim().length > 0 && label.length <= 80))],
    ["custom_id", ids.every((id) => id.length > 0 && id.length <= 100)],
    ["custom_id once", new Set(ids).size === ids.length],
    ["no pings", JSON.stringify(body.allowed_mentions) === '{"parse":[]}'],
    ["whole characters", said.every((each) => !/\p{Cs}/u.test(each))],
  ];
  return rules.filter(([, kept]) => !kept).map(([rule]) => rule);
}

describe("any presentation", () => {
  const anyScene = fc.record({
    locale: fc.constantFrom(...LOCALES),
    page: fc.integer({ min: 0, max: 70_000 }),
    private: fc.boolean(),
    quoted: fc.boolean(),
    asked: text.map((question) => ({ question, narrowing: {} })),
  });
  it.each([...LAYOUTS, sourcesSheet].map((layout, at) => ({ layout, at })))(
    "keeps every limit of Discord's in layout $at",
    ({ layout }) => {
      fc.assert(
        fc.property(anyPresentation, anyScene, (any, over) => {
          expect(breaches(layout(any, { ...scene, ...over }))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe("an answer", () => {
  it("shows the answer large, the reading, the event with flag and linked source, and what the data covers", () => {
    const answer = presentation("Antony Blinken, US Secretary of State", {
      reading: "who met Le Drian",
      notes: ["“Drain” was read as Le Drian."],
      events: [event],
      footer: "2–7 February 2022",
    });
    expect(texts(laid(answer))).toEqual([
      "## Antony Blinken, US Secretary of State",
      "-# Read as: who met Le Drian\n-# • “Drain” was read as Le Drian.",
      "**<t:1644141600:D>** · 🇫🇷 Paris\nTwo ministers talked.\n-# by phone \\(likely\\) · [Readout of the call](https://example.org/readout_%281%29), State Department".replace(
        /\\([()])/gu,
        "$1",
      ),
      "-# 2–7 February 2022",
    ]);
  });

  it("shows an uncertain day in words, and not as a timestamp", () => {
    const { day: _certain, ...uncertain } = { ...event, date: "by 7 Feb 2022" };
    expect(texts(laid(presentation("One", { events: [uncertain] })))[1]).toMatch(/^\*\*by 7 Feb 2022\*\*/u);
  });

  it.each([
    ["one short line", "Wed 2 Feb 2022", "## Wed 2 Feb 2022"],
    ["a few lines", "Ada Lind\nBen Okoro", "### Ada Lind\n### Ben Okoro"],
    ["a list", "• harbour dues\n• a lighthouse", "• harbour dues\n• a lighthouse"],
    [
      "a name and what is said of it",
      `Ada Lind\n${"word ".repeat(30).trim()}`,
      `### Ada Lind\n${"word ".repeat(30).trim()}`,
    ],
    [
      "many lines",
      Array.from({ length: 7 }, () => "Ada").join("\n"),
      "**Ada**\n**Ada**\n**Ada**\n**Ada**\n**Ada**\n**Ada**\n**Ada**",
    ],
    ["nothing", "", "## No answer"],
  ])("is headed by %s", (_name, headline, expected) => {
    expect(texts(laid(presentation(headline)))[0]).toBe(expected);
  });

  it("quotes the question where others would not see it", () => {
    expect(texts(laid(presentation("One"), { quoted: true }))[0]).toBe("> Who met Le Drian?\n## One");
  });

  it.each(["javascript:alert(1)", "not a url", `https://example.org/${"a".repeat(600)}`])(
    "names a source without linking it to %s",
    (url) => {
      const [, shown = ""] = texts(
        laid(presentation("One", { events: [{ ...event, sources: [{ ...source, url }] }] })),
      );
      expect(shown).toContain("Readout of the call, State Department");
      expect(shown).not.toContain("](");
    },
  );

  it("says how many more sources an event has, and the sheet of sources has them all", () => {
    const many = presentation("One", { events: [{ ...event, sources: [source, source, source] }] });
    expect(texts(laid(many))[1]).toMatch(/State Department \+2$/u);
    const sheet = texts(sourcesSheet(many, scene)).join("\n");
    expect(sheet.match(/paragraph 3, on the word of the White House/gu)).toHaveLength(3);
  });

  it("is an embed or plain text where components cannot be shown, with the same answer, events and buttons", () => {
    const answer = presentation("Antony Blinken", { reading: "who met Le Drian", events: [event] });
    const embed = inEmbed?.(answer, scene);
    expect(embed?.embeds?.[0]).toMatchObject({
      title: "Antony Blinken",
      description: "*Read as: who met Le Drian*",
    });
    expect(embed?.embeds?.[0]?.fields?.[0]?.value).toContain("Two ministers talked.");
    const plain = inText?.(answer, scene);
    expect(plain?.content).toMatch(/^\*\*Antony Blinken\*\*\nRead as: who met Le Drian/u);
    expect(plain?.content).toContain("Two ministers talked.");
    for (const body of [embed, plain]) expect(body && labels(body)).toEqual(["Sources", "Delete"]);
  });

  it.each([...LOCALES])("has its buttons in the language %s", (locale) => {
    const events = Array.from({ length: 12 }, () => event);
    const shown = labels(laid(presentation("Many", { events }), { locale, page: 1 }));
    expect(shown).toHaveLength(5);
    expect(new Set(shown).size).toBe(5);
  });
});

describe("pages", () => {
  const events = Array.from({ length: 12 }, (_, at) => ({ ...event, summary: `Event ${at}.` }));
  const many = presentation("Many", { events, footer: "2022" });
  const shown = (page: number): readonly string[] =>
    texts(laid(many, { page })).flatMap((each) => each.match(/Event \d+/gu) ?? []);

  it("have each event once, in order", () => {
    expect([0, 1, 2].flatMap(shown)).toEqual(events.map((_, at) => `Event ${at}`));
  });

  it("lead to one another, and say where one is", () => {
    expect(labels(laid(many))).toEqual(["Next", "Narrow", "Sources", "Delete"]);
    expect(labels(laid(many, { page: 1 }))).toEqual(["Previous", "Next", "Narrow", "Sources", "Delete"]);
    expect(labels(laid(many, { page: 2 }))).toEqual(["Previous", "Narrow", "Sources", "Delete"]);
    expect(pressOf(laid(many, { page: 1 }), "Next")).toEqual({
      act: "page",
      page: 2,
      asker: scene.asker,
      ...asked,
    });
    expect(texts(laid(many, { page: 1 })).at(-1)).toBe("-# 2022 · page 2 of 3");
  });

  it("end with the last one, whatever is asked for", () => {
    expect(shown(99)).toEqual(shown(2));
  });

  it("reach all events of a long answer, and only those that are looked at are put into words", () => {
    const worded: number[] = [];
    const all = {
      count: 30_000,
      lines: (start: number, end: number) =>
        Array.from({ length: end - start }, (_, at) => {
          worded.push(start + at);
          return { ...event, summary: `Event ${start + at}.` };
        }),
    };
    const long = presentation("Many", { events: events.slice(0, 3), more: 29_997, all });
    expect(texts(laid(long, { page: 5999 })).join("\n")).toContain("Event 29999");
    expect(worded).toEqual([29_995, 29_996, 29_997, 29_998, 29_999]);
  });

  it("are not offered where the question is too long for a button; that more is known is said", () => {
    const question = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join("");
    const body = laid(many, { asked: { question, narrowing: {} } });
    expect(labels(body)).toEqual(["Delete"]);
    expect(texts(body).join("\n")).toContain("… and 7 more. Ask more narrowly");
  });
});

describe("a button's custom_id", () => {
  const press: Press = {
    act: "narrow-when",
    page: 3,
    asker: "1234567890123456789",
    question: "Who met Le Drian?",
    narrowing: { who: "antony-blinken", when: "2022-02", where: "paris" },
  };
  const written = seal.write(press, press) ?? "";

  it("gives back what it does, also to a bot that was started anew", () => {
    expect(createSeal("token").read(written)).toEqual(press);
  });

  it("gives back any question that fits", () => {
    fc.assert(
      fc.property(text, fc.nat(65_535), (question, page) => {
        const whole = Buffer.from(question.replaceAll("\0", "")).toString("utf8");
        const id = seal.write({ ...press, question: whole }, { ...press, page });
        if (id !== undefined) expect(seal.read(id)).toEqual({ ...press, question: whole, page });
      }),
    );
  });

  it("is made of as much as Discord takes, and of no letter more", () => {
    const [noise = ""] = fc.sample(fc.string({ minLength: 250, maxLength: 250 }), { numRuns: 1, seed: 5 });
    const asked = (length: number) => ({ ...press, question: noise.slice(0, length) });
    const lengths = Array.from({ length: 250 }, (_, length) => length);
    const longest = Math.max(...lengths.filter((length) => seal.holds(asked(length))));
    expect(seal.write(asked(longest), press)?.length).toBe(100);
    expect(longest).toBeLessThan(249);
    expect(seal.write(asked(longest + 1), press)).toBeUndefined();
  });

  it("gives back how a question was read that continued another, with times that have no end", () => {
    const query: Query = {
      kind: "participants",
      side: "either",
      of: ["person"],
      except: ["emmanuel-macron"],
      pattern: {
        ...ANYTHING,
        types: ["contact"],
        slots: [{ side: "either", anyOf: ["emmanuel-macron"], members: true }],
        when: [{ kind: "in", interval: { start: 19_024, end: Number.POSITIVE_INFINITY, grain: "range" } }],
      },
    };
    const id = seal.write({ ...press, question: "and Macron?", query }, press) ?? "";
    expect(seal.read(id)).toEqual({ ...press, question: "and Macron?", query });
  });

  it("holds a question of 200 letters", () => {
    const question =
      "Which of the ministers who visited Kyiv between December 2021 and the end of March 2022 had spoken by phone with the Ukrainian president before that, and how many times did they do so in all, and where?";
    expect(question.length).toBeGreaterThan(195);
    expect(seal.read(seal.write({ ...press, question }, press) ?? "")?.question).toBe(question);
  });

  it.each([
    ["a letter changed", (id: string) => `${id.slice(0, -2)}${id.at(-3)}${id.at(-1)}`],
    ["a letter taken away", (id: string) => id.slice(0, -1)],
    ["a letter more", (id: string) => `${id}${id.at(0)}`],
    ["nothing in it", () => ""],
    ["what is no such text", () => "page:2"],
    ["what another bot made", () => createSeal("other").write(press, press) ?? ""],
    ["more than Discord allows", (id: string) => id.repeat(9)],
  ])("is refused with %s", (_, tamper) => {
    expect(written).not.toBe("");
    expect(seal.read(tamper(written))).toBeUndefined();
  });

  it("is refused, and nothing is thrown, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (any) => seal.read(any) === undefined),
    );
  });
});

describe("suggestions", () => {
  const offered = (...suggestions: readonly string[]): MessageBody =>
    laid(presentation("No", { suggestions }));

  it("are buttons, once each, whose labels are cut where they are too long, and ask the whole", () => {
    const long = `Who met ${"very ".repeat(16)}many?`;
    const body = offered("Who met Biden?", "Who met Biden?", long);
    const [short, cut = ""] = labels(body);
    expect(short).toBe("Who met Biden?");
    expect(cut).toMatch(/^Who met very .*…$/u);
    expect(pressOf(body, "Who met Biden?")).toMatchObject({ act: "ask", question: "Who met Biden?" });
    expect(pressOf(body, cut)).toMatchObject({ act: "ask", question: long });
  });

  it("are text where a button cannot hold them", () => {
    const huge = Array.from({ length: 90 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join("");
    expect(texts(offered(huge.repeat(3)))[1]).toMatch(/^\*\*You can ask\*\*\n• /u);
  });
});
