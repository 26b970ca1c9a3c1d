/** JSON Schemas of the data files, made from the zod schemas, so that an editor completes and checks as one types. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { EventType, OfficeType } from "../ontology/schema.js";
import { Acceptance } from "./acceptance.js";
import { Entity, Event, Manifest, Source, Topic } from "./schema.js";

const $schema = z.string().optional().describe("where this file's JSON Schema lies, for editors");

/** The schema of each data file, by the name that the file and its schema share. */
const FILES: Readonly<Record<string, z.ZodType>> = {
  dataset: Manifest.extend({ $schema }),
  entities: z.strictObject({ $schema, entities: z.array(Entity) }),
  topics: z.strictObject({ $schema, topics: z.array(Topic) }),
  sources: z.strictObject({ $schema, sources: z.array(Source) }),
  events: z.strictObject({ $schema, events: z.array(Event) }),
  types: z.strictObject({ $schema, types: z.array(EventType) }),
  offices: z.strictObject({ $schema, offices: z.array(OfficeType) }),
  accepted: z.strictObject({ $schema, accepted: z.array(Acceptance) }),
};

/** File names, such as `events.schema.json`, and their text. Draft 7 is what editors know best. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** Writes them into `dir`, which is made if need be; gives the paths. Rejects if the folder cannot be written. */
export async function writeJsonSchemas(dir: string): Promise<readonly string[]> {
  await mkdir(dir, { recursive: true });
  const paths: string[] = [];
  for (const [name, text] of jsonSchemas()) {
    const path = join(dir, name);
    await writeFile(path, text);
    paths.push(path);
  }
  return paths;
}
