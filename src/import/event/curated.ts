/** What the curated dataset has already. */
import type { Dataset } from "../../dataset/dataset.js";
import type { Event } from "../../dataset/schema.js";

export interface Curated {
  /** Whether one of its sources is this page. */
  hasSource(url: string): boolean;
  /** An event of the same kind, day and participants; or one that has them in part. */
  like(event: Event): { readonly id: string; readonly sure: boolean } | undefined;
}

export function createCurated({ sources, events }: Pick<Dataset, "sources" | "events">): Curated {
  const addresses = new Set(sources.flatMap(({ url }) => (url === undefined ? [] : [plainAddress(url)])));
  const byDay = new Map<string, Event[]>();
  for (const event of events) {
    const key = keyOf(event);
    byDay.set(key, [...(byDay.get(key) ?? []), event]);
  }
  return {
    hasSource: (url) => addresses.has(plainAddress(url)),
    like(event) {
      const asked = actorsOf(event);
      const same = (byDay.get(keyOf(event)) ?? []).map((other) => {
        const known = actorsOf(other);
        const shared = [...asked].filter((id) => known.has(id)).length;
        return { id: other.id, shared, sure: shared === asked.size && shared === known.size };
      });
      const found = same.find(({ sure }) => sure) ?? same.find(({ shared }) => shared > 1);
      return found && { id: found.id, sure: found.sure };
    },
  };
}

function keyOf({ type, status, date }: Event): string {
  return `${type} ${status} ${date.edtf}`;
}

function actorsOf({ participants }: Event): ReadonlySet<string> {
  return new Set(participants.filter(({ role }) => role !== "mentioned").map(({ entity }) => entity));
}

/** The same page with and without www, scheme and slash at the end. */
function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "")
    .toLowerCase();
}
