/**
 * Who acts for a country in a feed, which names them by what they are: "Foreign Affairs (Denmark)" praised someone, and so
 * did Denmark. Not its citizens, parties, companies or towns, and of a parliament not its single members.
 */
import type { Entity } from "../dataset/schema.js";
import { keyOf } from "../text/tokens.js";

/** What the first words of such a name are. */
const ORGANS = [
  "government",
  "head of government",
  "cabinet",
  "council of ministers",
  "royal administration",
  "presidential office",
  "foreign affairs",
  "domestic affairs",
  "other authorities",
  "envoy",
  "ambassador",
  "embassy",
  "national security",
  "military",
  "naval",
  "navy",
  "air force",
  "army",
  "coast guard",
  "peacekeeping",
  "police",
  "intelligence",
  "legislature",
  "parliament",
  "assemblies",
  "national assembly",
  "congress",
  "senate",
  "house of representatives",
  "upper house",
  "lower house",
];
const ORGAN = new RegExp(
  `^(?:${ORGANS.join("|")})\\b|\\b(?:ministry|ministery|ministries|department|treasury)\\b`,
);
/** "Government Affiliated Bank", "Military Judge", "Government Lawyer": of the state, and not the state. */
const NO_ORGAN = /\b(?:affiliated|judge|lawyer|worker|retired|former|supporter|critic|opposition)\b/;

function isStateOrgan({ kind, within, name }: Entity): boolean {
  if (kind === "person" || within === undefined || !name.endsWith(")")) return false;
  const role = keyOf(name.slice(0, name.indexOf("(")));
  return ORGAN.test(role) && !NO_ORGAN.test(role);
}

/** "Freedonian Defence Forces", which bear no country in brackets. */
const isForces = ({ kind, name }: Entity): boolean =>
  kind === "organisation" && /\b(?:armed|defen[cs]e|security|air) forces?$/i.test(name);

/** Those who act for it. */
export const isBodyOfState = (entity: Entity): boolean => isStateOrgan(entity) || isForces(entity);
