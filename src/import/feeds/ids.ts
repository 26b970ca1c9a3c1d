/** Ids of what a feed names: made of the name alone, so that they are the same at every import. */
import { createHash } from "node:crypto";
import anyAscii from "any-ascii";

/** Words of ASCII joined by hyphens; for a name without any, a mark of it. */
export function slug(name: string): string {
  const words = anyAscii(name.normalize("NFC"))
    .toLowerCase()
    .replace(/['’`.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return words === "" ? `name-${markOf(name)}` : words;
}

/** Hands out ids; of two names with the same words, the later one bears a mark of its own besides. */
export function createIds(): (words: string, name: string) => string {
  const taken = new Set<string>();
  return (words, name) => {
    let id = words;
    for (let round = 0; taken.has(id); round++) id = `${words}-${markOf(`${name}${round || ""}`)}`;
    taken.add(id);
    return id;
  };
}

const markOf = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 6);
