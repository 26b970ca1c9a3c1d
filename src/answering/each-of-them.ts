/** "Did Harris meet Duda and Iohannis?" Two days in a row will do: where no event has all who are named in a row, each by itself. */
import type { Event } from "../dataset/schema.js";
import { EACH_BY_ITSELF, EACH_OF_THEM } from "../phrases/notes.js";
import { type Saying, saying } from "../phrases/phrase.js";
import type { Answer } from "../query/answer.js";
import { execute } from "../query/execute.js";
import { namesOnlyListed, ofAnyListed, ofEachListed } from "../query/listed.js";
import type { World } from "../query/match.js";
import type { Query } from "../query/query.js";
import { inAll } from "../query/table-both.js";
import { type Attempt, answers } from "./attempt.js";

type Of<Kind extends Query["kind"]> = Extract<Query, { kind: Kind }>;

/** "Who met both": those who did so to each of them, together or not; undefined where that is no other than as asked. */
export async function whoDidSoToEach(
  query: Query,
  notes: readonly Saying[],
  world: World,
): Promise<Attempt | undefined> {
  if (query.kind !== "participants" || query.select || query.most || !namesOnlyListed(query.pattern))
    return undefined;
  const ofEach = await participantsOfEach(query, notes, world);
  const atOnce = ofEach && (await execute(query, world));
  const as = (found: Answer): number => (found.kind === "participants" ? found.items.length : 0);
  return ofEach && atOnce && as(ofEach.found) > as(atOnce) ? ofEach : undefined;
}

/** Where no event has them all. Of a yes-no question also where it is no: which of them there is. */
export async function eachByItself(
  query: Query,
  notes: readonly Saying[],
  world: World,
): Promise<Attempt | undefined> {
  switch (query.kind) {
    case "yes-no":
      return checkOfEach(query, notes, world);
    case "participants":
      return query.select || query.most ? undefined : participantsOfEach(query, notes, world);
    case "dates":
    case "places":
    case "events":
    case "timeline":
    case "topics":
    case "count": {
      const pattern = ofAnyListed(query.pattern);
      if (!pattern || ("select" in query && query.select)) return undefined;
      const each = await Promise.all(
        ofEachListed(query.pattern).map((alone) => execute({ kind: "events", pattern: alone }, world)),
      );
      if (each.length === 0 || !each.every(answers)) return undefined;
      const asked = { ...query, pattern };
      return { found: await execute(asked, world), query: asked, notes: [...notes, saying(EACH_BY_ITSELF)] };
    }
    default:
      return undefined;
  }
}

async function checkOfEach(
  query: Of<"yes-no">,
  notes: readonly Saying[],
  world: World,
): Promise<Attempt | undefined> {
  if (query.also || query.each || ofEachListed(query.pattern).length === 0) return undefined;
  const asked: Query = { ...query, each: true };
  const found = await execute(asked, world);
  return { found, query: asked, notes: answers(found) ? [...notes, saying(EACH_BY_ITSELF)] : notes };
}

async function participantsOfEach(
  query: Of<"participants">,
  notes: readonly Saying[],
  world: World,
): Promise<Attempt | undefined> {
  const alone = ofEachListed(query.pattern);
  const each = await Promise.all(alone.map((pattern) => execute({ ...query, pattern }, world)));
  const lists = each.flatMap((found) => (found.kind === "participants" ? [found.items] : []));
  const { catalogue } = world;
  const inOrder = (events: readonly Event[]): readonly Event[] =>
    [...new Set(events)].sort((a, b) => catalogue.when(a).start - catalogue.when(b).start);
  const items = inAll(lists).map((item) => ({ ...item, events: inOrder(item.events) }));
  if (items.length === 0) return undefined;
  const events = inOrder(items.flatMap((item) => item.events));
  return { found: { kind: "participants", items, events }, query, notes: [...notes, saying(EACH_OF_THEM)] };
}
