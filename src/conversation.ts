/**
 * What a follow-up continues: how the last question of each person in each channel was read. Nothing that anyone wrote
 * is in it, and what is older than it may be, or one too many, is forgotten.
 */
import type { Reply } from "./answer/reply.js";
import type { Query } from "./query/query.js";

/** Who asks, and where. */
export interface Place {
  readonly user: string;
  readonly channel: string;
}

export interface Conversation {
  /** The query that answered the last question there; undefined where there is none, or it is too long ago. */
  before(place: Place): Query | undefined;
  /** Takes note of a reply: of an answer its query; what could not be read ends what was before, unless it belonged to it. */
  heard(place: Place, reply: Pick<Reply, "outcome" | "continues">): void;
}

export interface Bounds {
  /** In milliseconds, since some fixed moment. */
  readonly now: () => number;
  /** How long an answer can be continued, in milliseconds. */
  readonly lasts: number;
  /** How many are held; the oldest goes first. */
  readonly most: number;
}

export function createConversation({ now, lasts, most }: Bounds): Conversation {
  /** Each as old as it stands in it: what is heard again goes to the end. */
  const last = new Map<string, { readonly query: Query; readonly at: number }>();
  const key = ({ user, channel }: Place): string => `${user} ${channel}`;

  return {
    before(place) {
      const found = last.get(key(place));
      return found !== undefined && now() - found.at <= lasts ? found.query : undefined;
    },
    heard(place, { outcome, continues }) {
      if (outcome.kind === "failure") {
        if (!continues) last.delete(key(place));
        return;
      }
      last.delete(key(place));
      last.set(key(place), { query: outcome.query, at: now() });
      for (const [oldest, { at }] of last) {
        if (last.size <= most && now() - at <= lasts) break;
        last.delete(oldest);
      }
    },
  };
}
