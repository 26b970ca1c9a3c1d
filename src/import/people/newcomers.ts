/** The people whom a set of documents introduces: by full name, office and country. */
import type { Dataset } from "../../dataset/dataset.js";
import type { Entity } from "../../dataset/schema.js";
import { keyOf } from "../../text/tokens.js";
import type { Readout } from "../document/readout.js";
import type { World } from "../event/world.js";
import { caseOf, settingOf } from "../event/world.js";
import { readList } from "../parties/list.js";
import { BODY_HEADS, PARTICLES } from "../parties/office-words.js";
import { clauses } from "../text/clause.js";
import { participantLists } from "../text/participants-list.js";
import { resolve } from "./resolve.js";

/** More words than this are more likely a name and something before it. */
const WORDS = 4;

/** In the order of the documents; one whose office and name are those of an earlier one, but for spelling, is that one. */
export function newcomers(readouts: readonly Readout[], world: World): readonly Entity[] {
  const found = new Map<string, Entity>();
  for (const readout of readouts) {
    const about = caseOf(readout, world);
    const texts = [
      readout.title,
      ...clauses(readout.opening).map(({ text }) => text),
      ...participantLists(readout.opening).map(({ text }) => text),
    ];
    const setting = settingOf(about, []);
    for (const party of texts.flatMap((text) => readList(text, about.lexicon).parties)) {
      if (!isPlainName(party.name) || !party.of) continue;
      const known = resolve(party, setting);
      if (!known.ok || !known.value.isNew || found.has(known.value.entity.id)) continue;
      const same = [...found.values()].find((other) => isSame(other, known.value.entity));
      if (same) found.set(same.id, withAlias(same, known.value.entity.name));
      else found.set(known.value.entity.id, known.value.entity);
    }
  }
  return [...found.values()];
}

/** The dataset with more entities; those that it has already stay as they are. */
export function withEntities(base: Dataset, more: readonly Entity[]): Dataset {
  const ids = new Set(base.entities.map(({ id }) => id));
  return { ...base, entities: [...base.entities, ...more.filter(({ id }) => !ids.has(id))] };
}

function isPlainName(name: string): boolean {
  const words = name.split(" ").filter((word) => !PARTICLES.has(word.toLowerCase()));
  return (
    words.length > 1 && words.length <= WORDS && !words.some((word) => BODY_HEADS.has(word.toLowerCase()))
  );
}

/** "Fumio Kishida" and "Kishida Fumio" of one office; "Zelenskyy" and "Zelensky" are left to a person. */
function isSame(a: Entity, b: Entity): boolean {
  const [one] = a.offices ?? [];
  const [other] = b.offices ?? [];
  if (!one || !other || one.of !== other.of || one.title !== other.title) return false;
  const words = ({ name }: Entity): string => keyOf(name).split(" ").sort().join(" ");
  return words(a) === words(b);
}

function withAlias(entity: Entity, text: string): Entity {
  const known = [entity.name, ...entity.aliases.map((alias) => alias.text)].map(keyOf);
  return known.includes(keyOf(text)) ? entity : { ...entity, aliases: [...entity.aliases, { text }] };
}
