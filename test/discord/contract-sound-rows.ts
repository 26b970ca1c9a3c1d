/** Requests at their limits and within them: a name, the kind of request and its body. */
import { ButtonStyle } from "discord.js";
import type { Sound } from "./contract-bodies.js";
import {
  answered,
  button,
  command,
  embed,
  list,
  message,
  option,
  QUIET,
  row,
  suggested,
  version2,
  withOptions,
  withRows,
  x,
} from "./contract-bodies.js";

export const SOUND: readonly Sound[] = [
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
