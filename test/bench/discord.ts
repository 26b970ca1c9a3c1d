/** `npm run bench:discord`: the bot in a process of its own on the loopback Discord, under load and when things break. */
import { CommanderError } from "commander";
import { fail, ok, type Result } from "../../src/result.js";
import { type DiscordOptions, discordCommand } from "./discord/command.js";
import { runFaults } from "./discord/fault-table.js";
import { type LatencyReport, measureLatency } from "./discord/latency.js";
import { measureMemory } from "./discord/memory.js";
import { inTurn, SHIPPED } from "./discord/questions.js";
import { type Report, TEXTS } from "./discord/report.js";
import { importGraph } from "./graph.js";
import { readQuestions } from "./load.js";

/** Resolves to the exit status. Results go to standard output, and all else to standard error. */
async function main(argv: readonly string[]): Promise<number> {
  const command = discordCommand();
  try {
    command.parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  const options = command.opts<DiscordOptions>();
  const report = await bench(options, options.json ? () => {} : (text) => console.log(text));
  if (!report.ok) console.error(report.failure);
  else if (options.json) console.log(JSON.stringify(report.value));
  return report.ok ? 0 : 1;
}

/** `show` is given each part as it is measured. */
async function bench(options: DiscordOptions, show: (text: string) => void): Promise<Result<Report, string>> {
  console.error("latency …");
  const shipped = { data: "the shipped data", loads: await measureLatency(inTurn(SHIPPED)) };
  const imported = await overGraph(options);
  if (!imported.ok) return imported;
  const latency = [shipped, ...imported.value];
  show(TEXTS.latency(latency));
  console.error("memory …");
  const memory = await measureMemory(options.servers, options.messages);
  show(TEXTS.memory(memory));
  const faults = await runFaults(options.asked, inTurn(SHIPPED), (name) => console.error(`fault: ${name} …`));
  show(TEXTS.faults(faults));
  return ok({ memory, latency, faults });
}

async function overGraph({ graph, questions }: DiscordOptions): Promise<Result<Report["latency"], string>> {
  if (graph === undefined && questions === undefined) return ok([]);
  if (graph === undefined || questions === undefined)
    return fail("--graph and --questions go together: a graph is asked its own questions.");
  const asked = await readQuestions(questions);
  if (!asked.ok) return asked;
  const imported = await importGraph(graph);
  if (!imported.ok) return imported;
  const { dir, said, discard } = imported.value;
  try {
    console.error(said);
    const texts = asked.value.map(({ question }) => question);
    const loads: readonly LatencyReport[] = await measureLatency(inTurn(texts), dir);
    return ok([{ data: "the imported graph", loads }]);
  } finally {
    await discard();
  }
}

process.exitCode = await main(process.argv.slice(2));
