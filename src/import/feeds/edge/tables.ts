/** Reads the tables and the ontology that feeds are read with. They ship with the program: what is wrong with them throws. */
import { join } from "node:path";
import type { z } from "zod";
import { readCollection } from "../../../dataset/collection.js";
import { formatProblem, type Problem } from "../../../dataset/problem.js";
import { readJson } from "../../../dataset/read-whole.js";
import { EventType, OfficeType, type Ontology } from "../../../ontology/schema.js";
import { type Cameo, createCameo } from "../cameo.js";
import { type Countries, createCountries } from "../countries.js";
import { CameoTable, CountryTable } from "../tables.js";

export interface Tables {
  readonly cameo: Cameo;
  readonly countries: Countries;
  readonly ontology: Ontology;
}

export async function readTables(ontologyDir: string): Promise<Tables> {
  const folder = "ontology";
  const [cameo, countries, types, offices] = await Promise.all([
    read(ontologyDir, "cameo.json", CameoTable),
    read(ontologyDir, "countries.json", CountryTable),
    readCollection(ontologyDir, { name: "types", schema: EventType, folder }),
    readCollection(ontologyDir, { name: "offices", schema: OfficeType, folder }),
  ]);
  const [problem] = [...types.problems, ...offices.problems];
  if (problem) throw broken(problem);
  const ontology: Ontology = {
    types: types.records.map(({ value }) => value),
    offices: offices.records.map(({ value }) => value),
  };
  return { cameo: createCameo(cameo, ontology.types), countries: createCountries(countries), ontology };
}

async function read<T>(dir: string, file: string, schema: z.ZodType<T>): Promise<T> {
  const json = await readJson(join(dir, file));
  if ("fault" in json) throw broken({ file, ...json.fault });
  const checked = schema.safeParse(json.value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw broken({ file, field: issue?.path.join(".") ?? "", what: issue?.message ?? "is not such a table" });
}

const broken = (problem: Problem): Error =>
  new Error(`the tables of feeds are broken: ${formatProblem(problem)}`);
