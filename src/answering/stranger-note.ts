/** For the asker: that "country" was taken for anyone, since the question itself counts one among the countries that is none. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Query } from "../query/query.js";
import { strangerAmong } from "../query/table-peers.js";
import { settledForTable } from "../query/table-query.js";

export function strangerNotes(asked: Query, catalogue: Catalogue): readonly string[] {
  if (!catalogue.tableEvents || asked.kind !== "participants" || !asked.select) return [];
  const query = settledForTable(asked, catalogue);
  const stranger = query.kind === "participants" && strangerAmong(query, catalogue);
  return stranger
    ? [
        `${stranger.name} is no country in the record, so I took “country” for anyone; name the kind to narrow it.`,
      ]
    : [];
}
