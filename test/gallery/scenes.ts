/** What is asked for the gallery: each kind of answer, of refusal and of button once. */
import type { Phrase } from "../../src/phrases/phrase.js";
import { NARROW, NEXT, SHOW_PUBLICLY, SOURCES } from "../../src/phrases/reply.js";
import type { OptionValue } from "../discord/loopback/asking.js";

export type Scene =
  | {
      readonly kind: "command";
      readonly command: string;
      readonly subcommand?: string;
      readonly options?: Readonly<Record<string, OptionValue>>;
      /** Buttons, by their labels, each on what the one before it brought. */
      readonly press?: readonly Phrase[];
    }
  /** Mentions, one after the other. */
  | { readonly kind: "talk"; readonly said: readonly string[] }
  /** A message of somebody's, and the command used on it. */
  | { readonly kind: "message"; readonly text: string; readonly command: string };

const ask = (question: string, ...press: readonly Phrase[]): Scene => ({
  kind: "command",
  command: "ask",
  options: { question },
  press,
});

export const SCENES: readonly Scene[] = [
  ask("When did the Pentagon announce the deployment to Romania?"),
  ask("Which Baltic leaders did Harris phone?"),
  ask("Where did Harris travel in March 2022?"),
  ask("How many times did Biden and Macron talk?", NEXT, SOURCES),
  ask("How many soldiers of the 2nd Cavalry Regiment went to Romania?"),
  ask("Whom did Sullivan call most often?"),
  ask("What did Biden and Xi discuss on 18 March?"),
  ask("Did Blinken and Le Drian meet in person?"),
  ask("How many times did Biden and Zelenskyy talk by month?"),
  ask("first zelenksy biden call date"),
  {
    kind: "command",
    command: "met",
    options: { who: "Biden", since: "February 2022", private: true },
    press: [NARROW],
  },
  { kind: "command", command: "landed", options: { where: "Poland", private: true }, press: [SHOW_PUBLICLY] },
  { kind: "command", command: "timeline", options: { where: "Poland" } },
  { kind: "command", command: "who", options: { name: "Yermak" } },
  { kind: "command", command: "event", options: { event: "Rzeszów" } },
  { kind: "command", command: "between", options: { who: "Biden", whom: "Macron" } },
  { kind: "command", command: "compare", options: { one: "Blinken", other: "Sullivan" } },
  { kind: "command", command: "onthisday", options: { date: "6 February" } },
  { kind: "command", command: "export", options: { question: "Who met Macron?", format: "csv" } },
  { kind: "command", command: "sources" },
  { kind: "command", command: "about" },
  { kind: "command", command: "help" },
  { kind: "command", command: "settings", subcommand: "show" },
  { kind: "talk", said: ["Who talked to Macron in February 2022?", "and Scholz?", "when was the last one?"] },
  {
    kind: "message",
    text: "Biden called Macron on 3 February 2022. Blinken and Le Drian spoke by phone on 6 February 2022.",
    command: "Check dates and names",
  },
  {
    kind: "message",
    text: "Interesting what Harris did in Munich in February 2022.",
    command: "Ask about this",
  },
  ask("Who met Imran Khan?"),
  ask("Why did Russia invade Ukraine?"),
  ask("Kiedy Biden rozmawiał z Macronem?"),
  ask("weather"),
];
