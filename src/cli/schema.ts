/** `schema`: writes the JSON Schemas that editors complete and check data files by. */
import { join } from "node:path";
import type { Command } from "commander";
import { writeLine } from "../console/write.js";
import { fail, ok } from "../result.js";
import type { Act, Outcome, Session } from "./session.js";

export function addSchema(program: Command, act: Act): void {
  program
    .command("schema")
    .description("write the JSON Schemas of the data files, for editors")
    .argument("[dir]", "where to; the folder schema/ of the dataset if left out")
    .action((dir: string | undefined) =>
      act((session) => writeSchemas(dir ?? join(session.dataDir, "schema"), session)),
    );
}

async function writeSchemas(dir: string, { log, output }: Session): Promise<Outcome> {
  const { writeJsonSchemas } = await import("../dataset/json-schema.js");
  try {
    for (const path of await writeJsonSchemas(dir)) await writeLine(output, path);
    return ok(undefined);
  } catch (error) {
    (await log()).debug({ err: error }, "the schemas could not be written");
    return fail([`${dir}: cannot be written: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
