import { ok } from "../result.js";
import type { Settings } from "./settings.js";
import type { Shelf } from "./shelf.js";

/** Keeps settings until the program ends. */
export function createMemoryShelf(): Shelf {
  const held = new Map<string, Settings>();
  return {
    name: "memory",
    lasting: false,
    read: async (guild) => ok(held.get(guild)),
    async write(guild, settings) {
      held.set(guild, settings);
      return ok(undefined);
    },
    async remove(guild) {
      held.delete(guild);
      return ok(undefined);
    },
    close: async () => undefined,
  };
}
