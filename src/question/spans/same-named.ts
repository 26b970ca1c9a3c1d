/**
 * Places that bear one name: "Washington" the city and the state, "Springfield" in five of them. To ask which is meant
 * would help nobody, since each is called just that; so the likeliest is tried first, and the reply names the others.
 */
import type { Entity } from "../../dataset/schema.js";

const LIKELIEST: readonly Entity["feature"][] = ["country", "city", "region"];

/** Places of one name, the likelier first; undefined where some are no places, or called otherwise. */
export function sameNamed(entities: readonly Entity[]): readonly Entity[] | undefined {
  const [first, ...others] = entities;
  if (!first || others.length === 0) return undefined;
  const same = entities.every(({ kind, name }) => kind === "place" && name === first.name);
  return same ? [...entities].sort((a, b) => rank(a) - rank(b)) : undefined;
}

function rank({ feature }: Entity): number {
  const at = LIKELIEST.indexOf(feature);
  return at < 0 ? LIKELIEST.length : at;
}
