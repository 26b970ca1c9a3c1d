/** A form filled in with what the loaded data has: an example that is answered. */
import type { Engine } from "../engine.js";
import { tell } from "../ontology/telling.js";
import type { Blank, Form } from "./form.js";
import { spell } from "./spell.js";

/** Of each blank, so many of the commonest values are tried: the two commonest names may have nothing to do with each other. */
const TRIED = 3;

/** As a line, "/met who: Joe Biden"; undefined where nothing that was tried is answered by an event. */
export async function exampleLine(form: Form, engine: Engine): Promise<string | undefined> {
  for (const values of fillings(form, engine)) {
    const { outcome } = await form.answer(values, engine);
    if (outcome.kind !== "answer") continue;
    if (form.blanks.length === 0 || outcome.answer.events.length > 0)
      return spell(form.name, form.blanks, values);
  }
  return undefined;
}

type Values = Readonly<Record<string, string>>;

/** All ways to give each required blank, or the first where none is required, one of its commonest values; no value twice. */
function fillings({ blanks }: Form, engine: Engine): readonly Values[] {
  const required = blanks.filter((blank) => blank.required === true);
  const filled = required.length > 0 ? required : blanks.slice(0, 1);
  return filled.reduce<readonly Values[]>(
    (all, blank) =>
      all.flatMap((values) =>
        valuesOf(blank, engine)
          .filter((value) => !Object.values(values).includes(value))
          .map((value) => ({ ...values, [blank.name]: value })),
      ),
    [{}],
  );
}

function valuesOf({ suggest, sentence, tells, choices }: Blank, engine: Engine): readonly string[] {
  if (tells) return toldBy(engine);
  if (sentence) return engine.examples(TRIED);
  if (choices) return choices.slice(0, TRIED).map(({ value }) => value);
  if (suggest === undefined) return daysOf(engine);
  return engine.suggest("", suggest, TRIED).map(({ id, label }) => (suggest === "event" ? id : label));
}

/** More than of names: not every kind of event has a word that says who did it to whom. */
const MOST_TOLD = 20;

/** The first events of two, each told in a few words: "Ada Lind phoned Ben Okoro on 2024-05-03." */
function toldBy({ catalogue }: Engine): readonly string[] {
  const { dataset, tableEvents } = catalogue;
  const rows = Array.from({ length: Math.min(dataset.table?.size ?? 0, MOST_TOLD) }, (_, row) => row);
  const events = tableEvents ? rows.map((row) => tableEvents.at(row)) : dataset.events;
  return events.slice(0, MOST_TOLD).flatMap(({ type, participants, date: { edtf } }) => {
    const [who, whom] = participants.map(({ entity }) => catalogue.entity(entity)?.name);
    const kind = catalogue.type(type);
    const told = kind && who !== undefined && whom !== undefined ? tell(kind, who, whom) : undefined;
    return told === undefined
      ? []
      : [/^\d{4}-\d{2}-\d{2}$/.test(edtf) ? told.replace(/\.$/, ` on ${edtf}.`) : told];
  });
}

/** A blank without suggestions asks for a day. */
function daysOf({ catalogue }: Engine): readonly string[] {
  const events = catalogue.tableEvents ? [] : catalogue.dataset.events;
  return events
    .flatMap(({ date }) => (/^\d{4}-\d{2}-\d{2}$/.test(date.edtf) ? [date.edtf] : []))
    .slice(0, TRIED);
}
