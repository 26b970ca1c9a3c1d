/** What a claim says of all such events, and no single one can show: how often, for the first or the last time. */
import type { Event } from "../dataset/schema.js";
import { match, type World } from "../query/match.js";
import { mainly } from "../query/settled.js";
import { wholes } from "../query/wholes.js";
import type { Aspect, Comparison, Outcome } from "./check.js";
import type { Claim } from "./claim.js";

/** `whole`: all of the data is looked through, and not a part of it alone. The comparison with what all of them show, and the words of the claim that it leaves unchecked. */
export async function withOverall(
  claim: Claim,
  comparison: Comparison,
  world: World,
  whole: boolean,
): Promise<{ readonly comparison: Comparison; readonly unchecked: readonly string[] }> {
  const aspects = [
    ...comparison.aspects,
    ...(await times(claim, world, whole)),
    ...(await order(claim, comparison, world)),
  ];
  return {
    comparison: { ...comparison, aspects },
    unchecked: longest([...claim.unread, ...(await unchecked(claim, comparison, world))]),
  };
}

/** Each once, and none that stands within another one. */
function longest(phrases: readonly string[]): readonly string[] {
  const all = [...new Set(phrases)];
  return all.filter(
    (phrase) => !all.some((other) => other !== phrase && ` ${other} `.includes(` ${phrase} `)),
  );
}

async function unchecked(
  { about, complement, pattern, quantity }: Claim,
  { aspects, event }: Comparison,
  world: World,
): Promise<readonly string[]> {
  const has = (of: Aspect["of"]): boolean => aspects.some((each) => each.of === of);
  const nested = pattern.concerning !== undefined || pattern.toldIn !== undefined;
  const told = nested && (await match(pattern, world)).some(({ id }) => id === event.id);
  return [
    ...(has("topic") ? [] : about),
    ...(told ? [] : complement),
    ...(quantity === undefined || has("quantity") ? [] : [quantity.text]),
  ];
}

/** Such events that happened, on whatever days; by date. */
async function alike({ pattern, mode }: Claim, when: Claim["when"], world: World): Promise<readonly Event[]> {
  const asked = {
    ...pattern,
    ...(mode !== undefined && { mode }),
    when: when.slice(0, 1).map((interval) => ({ kind: "in" as const, interval })),
  };
  const found = mainly(await match(asked, world), asked, world.catalogue);
  return wholes(found.filter(({ status }) => status === "occurred"));
}

/** Of a time that the data does not cover, and of none, there may have been more. */
async function times(claim: Claim, world: World, whole: boolean): Promise<readonly Aspect[]> {
  if (claim.times === undefined) return [];
  const { length: recorded } = await alike(claim, claim.when, world);
  const { coverage } = world.catalogue;
  const covered =
    whole && claim.when.some(({ start, end }) => start >= coverage.start && end <= coverage.end);
  const { least, most } = claim.times;
  const outcome: Outcome =
    recorded > most ? "differs" : !covered ? "open" : recorded < least ? "differs" : "agrees";
  return [{ of: "times", outcome, said: claim.times, recorded }];
}

/** What came before the data begins, or after it ends, nobody knows: at best it is the first that the data has. */
async function order(claim: Claim, { event }: Comparison, world: World): Promise<readonly Aspect[]> {
  const { order: said } = claim;
  if (said === undefined) return [];
  const { catalogue } = world;
  const all = (await alike(claim, [], world)).map((each) => catalogue.when(each));
  const own = catalogue.when(event);
  const beyond = all.filter((when) => (said === "first" ? when.end <= own.start : when.start >= own.end));
  const recorded = said === "first" ? beyond[0] : beyond.at(-1);
  return [{ of: "order", outcome: recorded ? "differs" : "open", said, recorded: recorded ?? own }];
}
