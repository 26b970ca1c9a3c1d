/** `inspect`: what is in a dataset. */
import type { Command } from "commander";
import { plain } from "../console/plain.js";
import { writeLine } from "../console/write.js";
import { inspect } from "../dataset/inspect.js";
import { fail, ok } from "../result.js";
import { counted, readSound } from "./read-sound.js";
import type { Act, Outcome, Session } from "./session.js";

export function addInspect(program: Command, act: Act): void {
  program
    .command("inspect")
    .description("print what a dataset holds: counts by kind and type, and what it covers")
    .argument("[dir]", "the dataset's folder; --data, or the shipped one, if left out")
    .action((dir: string | undefined) => act((session) => inspectData(dir ?? session.dataDir, session)));
}

async function inspectData(dir: string, session: Session): Promise<Outcome> {
  const dataset = await readSound(dir, session);
  if (!dataset.ok) return fail(counted(dataset.failure, dir));
  await writeLine(session.output, plain(inspect(dataset.value).join("\n")));
  return ok(undefined);
}
