/** Nothing may lie within itself, and no event type may be its own ancestor. */
import type { Check } from "./check.js";
import type { Collection } from "./collection.js";
import type { Problem } from "./problem.js";

export const checkCycles: Check = ({ entities, types }) => [
  ...cycles(entities, "within", (entity) => entity.within),
  ...cycles(types, "parent", (type) => type.parent),
];

/** Each cycle is reported once, at the first of its records in the file. */
function cycles<T extends { readonly id: string }>(
  { records }: Collection<T>,
  field: string,
  parentOf: (value: T) => string | undefined,
): readonly Problem[] {
  const parents = new Map(records.map(({ value }) => [value.id, parentOf(value)]));
  const settled = new Set<string>();
  const problems: Problem[] = [];
  for (const { value, place } of records) {
    const path: string[] = [];
    let id: string | undefined = value.id;
    while (id !== undefined && !settled.has(id) && !path.includes(id)) {
      path.push(id);
      id = parents.get(id);
    }
    if (id !== undefined && path.includes(id)) {
      const loop = [...path.slice(path.indexOf(id)), id];
      const at = id === value.id ? place : { ...place, record: id };
      problems.push({ ...at, field, what: `goes round in a circle: ${loop.join(" → ")}` });
    }
    for (const each of path) settled.add(each);
  }
  return problems;
}
