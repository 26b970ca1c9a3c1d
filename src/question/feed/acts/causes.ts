/** What a crowd is out for, put otherwise than "for a change of leadership": "marched to force Lind out", "a strike for Lind to go". */
import { WHOM } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const CROWD =
  "\\b(demonstrat(?:e[ds]?|ing|ions?)|rall(?:y|ied|ies|ying)|march(?:ed|es|ing)?|protest(?:ed|s|ing)?|riot(?:ed|s|ing)?|str(?:ike|ikes|iking|uck)|boycott(?:ed|s|ing)?|blockad(?:e[ds]?|ing)|obstruct(?:ed|s|ing)? passage|(?:took|take|taken|taking) to the streets)\\b";
/** Between the crowd's verb and its aim: whom it is against, or a moment. */
const BETWEEN = "((?:(?!\\b(?:before|after|who|when)\\b|[?;]).){0,60}?)";
const MEANT =
  "(?:,? ?(?:meant|aimed|intended|designed|held|staged|in order|in a bid|in an attempt|trying|seeking|wanting))?";
const OUT =
  "(?:out(?: of (?:office|power))?|from (?:office|power)|to (?:go|quit|resign|leave(?: office| power)?|step (?:down|aside)|stand down)|resign|go|quit|step down|leave(?: office| power)?)";
const END =
  "(?:exit|departure|removal|ouster|ousting|resignation|overthrow|downfall|dismissal|sacking|impeachment|stepping down)";

const CAUSES: readonly Rewrite[] = [
  row(
    "took to the streets",
    "\\b(?:took|taken?|taking|pour(?:ed|ing)? (?:in)?to|come out (?:in)?to) to the streets\\b(?= (?:for|to|against|over|in order|demanding|calling))",
    (said) => (/^(?:take|come|pour )/i.test(said ?? "") ? "demonstrate" : "demonstrated"),
  ),
  row(
    "were out on the streets wanting",
    "\\b(?:was|were|are|is|been|['’]s been) (?:out )?(?:on|in) the streets(?= (?:for|to|against|over|wanting|demanding|calling|asking))",
    "demonstrated",
  ),
  row("demonstrated wanting", `${CROWD} (?:wanting|asking for|after) `, "$1 for "),
  row(
    "struck to get the leadership changed",
    `${CROWD}${BETWEEN}${MEANT} to (?:get|have|see) (?:the |its |their |his |a )?(leadership|leaders?|government|regime|system|constitution|institutions|polic(?:y|ies)) (?:changed|replaced|removed|ousted|sacked|overhauled|reversed|out|altered)\\b`,
    (_, act, between, what) =>
      `${act} for ${/^pol/i.test(what ?? "") ? "policy" : /^(?:lead|gov)/i.test(what ?? "") ? "leadership" : "regime"} change${between}`,
  ),
  row(
    "protest for a change in Freedonia's policy",
    `${CROWD}${BETWEEN} for (?:an? )?change (?:in|of|to) ${WHOM}['’]s? (leadership|leaders?|government|regime|system|constitution|institutions|polic(?:y|ies))\\b`,
    (_, act, between, whom, what) =>
      `${act} for ${/^pol/i.test(what ?? "") ? "policy" : /^(?:lead|gov)/i.test(what ?? "") ? "leadership" : "regime"} change${between} against ${whom}`,
  ),
  row(
    "demonstrated to get Lind replaced",
    `${CROWD}${BETWEEN}${MEANT} to (?:get|have|see) ${WHOM} (?:changed|replaced|removed|ousted|sacked|fired|dismissed|out|unseated|toppled)\\b`,
    "$1$2 for leadership change $3",
  ),
  row(
    "struck to force a change at the top",
    `${CROWD}${BETWEEN}${MEANT} to (?:force|bring about|get|win|secure|demand|achieve|press for|push for|obtain) (?:an? )?(?:change (?:at the (?:very )?top|of (?:leadership|government|leader))|leadership change)`,
    "$1 for leadership change$2",
  ),
  row(
    "staged a boycott of",
    "\\b(?:staged?|held|organi[sz]ed?|mounted|launched|began|led) (?:an? |the )boycott (?:of|against)\\b",
    "boycotted",
  ),
  row(
    "staged a boycott",
    "\\b(?:staged?|held|hold|organi[sz]ed?|mount(?:ed)?|launch(?:ed)?|began|call(?:ed)?|led) (?:an? |the )(?:mass |large |general )?(demonstration|rally|march|protest|riot|strike|boycott)\\b(?= (?:against|for|to|meant|aimed|intended|designed|over|in order))",
    (said, what) => {
      const noun = what?.toLowerCase() ?? "";
      const past = /^(?:\w+ed|held|began|led)\b/i.test(said ?? "");
      const verb = noun === "demonstration" ? "demonstrate" : noun;
      if (!past) return verb;
      return verb === "strike"
        ? "went on strike"
        : verb === "rally"
          ? "rallied"
          : `${verb}${verb.endsWith("e") ? "d" : "ed"}`;
    },
  ),
  row(
    "marched to force Lind out",
    `${CROWD}${BETWEEN}${MEANT} (?:to|at) (?:forc(?:e|ing)|driv(?:e|ing)|push(?:ing)?|get(?:ting)?|mak(?:e|ing)|hav(?:e|ing)|throw(?:ing)?|want(?:ing)?) ${WHOM} ${OUT}\\b`,
    "$1$2 for leadership change $3",
  ),
  row(
    "rioted to get rid of Lind",
    `${CROWD}${BETWEEN}${MEANT} (?:to|at) (?:get(?:ting)? rid of|oust(?:ing)?|toppl(?:e|ing)|overthrow(?:ing)?|unseat(?:ing)?|remov(?:e|ing)|bring(?:ing)? down|replac(?:e|ing)|dislodg(?:e|ing)|depos(?:e|ing)) `,
    "$1$2 for leadership change ",
  ),
  row(
    "demonstrated for Lind's departure",
    `${CROWD}${BETWEEN} (?:for|to (?:demand|call for|seek)|demanding|calling for|seeking) (?:the )?${WHOM}(?:['’]s?) ${END}\\b`,
    "$1$2 for leadership change $3",
  ),
  row(
    "demonstrated for the departure of Lind",
    `${CROWD}${BETWEEN} (?:for|to (?:demand|call for|seek)|demanding|calling for|seeking) (?:the |an? )?${END} (?:of|from)\\b`,
    "$1$2 for leadership change",
  ),
  row(
    "demonstrated for Lind to go",
    `${CROWD}${BETWEEN} (?:for|to demand that|demanding(?: that)?|calling (?:for|on)) ${WHOM} ${OUT}(?=[?.,\\s]*$| (?:in|on|during|before|after|between|since)\\b)`,
    "$1$2 for leadership change $3",
  ),
  row(
    "rioted to get Freedonia to change its policy",
    `${CROWD}${BETWEEN}${MEANT} (?:to (?:get|make|force|press|push)|so that|for|demanding(?: that)?) ${WHOM} (?:to )?(?:change|alter|revise|reverse|drop|rethink|reconsider|shift) (?:its|his|her|their|the|course)? ?(?:polic(?:y|ies)|course|mind|stance|line)?(?=[?.,\\s]*$| (?:in|on|during|before|after|between|since|most)\\b)`,
    "$1$2 for policy change $3",
  ),
  row(
    "rioted to change Freedonia's policy",
    `${CROWD}${BETWEEN}${MEANT} (?:to|at) (?:chang(?:e|ing)|alter(?:ing)?|revers(?:e|ing)) ${WHOM}(?:['’]s?) (polic(?:y|ies)|leadership|leaders?|government|institutions|regime|system)\\b`,
    (_, act, between, whom, what) =>
      `${act}${between} for ${/^pol/i.test(what ?? "") ? "policy" : /^(?:lead|gov)/i.test(what ?? "") ? "leadership" : "regime"} change ${whom}`,
  ),
  row(
    "marched to make Freedonia grant rights",
    `${CROWD}${BETWEEN}${MEANT} (?:to (?:get|make|force|press|push)|for|demanding(?: that)?) ${WHOM} (?:to )?(?:grant|give|respect|recogni[sz]e|guarantee|protect) (?:\\w+ ){0,3}?rights\\b`,
    "$1$2 for rights $3",
  ),
];

export const withPlainCauses = (text: string): string => rewritten(text, CAUSES);
