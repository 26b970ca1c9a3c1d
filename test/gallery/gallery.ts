/** `npm run gallery -- FILE.html`: real replies of the bot over the shipped data, on a page to look at in a browser. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "../../src/cli/home.js";
import { readDataset } from "../../src/dataset/load.js";
import { createEngine } from "../../src/engine.js";
import { ymd } from "../../src/time/calendar.js";
import type { Answer } from "../discord/loopback/answer.js";
import type { OptionValue } from "../discord/loopback/asking.js";
import { serving } from "../discord/parrot.js";
import { openStage, type Stage } from "../discord/stage.js";
import { drawMessage } from "./message.js";
import { type Exhibit, galleryPage } from "./page.js";

interface Scene {
  readonly command: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Buttons to press one after the other, each on what the one before it brought. */
  readonly press?: readonly string[];
}

/** Each kind of answer once, and each kind of refusal. */
const SCENES: readonly Scene[] = [
  { command: "ask", options: { question: "When did the Pentagon announce the deployment to Romania?" } },
  { command: "ask", options: { question: "Which Baltic leaders did Harris phone?" } },
  { command: "ask", options: { question: "Where did Harris travel in March 2022?" } },
  {
    command: "ask",
    options: { question: "How many times did Biden and Macron talk?" },
    press: ["Next", "Sources"],
  },
  { command: "ask", options: { question: "Whom did Sullivan call most often?" } },
  { command: "ask", options: { question: "What did Biden and Xi discuss on 18 March?" } },
  { command: "ask", options: { question: "Did Blinken and Le Drian meet in person?" } },
  { command: "ask", options: { question: "How many times did Biden and Zelenskyy talk by month?" } },
  { command: "met", options: { who: "Blinken", private: true }, press: ["Narrow"] },
  { command: "timeline", options: { where: "Poland" } },
  { command: "who", options: { name: "Yermak" } },
  { command: "sources" },
  { command: "about" },
  { command: "ask", options: { question: "Who met Imran Khan?" } },
  { command: "ask", options: { question: "Why did Russia invade Ukraine?" } },
  { command: "ask", options: { question: "weather" } },
];

async function exhibit(
  stage: Stage,
  { command, options = {}, press = [] }: Scene,
): Promise<readonly Exhibit[]> {
  const spelt = [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}: ${value}`)].join(
    " ",
  );
  let answer = await stage.discord.interact({ command, options });
  const shown = [drawn(spelt, answer)];
  for (const label of press) {
    answer = await stage.discord.press(answer, label);
    shown.push(drawn(`${spelt} → ${label}`, answer));
  }
  return shown;
}

const drawn = (title: string, { message, ephemeral }: Answer): Exhibit => ({
  locale: "en",
  title,
  private: ephemeral,
  body: drawMessage(message, "en"),
});

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Name the file to write: npm run gallery -- FILE.html");
const data = join(packageRoot(), "data");
const dataset = await readDataset(data, { ontologyDir: join(data, "ontology") });
if (!dataset.ok) throw new Error("The shipped data cannot be read.");
const engine = createEngine(dataset.value, { today: () => ymd(2022, 3, 31) ?? 0, dayFirst: true });
const stage = await openStage(serving(engine));
const exhibits = [];
for (const scene of SCENES) exhibits.push(...(await exhibit(stage, scene)));
await stage.close();
await writeFile(file, galleryPage(exhibits));
