/** For the asker of an imported feed: how what was asked for was taken, where its rows cannot hold it as it was asked. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Query } from "../query/query.js";
import { ofEachAlone } from "../query/table-both.js";
import { strangerAmong } from "../query/table-peers.js";
import { settledForTable } from "../query/table-query.js";

export function tableNotes(asked: Query, catalogue: Catalogue): readonly string[] {
  if (!catalogue.tableEvents || asked.kind !== "participants") return [];
  if (!asked.select && asked.pattern.slots.length < 2) return [];
  const query = settledForTable(asked, catalogue);
  if (query.kind !== "participants") return [];
  const stranger = strangerAmong(query, catalogue);
  return [
    ...(stranger
      ? [
          `${stranger.name} is no country in the record, so I took “country” for anyone; name the kind to narrow it.`,
        ]
      : []),
    ...(ofEachAlone(query).length > 0
      ? ["An event of the record has two sides; I took those who did so with each of them, at whatever time."]
      : []),
  ];
}
