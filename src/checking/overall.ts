/** What a claim says of all such events, and no single one can show: how often, for the first or the last time. */
import type { Event } from "../dataset/schema.js";
import { match, type World } from "../query/match.js";
import { mainly } from "../query/settled.js";
import { wholes } from "../query/wholes.js";
import type { Interval } from "../time/interval.js";
import type { Aspect, Comparison, Outcome } from "./check.js";
import type { Claim } from "./claim.js";
import { otherDays } from "./compare.js";

/**
 * The nearest comparison with what all such events show, and the words of the claim that it leaves unchecked. `whole`:
 * all of the data is looked through, and not a part of it alone.
 */
export async function withOverall(
  claim: Claim,
  [comparison, ...others]: readonly [Comparison, ...Comparison[]],
  world: World,
  whole: boolean,
): Promise<{ readonly comparison: Comparison; readonly unchecked: readonly string[] }> {
  const aspects = [
    ...comparison.aspects,
    ...(await times(claim, world, whole)),
    ...(await order(claim, comparison, world, whole)),
  ];
  return {
    comparison: { ...comparison, aspects },
    unchecked: longest([...claim.unread, ...(await unchecked(claim, comparison, others, world))]),
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
  claim: Claim,
  { aspects, event }: Comparison,
  others: readonly Comparison[],
  world: World,
): Promise<readonly string[]> {
  const { about, complement, pattern, quantity } = claim;
  const has = (of: Aspect["of"]): boolean => aspects.some((each) => each.of === of);
  const nested = pattern.concerning !== undefined || pattern.toldIn !== undefined;
  const told = nested && (await match(pattern, world)).some(({ id }) => id === event.id);
  return [
    ...otherDays(claim, [event, ...others.map((other) => other.event)], world.catalogue),
    ...(has("topic") ? [] : about),
    ...(told ? [] : complement),
    ...(quantity === undefined || has("quantity") ? [] : [quantity.text]),
  ];
}

/** Such events that happened, by date; of whatever days where no period is given. */
async function alike(
  { pattern, mode }: Claim,
  period: Interval | undefined,
  world: World,
): Promise<readonly Event[]> {
  const asked = {
    ...pattern,
    // What is called a call is one, by video as well, as where it is asked how many there were.
    ...(mode === "in-person" && { mode }),
    when: period ? [{ kind: "in" as const, interval: period }] : [],
  };
  const found = mainly(await match(asked, world), asked, world.catalogue);
  return wholes(found.filter(({ status }) => status === "occurred"));
}

/** Of a time that the data does not cover, and of none, there may have been more. */
const isCovered = (period: Interval | undefined, { catalogue: { coverage } }: World): boolean =>
  period !== undefined && period.start >= coverage.start && period.end <= coverage.end;

async function times(claim: Claim, world: World, whole: boolean): Promise<readonly Aspect[]> {
  if (claim.times === undefined) return [];
  const period = claim.period ?? claim.when[0];
  const { length: recorded } = await alike(claim, period, world);
  const { least, most } = claim.times;
  const outcome: Outcome =
    recorded > most
      ? "differs"
      : !whole || !isCovered(period, world)
        ? "open"
        : recorded < least
          ? "differs"
          : "agrees";
  return [{ of: "times", outcome, said: claim.times, recorded }];
}

/** What came before the data begins, or after it ends, nobody knows: at best it is the first that the data has. */
async function order(
  claim: Claim,
  { event }: Comparison,
  world: World,
  whole: boolean,
): Promise<readonly Aspect[]> {
  const { order: said, period } = claim;
  if (said === undefined) return [];
  const { catalogue } = world;
  const all = (await alike(claim, period, world)).map((each) => catalogue.when(each));
  const own = catalogue.when(event);
  const beyond = all.filter((when) => (said === "first" ? when.end <= own.start : when.start >= own.end));
  const recorded = said === "first" ? beyond[0] : beyond.at(-1);
  const outcome: Outcome = recorded ? "differs" : whole && isCovered(period, world) ? "agrees" : "open";
  return [{ of: "order", outcome, said, recorded: recorded ?? own }];
}
