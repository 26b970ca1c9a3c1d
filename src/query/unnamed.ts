/** Office holders whom the record does not name: their country or body stands for them. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { pluralPhrase } from "../ontology/inflect.js";

/** "Foreign minister, not named", of France: just that office, and no "foreign minister or other official". */
export function isUnnamedHolder(
  { kind }: Entity,
  as: string | undefined,
  roles: ReadonlySet<string>,
  { dataset }: Catalogue,
): boolean {
  const said =
    kind === "person" ? undefined : as?.match(/^(?:(?:the|its) )?(.+), not named$/i)?.[1]?.toLowerCase();
  return (
    said !== undefined &&
    dataset.ontology.offices.some(
      ({ id, label, words }) =>
        roles.has(id) && [label, ...words].some((word) => word === said || pluralPhrase(word) === said),
    )
  );
}
