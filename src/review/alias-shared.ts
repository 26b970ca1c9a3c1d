/** One name for two entities of a kind: a question that uses it is ambiguous, or a record stands here twice. */
import type { Entity } from "../dataset/schema.js";
import { keyOf } from "../text/tokens.js";
import type { Find } from "./warning.js";

interface Bearer {
  readonly id: string;
  readonly text: string;
  readonly field: string;
  /** 0 where it is the name itself, 1 where an alias. */
  readonly rank: number;
}

/** Of those that share a name, the one that is called so in full keeps it, or else the first by id; the others are named. */
export const findAliasShared: Find = ({ dataset }) => {
  const bearers = new Map<string, Map<string, Bearer>>();
  for (const entity of dataset.entities) {
    for (const { key, ...bearer } of namesOf(entity)) {
      const those = bearers.get(`${entity.kind} ${key}`) ?? new Map<string, Bearer>();
      if (!those.has(entity.id)) those.set(entity.id, bearer);
      bearers.set(`${entity.kind} ${key}`, those);
    }
  }
  return [...bearers.values()].flatMap((those) => {
    const [first, ...others] = [...those.values()].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    return others.map(({ id, text, field }) => ({
      record: id,
      field,
      what: `“${text}” names “${first?.id}” too`,
      hint: "if both are meant by it in life, say so in accepted.json; if both are one, merge them",
    }));
  });
};

function namesOf({ id, name, aliases }: Entity): readonly (Bearer & { readonly key: string })[] {
  return [
    { id, text: name, field: "name", rank: 0, key: keyOf(name) },
    ...aliases.map(({ text }, at) => ({ id, text, field: `aliases.${at}.text`, rank: 1, key: keyOf(text) })),
  ].filter(({ key }) => key !== "");
}
