/** What lies in what, or is a kind of what: followed up and down, each way once for each id. */
import { remembered } from "../lazy.js";

export interface Tree {
  /** Itself and all that contain it, nearest first. */
  up(id: string): readonly string[];
  /** Itself and all under it. */
  down(id: string): readonly string[];
}

/** `others`: more that is under something, beside what names it as its parent. */
export function createTree(
  parents: ReadonlyMap<string, string | undefined>,
  others: readonly (readonly [parent: string, child: string])[] = [],
): Tree {
  const children = new Map<string, string[]>();
  const own = [...parents].flatMap(([child, parent]) =>
    parent === undefined ? [] : [[parent, child] as const],
  );
  for (const [parent, child] of [...own, ...others]) {
    const known = children.get(parent);
    if (known) known.push(child);
    else children.set(parent, [child]);
  }
  return {
    up: remembered((id) => follow(id, (each) => parents.get(each) ?? [])),
    down: remembered((id) => follow(id, (each) => children.get(each) ?? [])),
  };
}

/** Itself and all that one comes to from it. A circle, which a checked dataset has not, ends where it began. */
export function follow(id: string, next: (id: string) => string | readonly string[]): readonly string[] {
  const found = new Set([id]);
  for (const each of found) for (const one of [next(each)].flat()) found.add(one);
  return [...found];
}
