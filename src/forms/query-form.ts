/** Makes a `Form` of blanks and a reading: the values become a query, or the failure is said. */
import type { Asking } from "../asking.js";
import type { Engine, Reply } from "../engine.js";
import { withNotes } from "../export/export.js";
import type { Failure } from "../failure.js";
import { READ_FOR } from "../phrases/notes.js";
import type { Query } from "../query/query.js";
import type { Result } from "../result.js";
import type { Blank, Form } from "./form.js";
import { spell } from "./spell.js";

/** What was filled in, by the blank's name; blanks left empty are absent. */
export type Values = Readonly<Record<string, string>>;

export interface QueryForm {
  readonly name: string;
  readonly description: string;
  readonly blanks: readonly Blank[];
  /** Pure: looks names, types and dates up and never runs anything. */
  read(values: Values, engine: Engine): Result<Query, Failure>;
}

export function queryForm({ name, description, blanks, read }: QueryForm): Form {
  return {
    name,
    description,
    blanks,
    async answer(values: Values, engine: Engine, asking?: Asking): Promise<Reply> {
      const given = filled(values);
      const question = spell(name, blanks, given);
      const query = read(given, engine);
      if (!query.ok) return engine.refuse(query.failure, question, asking);
      return withNotes(await engine.run(query.value, question, asking), slips(blanks, given, engine, asking));
    },
  };
}

/** What was put right in its dates, as notes. */
function slips(
  blanks: readonly Blank[],
  given: Values,
  { lookup }: Engine,
  { locale = "en" }: Asking = {},
): readonly string[] {
  return blanks
    .filter(({ date }) => date)
    .flatMap(({ name }) => lookup.slips(given[name] ?? ""))
    .map(({ from, to }) => READ_FOR[locale](from, to));
}

/** Without the blanks that hold nothing but spaces. */
function filled(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .map(([blank, text]) => [blank, text.trim()] as const)
      .filter(([, text]) => text !== ""),
  );
}
