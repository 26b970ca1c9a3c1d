/** Types of statement: what is said is their topics, and what they tell is known on their word. Orders tell, but say nothing. */
import type { Catalogue } from "../dataset/catalogue.js";
import { rememberedOf } from "../lazy.js";
import type { Ontology } from "../ontology/schema.js";
import { tells } from "../ontology/tells.js";

/** The widest types of statement. */
export const statements = ({ dataset }: Catalogue): readonly string[] => topicalIn(dataset.ontology);

const topicalIn = rememberedOf(({ types }: Ontology) =>
  types.flatMap((type) => (tells(type) && type.topical ? [type.id] : [])),
);

export function isStatement(type: string, catalogue: Catalogue): boolean {
  return statements(catalogue).some((root) => catalogue.isUnder(type, root));
}
