/** Values that are sound each by itself and wrong together. */
import type { Check } from "./check.js";
import type { Problem } from "./problem.js";
import type { Event, Field } from "./schema.js";

type Finding = Pick<Problem, "field" | "what" | "hint">;

export const checkEvents: Check = (parts) => {
  const movements = new Map(parts.types.records.map(({ value }) => [value.id, value.movement === true]));
  const kinds = new Map(parts.entities.records.map(({ value }) => [value.id, value.kind]));
  return parts.events.records.flatMap(({ value, place }) =>
    [...quantity(value), ...phase(value, movements), ...places(value, kinds), ...support(value)].map(
      (finding) => ({
        ...place,
        ...finding,
      }),
    ),
  );
};

export const checkPoints: Check = ({ entities }) =>
  entities.records.flatMap(({ value: { lat, lon }, place }) => {
    if ((lat === undefined) === (lon === undefined)) return [];
    const [given, lacking] = lat === undefined ? ["lon", "lat"] : ["lat", "lon"];
    return [{ ...place, field: lacking, what: `is missing, though ${given} is given` }];
  });

function quantity({ quantity }: Event): readonly Finding[] {
  if (!quantity) return [];
  const { min = 0, best, max = Number.POSITIVE_INFINITY } = quantity;
  const inOrder = min <= max && (best === undefined || (min <= best && best <= max));
  if (inOrder) return [];
  const given = Object.entries({ min: quantity.min, best, max: quantity.max })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`);
  return [{ field: "quantity", what: `must run min ≤ best ≤ max, and is ${given.join(", ")}` }];
}

function phase({ phase, type }: Event, movements: ReadonlyMap<string, boolean>): readonly Finding[] {
  if (phase === undefined || movements.get(type) !== false) return [];
  const known = [...movements].filter(([, moves]) => moves).map(([id]) => id);
  const hint = `movements: ${known.join(", ")}`;
  return [{ field: "phase", what: `only movements of forces have one, and “${type}” is none`, hint }];
}

function places(event: Event, kinds: ReadonlyMap<string, string>): readonly Finding[] {
  return (["place", "origin"] as const).flatMap((field) => {
    const id = event[field];
    const kind = id === undefined ? undefined : kinds.get(id);
    if (kind === undefined || kind === "place" || kind === "country") return [];
    return [{ field, what: `“${id}” is of kind ${kind}, not a place or a country` }];
  });
}

/** Evidence must not support what the event does not say. */
function support(event: Event): readonly Finding[] {
  const lacks = (field: Field) =>
    field === "topics" ? event.topics.length === 0 : event[field] === undefined;
  return event.evidence.flatMap(({ supports }, at) =>
    supports.filter(lacks).map((field) => ({
      field: `evidence.${at}.supports`,
      what: `names “${field}”, which the event does not have`,
    })),
  );
}
