import type { Broken } from "./contract-bodies.js";
import { command, list, option, suggested, withOptions, x } from "./contract-bodies.js";

export const BROKEN_COMMANDS: readonly Broken[] = [
  ["Polish name", "command", command({ name_localizations: { pl: "Kto To" } }), "localised name"],
  [
    "menu name of 33",
    "command",
    command({ type: 3, description: "", name_localizations: { fr: x(33) } }),
    "localised name",
  ],
  ["French name of 33", "command", command({ name_localizations: { fr: x(33) } }), "localised name"],
  [
    "German option name",
    "command",
    withOptions(option({ name_localizations: { de: "Wer?" } })),
    "localised name",
  ],
  [
    "Spanish description",
    "command",
    command({ description_localizations: { "es-ES": x(101) } }),
    "localised description",
  ],
  [
    "Ukrainian choice",
    "command",
    withOptions(option({ choices: [{ name: "n", value: "v", name_localizations: { uk: x(101) } }] })),
    "localised choice",
  ],
  [
    "two options of one name in French",
    "command",
    withOptions(option({ name_localizations: { fr: "whom" } }), option({ name: "whom" })),
    "localised names unique",
  ],
  [
    "two commands of one name in French",
    "command set",
    [command({ name_localizations: { fr: "qui" } }), command({ name: "qui" })],
    "localised commands unique",
  ],
  [
    "long in one language",
    "command",
    withOptions(
      ...list(25, (n) =>
        option({
          name: `o${n}`,
          choices: list(4, (m) => ({
            name: `${m}`,
            value: `${m}`,
            name_localizations: { pl: `${x(90)}${m}` },
          })),
        }),
      ),
    ),
    "command size",
  ],
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
];
