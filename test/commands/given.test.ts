/** What Discord sends of a command, in each shape that it has. */
import {
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandOptionType as Type,
} from "discord.js";
import { describe, expect, it } from "vitest";
import { callerOf, subcommandOf, typing, values, wantsPrivacy } from "../../src/discord/given.js";

type Options = NonNullable<APIChatInputApplicationCommandInteraction["data"]["options"]>;

const LEAVES: Options = [
  { type: Type.String, name: "question", value: "Who met Le Drian?" },
  { type: Type.Integer, name: "count", value: 3 },
  { type: Type.Number, name: "share", value: 0.5 },
  { type: Type.Boolean, name: "all", value: false },
  { type: Type.Channel, name: "channel", value: "123456789012345678" },
  { type: Type.User, name: "user", value: "223456789012345678" },
  { type: Type.Boolean, name: "private", value: true },
];
const TEXTS = {
  question: "Who met Le Drian?",
  count: "3",
  share: "0.5",
  all: "false",
  channel: "123456789012345678",
  user: "223456789012345678",
};

const SHAPES: readonly (readonly [string, Options, string | undefined])[] = [
  ["a command", LEAVES, undefined],
  ["a subcommand", [{ type: Type.Subcommand, name: "set", options: LEAVES } as Options[number]], "set"],
  [
    "a subcommand of a group",
    [
      {
        type: Type.SubcommandGroup,
        name: "channels",
        options: [{ type: Type.Subcommand, name: "add", options: LEAVES }],
      } as Options[number],
    ],
    "channels add",
  ],
];

describe.each(SHAPES)("of %s", (_name, options, subcommand) => {
  it("all that was filled in is text, by the option's name", () => {
    expect(values(options)).toEqual(TEXTS);
  });

  it("it is known which one", () => {
    expect(subcommandOf(options)).toBe(subcommand);
  });

  it("privacy is wished for, or not, or not spoken of", () => {
    expect(wantsPrivacy(options)).toBe(true);
    expect(wantsPrivacy([{ type: Type.Boolean, name: "private", value: false }])).toBe(false);
    expect(wantsPrivacy([{ type: Type.Boolean, name: "all", value: true }])).toBeUndefined();
    expect(wantsPrivacy([])).toBeUndefined();
  });
});

it("a subcommand may have nothing filled in", () => {
  const options: Options = [{ type: Type.Subcommand, name: "show" }];
  expect([values(options), subcommandOf(options), wantsPrivacy(options)]).toEqual([{}, "show", undefined]);
});

it("what is being typed is found within a subcommand", () => {
  const focused = { type: Type.String, name: "place", value: "pol", focused: true } as const;
  expect(typing([{ type: Type.Subcommand, name: "set", options: [focused] }], "pl")).toEqual({
    blank: "place",
    text: "pol",
    locale: "pl",
  });
});

describe("whoever asks", () => {
  const asked = (channel: object) =>
    callerOf(
      JSON.parse(
        JSON.stringify({
          type: 2,
          guild_id: "1",
          locale: "pl",
          member: { user: { id: "7" }, permissions: "32" },
          channel,
        }),
      ),
    );

  it("in a thread does so in what it belongs to", () => {
    expect(asked({ id: "5", type: 11, parent_id: "4" })).toMatchObject({ channel: "5", parent: "4" });
  });

  it("in a channel under a heading does not", () => {
    expect(asked({ id: "5", type: 0, parent_id: "4" })).not.toHaveProperty("parent");
  });
});
