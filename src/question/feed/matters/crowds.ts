/** What crowds do for a cause: the narrower first, so that a violent protest is a riot. */
import type { Family } from "./family.js";
import { RIGHTS_AND_RULE } from "./matters-of-conflict.js";

const crowd = (
  plain: string,
  noun: string,
  verbs: readonly string[],
  nouns: readonly string[] = [noun],
): Family => ({
  name: `${plain} for a change of leadership`,
  plain: `${plain} for`,
  noun: `${noun} for`,
  verbs,
  nouns,
  link: "(?:for|to (?:demand|call for|press for|get)|demanding|calling for|in favou?r of|seeking) ",
  infinitive: false,
  matters: RIGHTS_AND_RULE,
});

export const CROWDS: readonly Family[] = [
  crowd(
    "riot",
    "riot",
    ["riot", "rampage", "protest violently", "engage in violent protest"],
    ["riot", "violent protest"],
  ),
  crowd("hunger-strike", "hunger strike", [
    "go on hunger strike",
    "hold a hunger strike",
    "stage a hunger strike",
  ]),
  crowd("strike", "strike", ["strike", "go on strike", "boycott", "walk out"], ["strike", "boycott"]),
  crowd("obstruct passage", "obstruction", ["obstruct passage", "block", "barricade", "blockade"]),
  crowd(
    "demonstrate",
    "demonstration",
    ["demonstrate", "rally", "march", "protest"],
    ["demonstration", "rally", "protest", "march"],
  ),
];
