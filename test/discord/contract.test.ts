/** A checker that cannot fail is worth nothing: every rule is broken here on purpose, and found. */
import { ButtonStyle } from "discord.js";
import { describe, expect, it } from "vitest";
import { type BodyKind, check } from "./loopback/contract/contract.js";

const QUIET = { allowed_mentions: { parse: [] } };
const NONCE = { nonce: "1", enforce_nonce: true };
const x = (length: number): string => "x".repeat(length);
const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, i) => make(i));

const message = (own: object): object => ({ content: "hello", ...QUIET, ...NONCE, ...own });
const embed = (own: object): object => message({ embeds: [{ title: "t", ...own }] });
const button = (own: object = {}): object => ({
  type: 2,
  style: ButtonStyle.Primary,
  label: "b",
  custom_id: "b",
  ...own,
});
const row = (...components: object[]): object => ({ type: 1, components });
const withRows = (...components: object[]): object => message({ components });
const version2 = (own: object): object => ({ ...QUIET, ...NONCE, flags: 1 << 15, ...own });
const menu = (own: object): object =>
  withRows(row({ type: 3, custom_id: "m", options: [{ label: "a", value: "a" }], ...own }));

const command = (own: object): object => ({ name: "met", description: "d", ...own });
const option = (own: object): object => ({ type: 3, name: "who", description: "d", ...own });
const withOptions = (...options: object[]): object => command({ options });
const answered = (data: object): object => ({ type: 4, data: { content: "hi", ...QUIET, ...data } });
const suggested = (...choices: object[]): object => ({ type: 8, data: { choices } });

const GOOD: readonly (readonly [string, BodyKind, unknown])[] = [
  ["a message", "channel message", message({})],
  [
    "a reply that pings nobody",
    "channel message",
    message({ allowed_mentions: { parse: [], replied_user: false } }),
  ],
  ["content of 2,000 characters", "channel message", message({ content: x(2000) })],
  [
    "embeds of 6,000 characters together",
    "channel message",
    message({ embeds: [{ description: x(4096) }, { description: x(1904) }] }),
  ],
  ["25 fields", "channel message", embed({ fields: list(25, () => ({ name: "n", value: "v" })) })],
  [
    "five rows of five buttons",
    "channel message",
    withRows(...list(5, (r) => row(...list(5, (c) => button({ custom_id: `${r}.${c}` }))))),
  ],
  [
    "a link button",
    "channel message",
    withRows(row({ type: 2, style: ButtonStyle.Link, label: "l", url: "https://example.org/" })),
  ],
  ["a custom_id of 100 characters", "channel message", withRows(row(button({ custom_id: x(100) })))],
  ["version 2 components", "channel message", version2({ components: [{ type: 10, content: x(4000) }] })],
  ["an answer", "callback", answered({})],
  ["a private answer", "callback", answered({ flags: 64 })],
  ["a deferral", "callback", { type: 5 }],
  ["an update", "callback", { type: 7, data: { content: "now", ...QUIET } }],
  ["25 choices", "callback", suggested(...list(25, (n) => ({ name: `n${n}`, value: x(100) })))],
  ["no choice", "callback", suggested()],
  ["a followup", "followup", { content: "more", ...QUIET }],
  ["an edit", "original edit", { content: "more", ...QUIET }],
  [
    "a command",
    "command",
    withOptions(option({ required: true }), option({ name: "whom", autocomplete: true })),
  ],
  ["a set of commands", "command set", [command({}), command({ name: "when" })]],
];

const BROKEN: readonly (readonly [string, BodyKind, unknown, string])[] = [
  ["content", "channel message", message({ content: x(2001) }), "content"],
  ["content", "callback", answered({ content: x(2001) }), "content"],
  ["content of an edit", "original edit", { content: x(2001), ...QUIET }, "content"],
  ["eleven embeds", "channel message", message({ embeds: list(11, () => ({ title: "t" })) }), "embeds"],
  ["embed title", "channel message", embed({ title: x(257) }), "embed title"],
  ["embed description", "channel message", embed({ description: x(4097) }), "embed description"],
  [
    "26 fields",
    "channel message",
    embed({ fields: list(26, () => ({ name: "n", value: "v" })) }),
    "embed fields",
  ],
  ["field name", "channel message", embed({ fields: [{ name: x(257), value: "v" }] }), "embed field name"],
  ["blank field name", "channel message", embed({ fields: [{ name: " ", value: "v" }] }), "embed field name"],
  ["field value", "channel message", embed({ fields: [{ name: "n", value: x(1025) }] }), "embed field value"],
  [
    "blank field value",
    "channel message",
    embed({ fields: [{ name: "n", value: "" }] }),
    "embed field value",
  ],
  ["embed footer", "channel message", embed({ footer: { text: x(2049) } }), "embed footer"],
  ["embed author", "channel message", embed({ author: { name: x(257) } }), "embed author"],
  ["empty embed", "channel message", message({ embeds: [{}] }), "embed empty"],
  [
    "6,001 characters",
    "channel message",
    message({ embeds: [{ description: x(4096) }, { description: x(1905) }] }),
    "embed sum",
  ],
  ["a link that is not one", "channel message", embed({ url: "javascript:alert(1)" }), "link"],
  ["half a character", "channel message", message({ content: "\u{1F600}".slice(0, 1) }), "well-formed text"],
  ["no allowed_mentions", "channel message", { content: "hi", ...NONCE }, "allowed mentions"],
  ["no allowed_mentions", "callback", { type: 4, data: { content: "hi" } }, "allowed mentions"],
  ["no allowed_mentions", "callback", { type: 7, data: { content: "hi" } }, "allowed mentions"],
  ["no allowed_mentions", "followup", { content: "hi" }, "allowed mentions"],
  [
    "mentions of everyone",
    "channel message",
    message({ allowed_mentions: { parse: ["everyone"] } }),
    "allowed mentions",
  ],
  [
    "a reply that pings",
    "channel message",
    message({ allowed_mentions: { parse: [], replied_user: true } }),
    "allowed mentions",
  ],
  [
    "users named",
    "channel message",
    message({ allowed_mentions: { parse: [], users: ["1"] } }),
    "allowed mentions",
  ],
  ["an empty message", "channel message", { ...QUIET, ...NONCE }, "empty message"],
  ["an empty answer", "callback", { type: 4, data: QUIET }, "empty message"],
  ["no nonce", "channel message", { content: "hi", ...QUIET }, "nonce"],
  ["nonce not enforced", "channel message", message({ enforce_nonce: false }), "nonce"],
  ["nonce of 26 characters", "channel message", message({ nonce: x(26) }), "nonce"],
  ["a private channel message", "channel message", message({ flags: 64 }), "ephemeral"],
  [
    "41 components",
    "channel message",
    version2({ components: list(41, () => ({ type: 10, content: "t" })) }),
    "component count",
  ],
  [
    "text display without the flag",
    "channel message",
    withRows({ type: 10, content: "t" }),
    "component version",
  ],
  [
    "content with version 2",
    "channel message",
    version2({ content: "hi", components: [{ type: 10, content: "t" }] }),
    "component version",
  ],
  [
    "4,001 characters of text",
    "channel message",
    version2({ components: list(2, (n) => ({ type: 10, content: x(2000 + n) })) }),
    "component text",
  ],
  [
    "six rows",
    "channel message",
    withRows(...list(6, (r) => row(button({ custom_id: `${r}` })))),
    "action rows",
  ],
  ["a button outside a row", "channel message", withRows(button()), "top level"],
  [
    "six buttons in a row",
    "channel message",
    withRows(row(...list(6, (c) => button({ custom_id: `${c}` })))),
    "row width",
  ],
  ["an empty row", "channel message", withRows(row()), "row width"],
  [
    "a menu beside a button",
    "channel message",
    withRows(row({ type: 5, custom_id: "u" }, button())),
    "row width",
  ],
  ["custom_id of 101", "channel message", withRows(row(button({ custom_id: x(101) }))), "custom_id"],
  ["no custom_id", "channel message", withRows(row({ type: 2, style: 1, label: "b" })), "custom_id"],
  ["custom_id twice", "channel message", withRows(row(button()), row(button())), "custom_id unique"],
  ["button label", "channel message", withRows(row(button({ label: x(81) }))), "button"],
  ["no label", "channel message", withRows(row(button({ label: "" }))), "button"],
  [
    "link with custom_id",
    "channel message",
    withRows(row(button({ style: 5, url: "https://example.org/" }))),
    "button",
  ],
  ["button with url", "channel message", withRows(row(button({ url: "https://example.org/" }))), "button"],
  ["menu without options", "channel message", menu({ options: [] }), "menu"],
  [
    "menu of 26",
    "channel message",
    menu({ options: list(26, (n) => ({ label: "a", value: `${n}` })) }),
    "menu",
  ],
  [
    "menu value twice",
    "channel message",
    menu({ options: list(2, () => ({ label: "a", value: "a" })) }),
    "menu",
  ],
  ["placeholder", "channel message", menu({ placeholder: x(151) }), "menu"],
  [
    "26 choices",
    "callback",
    suggested(...list(26, (n) => ({ name: `n${n}`, value: "v" }))),
    "autocomplete count",
  ],
  ["choice name", "callback", suggested({ name: x(101), value: "v" }), "autocomplete name"],
  ["blank choice name", "callback", suggested({ name: "", value: "v" }), "autocomplete name"],
  ["choice value", "callback", suggested({ name: "n", value: x(101) }), "autocomplete value"],
  ["command name", "command", command({ name: "who met" }), "command name"],
  ["capitals", "command", command({ name: "Met" }), "command name"],
  ["command name of 33", "command set", [command({ name: x(33) })], "command name"],
  ["no description", "command", { name: "met" }, "command description"],
  ["description", "command", command({ description: x(101) }), "command description"],
  ["menu command with description", "command", command({ type: 3 }), "command description"],
  ["26 options", "command", withOptions(...list(26, (n) => option({ name: `o${n}` }))), "option count"],
  ["option name", "command", withOptions(option({ name: "who?" })), "option name"],
  ["option twice", "command", withOptions(option({}), option({})), "option unique"],
  ["option description", "command", withOptions(option({ description: "" })), "option description"],
  [
    "required last",
    "command",
    withOptions(option({}), option({ name: "whom", required: true })),
    "required first",
  ],
  [
    "required last, within",
    "command",
    withOptions({
      type: 1,
      name: "sub",
      description: "d",
      options: [option({}), option({ name: "whom", required: true })],
    }),
    "required first",
  ],
  [
    "26 option choices",
    "command",
    withOptions(option({ choices: list(26, (n) => ({ name: `${n}`, value: "v" })) })),
    "choices",
  ],
  [
    "long option choice",
    "command",
    withOptions(option({ choices: [{ name: x(101), value: "v" }] })),
    "choices",
  ],
  [
    "choices and autocomplete",
    "command",
    withOptions(option({ autocomplete: true, choices: [{ name: "n", value: "v" }] })),
    "autocomplete option",
  ],
  [
    "autocomplete of a yes or no",
    "command",
    withOptions(option({ type: 5, autocomplete: true })),
    "autocomplete option",
  ],
  [
    "8,001 characters",
    "command",
    withOptions(
      ...list(4, (n) =>
        option({ name: `o${n}`, choices: list(25, (m) => ({ name: `${m}`, value: x(90) })) }),
      ),
    ),
    "command size",
  ],
  ["101 commands", "command set", list(101, (n) => command({ name: `c${n}` })), "command count"],
  ["a command twice", "command set", [command({}), command({})], "command unique"],
  ["an unknown field", "channel message", message({ colour: "red" }), "schema"],
  ["an unknown field within", "channel message", embed({ colour: "red" }), "schema"],
  ["a wrong type", "channel message", message({ embeds: "none" }), "schema"],
  ["a bad reference", "channel message", message({ message_reference: { message_id: "abc" } }), "schema"],
  ["no such callback", "callback", { type: 99 }, "schema"],
  ["no type", "callback", {}, "schema"],
  ["no list", "command set", {}, "schema"],
  ["no such field of a patch", "command patch", { colour: "red" }, "schema"],
  ["an edit with an unknown field", "message edit", { ...QUIET, colour: "red" }, "schema"],
];

describe("the contract lets pass", () => {
  it.each(GOOD)("%s (%s)", (_name, kind, body) => {
    expect(check(kind, body)).toEqual([]);
  });
});

describe("the contract finds", () => {
  it.each(BROKEN)("%s (%s)", (_name, kind, body, rule) => {
    expect(check(kind, body).map((breach) => breach.rule)).toContain(rule);
  });
});
