/** The events that come nearest to a claim: just as it says, or otherwise in the date, a participant, the place or the kind. */
import type { Event } from "../dataset/schema.js";
import type { World } from "../query/match.js";
import { candidates } from "./candidates.js";
import type { Aspect, Comparison } from "./check.js";
import type { Claim } from "./claim.js";
import { compare } from "./compare.js";
import { distanceOf } from "./distance.js";
import { isFar, isNear } from "./nearness.js";

/** The best first; none where nothing is near. */
export async function nearest(claim: Claim, world: World): Promise<readonly Comparison[]> {
  const inReach = (event: Event): boolean =>
    claim.when.length === 0 || claim.when.some((said) => !isFar(said, world.catalogue.when(event)));
  const near = (await candidates(claim, world))
    .filter(inReach)
    .flatMap((event) => compare(claim, event, world.catalogue) ?? [])
    .filter((comparison) => isNear(claim, comparison, world.catalogue));
  const judged = withoutWholes(claim, withoutCrowd(near, world), world)
    .map((comparison) => ({ comparison, distance: distanceOf(claim, comparison, world.catalogue) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = judged;
  if (!best) return [];
  // Where one agrees, others that do not are no news.
  const agrees = differing(best.comparison).length === 0;
  return judged
    .filter(({ comparison }) => !agrees || differing(comparison).length === 0)
    .filter(({ distance }) => distance <= best.distance + (agrees ? AS_CLOSE : CLOSE))
    .slice(0, MOST_NEAREST)
    .map(({ comparison }) => comparison);
}

const MOST_NEAREST = 2;
/** How much further than the nearest one another may be, in the measure of `WEIGHTS`. */
const CLOSE = 1;
const AS_CLOSE = 0.3;

/** Where one did so to many on that day, none of them is the one who was meant. */
function withoutCrowd(near: readonly Comparison[], { catalogue }: World): readonly Comparison[] {
  const isOther = ({ aspects }: Comparison): boolean =>
    aspects.some(({ of, outcome }) => of === "participant" && outcome === "differs");
  const crowd = catalogue.tableEvents !== undefined && near.filter(isOther).length > MOST_NEAREST;
  return crowd ? near.filter((each) => !isOther(each)) : near;
}

/** A plan that came about is told by what came of it; a whole visit, by the meeting in it that the claim is about. */
function withoutWholes(
  { told: said }: Claim,
  near: readonly Comparison[],
  { catalogue }: World,
): readonly Comparison[] {
  const fitting = ({ aspects }: Comparison): number =>
    aspects.filter(({ of, outcome }) => of !== "date" && outcome === "agrees").length;
  const strays = ({ aspects }: Comparison): boolean =>
    aspects.some(({ of, outcome }) => of !== "date" && outcome === "differs");
  const told = near.filter(
    ({ event }) =>
      said === "planned" ||
      !(event.status === "planned" && catalogue.fulfilled.has(event.id) && !isMovement(event, catalogue)),
  );
  const left = told.length > 0 ? told : near;
  return left.filter(
    (whole) =>
      !left.some(
        (part) =>
          part.event.related.some(({ rel, event }) => rel === "part-of" && event === whole.event.id) &&
          !strays(part) &&
          fitting(part) >= fitting(whole),
      ),
  );
}

const isMovement = ({ type }: Event, catalogue: World["catalogue"]): boolean =>
  catalogue.type(type)?.movement === true;

const differing = ({ aspects }: Comparison): readonly Aspect[] =>
  aspects.filter(({ outcome }) => outcome === "differs");
