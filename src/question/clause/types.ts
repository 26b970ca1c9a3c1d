/** Which types of event a clause is about. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { Mode, Verb } from "../../ontology/schema.js";
import type { Slot } from "../../query/query.js";
import type { Head } from "./head.js";

/** Without an event word: forces move, and those on the phone call one another. */
export function typesOf(
  head: Head | undefined,
  troops: boolean,
  mode: Mode | undefined,
  slots: readonly Slot[],
  /** A unit is asked for: "which division". */
  unit: boolean,
  catalogue: Catalogue,
): readonly string[] {
  if (head) {
    // People travel, forces are deployed: "go" and "arrive" are said of both.
    const isPerson = (id: string): boolean => catalogue.entity(id)?.kind === "person";
    const travels = !troops && slots.some((slot) => slot.as !== undefined || slot.anyOf.every(isPerson));
    const still = head.uses.filter((use) => (travels && !use.type.movement) || (unit && use.type.movement));
    return [...new Set((still.length > 0 ? still : head.uses).map((use) => use.type.id))];
  }
  if (troops) return movements(catalogue);
  if (mode === undefined) return [];
  const implies = (verb: Verb): boolean => typeof verb !== "string" && verb.mode === mode;
  return catalogue.dataset.ontology.types.flatMap((type) =>
    type.symmetric && type.verbs.some(implies) ? [type.id] : [],
  );
}

/** Forces without an event word: any movement of forces. */
function movements({ dataset }: Catalogue): readonly string[] {
  return dataset.ontology.types.flatMap((type) =>
    type.movement && type.parent === undefined ? [type.id] : [],
  );
}
