/** `check`: whether a dataset is sound. */
import type { Command } from "commander";
import { plain } from "../console/plain.js";
import { writeLine } from "../console/write.js";
import { fail, ok } from "../result.js";
import { size } from "../service.js";
import { counted, readSound } from "./read-sound.js";
import type { Act, Outcome, Session } from "./session.js";

export function addCheck(program: Command, act: Act): void {
  program
    .command("check")
    .description("check a dataset and print every problem; the exit status is 1 if there is any")
    .argument("[dir]", "the dataset's folder; --data, or the shipped one, if left out")
    .action((dir: string | undefined) => act((session) => check(dir ?? session.dataDir, session)));
}

async function check(dir: string, session: Session): Promise<Outcome> {
  const dataset = await readSound(dir, session);
  if (!dataset.ok) return fail(counted(dataset.failure, dir));
  await writeLine(session.output, plain(`No problem in ${dir}: ${size(dataset.value)}.`));
  return ok(undefined);
}
