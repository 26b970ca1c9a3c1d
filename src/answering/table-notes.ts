/** For the asker of an imported feed: how what was asked for was taken, where its rows cannot hold it as it was asked. */
import type { Catalogue } from "../dataset/catalogue.js";
import { NO_COUNTRY_IN_RECORD, WITH_EACH_OF_THEM } from "../phrases/notes.js";
import { type Saying, saying } from "../phrases/phrase.js";
import type { Query } from "../query/query.js";
import { ofEachAlone } from "../query/table-both.js";
import { strangerAmong } from "../query/table-peers.js";
import { settledForTable } from "../query/table-query.js";

export function tableNotes(asked: Query, catalogue: Catalogue): readonly Saying[] {
  if (!catalogue.tableEvents || asked.kind !== "participants") return [];
  if (!asked.select && asked.pattern.slots.length < 2) return [];
  const query = settledForTable(asked, catalogue);
  if (query.kind !== "participants") return [];
  const stranger = strangerAmong(query, catalogue);
  return [
    ...(stranger ? [saying(NO_COUNTRY_IN_RECORD, stranger.name)] : []),
    ...(ofEachAlone(query).length > 0 ? [saying(WITH_EACH_OF_THEM)] : []),
  ];
}
