/** An act by its noun, done by someone: "carried out the abduction of Lind", "was behind the shelling of Freedonia". */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

/** The noun, and its plain verb in the past; narrower ones first. */
const DEEDS: readonly (readonly [noun: string, past: string])[] = [
  ["ethnic cleansing|genocide", "ethnically cleansed"],
  [
    "attempted (?:assassination|murder)|(?:assassination|murder) attempt|attempt to (?:kill|murder|assassinate)",
    "attempted to assassinate",
  ],
  ["assassination", "assassinated"],
  ["suicide (?:bombing|attack)s?", "carried out a suicide bombing against"],
  ["car bomb(?:ing|s|ings| attack)?", "carried out a car bombing against"],
  ["roadside bomb(?:ing|s|ings| attack)?", "carried out a roadside bombing against"],
  ["air ?(?:strike|raid)s?|aerial bombing|air attacks?", "bombed from the air"],
  ["sexual (?:assault|abuse|violence)|rapes?", "sexually assaulted"],
  ["physical assault|assault|beating", "assaulted"],
  ["murder|execution|killing|slaying|deadly attack", "killed"],
  ["massacre|mass killing|slaughter", "massacred"],
  ["torture", "tortured"],
  ["abduction|kidnapp?ing|hostage[- ]taking", "abducted"],
  ["arrest|detention|imprisonment", "arrested"],
  ["deportation", "deported"],
  ["shelling|bombardment", "shelled"],
  ["bombing|bomb attack", "bombed"],
  ["occupation|annexation|invasion", "occupied"],
  ["blockade|siege", "blockaded"],
  ["destruction", "destroyed property"],
  ["confiscation", "confiscated property"],
];

const CARRIED_OUT =
  "(?:carried out|carries out|committed|perpetrated|was behind|were behind|has been behind|have been behind|is behind|had been behind|(?:was|were|is|has been|had been) responsible for|mounted|launched|conducted|engaged in|staged|made|undertook|had a hand in)";

const ROWS: readonly Rewrite[] = DEEDS.flatMap(([noun, past]): readonly Rewrite[] => [
  row(
    `carried out the ${noun} of Lind`,
    `\\b${CARRIED_OUT} (?:the |an? |any |its |their )?(first |last |latest )?(?:${noun}) (?:of|on|against|targeting|at|aimed at)\\b`,
    (_, order) => `${order ?? ""}${past}`,
  ),
  row(
    `was behind Lind's ${noun}`,
    `\\b(?:was|were|is|has been|had been) (?:behind|responsible for) ([^?,]{2,40}?)['’]s? (?:${noun})(?![\\w-])`,
    (_, whom) => `${past} ${whom ?? ""}`,
  ),
]);

export const withCarriedOut = (text: string): string => rewritten(text, ROWS);
