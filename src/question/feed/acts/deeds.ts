/** A deed said by its noun, with who did it or whom it befell: "was behind the abduction of", "suffered bombings by". Each becomes its verb. */
import { tensed } from "../patterns/forms.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

/** What the noun is, the verb in the past, and in its base form where that is not the same by rule. */
const DEEDS: readonly (readonly [noun: string, past: string, base: string])[] = [
  ["ethnic cleansing", "ethnically cleansed", "ethnically cleanse"],
  [
    "(?:assassination attempts?|attempted (?:assassination|murder|killing))",
    "tried to assassinate",
    "try to assassinate",
  ],
  ["assassinations?", "assassinated", "assassinate"],
  ["(?:abductions?|kidnappings?|hijackings?|hostage[- ]takings?)", "abducted", "abduct"],
  ["(?:mass (?:killings?|murders?)|massacres?|slaughters?)", "massacred", "massacre"],
  ["(?:killings?|murders?)", "killed", "kill"],
  ["(?:mass )?(?:rapes?|sexual (?:assaults?|violence|abuse))", "sexually assaulted", "sexually assault"],
  ["torture", "tortured", "torture"],
  ["(?:physical )?(?:assaults?|beatings?)", "assaulted", "assault"],
  ["(?:arrests?|detentions?|imprisonments?)", "arrested", "arrest"],
  ["mass expulsions?", "expelled en masse", "expel en masse"],
  ["(?:expulsions?|deportations?)", "deported", "deport"],
  ["suicide bombings?", "carried out a suicide bombing against", "carry out a suicide bombing against"],
  ["car bombings?", "carried out a car bombing against", "carry out a car bombing against"],
  ["roadside bombings?", "carried out a roadside bombing against", "carry out a roadside bombing against"],
  ["(?:non-?military )?bombings?", "bombed", "bomb"],
  ["(?:air ?strikes?|air raids?|aerial (?:bombings?|attacks?))", "bombed from the air", "bomb from the air"],
  ["(?:shellings?|bombardments?)", "shelled", "shell"],
  ["occupation", "occupied", "occupy"],
  ["(?:blockades?|sieges?)", "blockaded", "blockade"],
  ["(?:violent )?(?:repression|crackdowns?)", "repressed", "repress"],
];

const WHO = "\\b(who|which \\w+|what \\w+)";
const ON = "(?:of|on|against|upon)";
const ARTICLE = "(?:an? |the |any |some )?";
const DONE =
  "(?:carried out|carry out|commit(?:ted)?|conduct(?:ed)?|perpetrated?|staged?|mount(?:ed)?|engaged? in|launch(?:ed)?)";

const rowsOf = ([noun, past, base]: (typeof DEEDS)[number]): readonly Rewrite[] => [
  row(
    `who was behind the ${noun} of`,
    `${WHO} (?:has been|have been|had been|was|were|is|are|stood|stands|lay) (?:behind|responsible for|to blame for|guilty of|the (?:author|perpetrator)s? of) ${ARTICLE}${noun} ${ON} `,
    `$1 ${past} `,
  ),
  row(`carried out the ${noun} of`, `\\b${DONE} ${ARTICLE}${noun} of\\b`, tensed(past, base)),
  row(
    `by whom was the ${noun} of Lind carried out`,
    `\\bby (?:whom|who) (?:was|were) (?:the )?${noun} ${ON} (.+?) (?:carried out|committed|done|conducted|perpetrated|ordered)\\b`,
    `who ${past} $1`,
  ),
  ...(/^(?:tried|carried)/.test(past)
    ? []
    : [
        row(
          `suffered ${noun} by`,
          `\\b(?:suffer(?:ed|s)?|endured?|experienced?|fac(?:ed?|es)|(?:was|were|fell) (?:the )?(?:victims?|targets?) (?:of|to)) ${ARTICLE}${noun}(?:, such as [^,?]+,)? (?:by|from|at the hands of|of) `,
          `was ${past} by `,
        ),
      ]),
];

const ROWS: readonly Rewrite[] = DEEDS.flatMap(rowsOf);

export const withPlainDeeds = (text: string): string => rewritten(text, ROWS);
