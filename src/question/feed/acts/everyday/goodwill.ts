/** Turns of phrase for what is done in peace: "leapt to Lind's defence", "found asylum in", "compared notes with", "had Lind as a guest". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** What is asked goes on with a time, or ends. */
const END = "(?=[?.,\\s]*$| (?:in|on|during|between|before|after|most|first|last|since)\\b)";
const WEAPONS = "(?:weapons|arms|weaponry|warplanes|tanks|missiles|ammunition|military equipment)";

/** In order: a row may go on with what one before it made. */
export const GOODWILL: readonly Rewrite[] = [
  row(
    "begged Lind's pardon",
    `\\b(?:beg(?:ged|s)?|ask(?:ed|s)?(?: for)?) ${WHOM}['’]s? (?:pardon|forgiveness)\\b`,
    tensed("apologised to", "apologise to", 1),
  ),
  row(
    "held war games with",
    "\\b(?:h[eo]ld|stag(?:ed?)|conduct(?:ed)?|r[au]n) (?:an? |some )?(?:war ?games|(?:military|naval|army|air) (?:exercises?|drills?|manoeuvres|maneuvers)) (?:together )?with\\b",
    tensed("cooperated militarily with", "cooperate militarily with"),
  ),
  row(
    "leapt to Lind's defence",
    `\\b(?:leap(?:ed|t)?|spr[au]ng|rush(?:ed)?|jump(?:ed)?|c[ao]me|r[io]se) to ${WHOM}['’]s? defen[cs]e\\b`,
    tensed("verbally defended", "verbally defend", 1),
  ),
  row(
    "leapt to the defence of",
    "\\b(?:leap(?:ed|t)?|spr[au]ng|rush(?:ed)?|jump(?:ed)?) to the defen[cs]e of\\b",
    tensed("verbally defended", "verbally defend"),
  ),
  row(
    "found itself in agreement with",
    "\\b(?:found|find|was|were) (?:itself |himself |herself |themselves )?in (?:full |broad |complete )?agreement with\\b",
    tensed("concurred with", "concur with"),
  ),
  row(
    "agreed to sell Freedonia weapons",
    `\\b(?:agree|promise|offer|pledge|plan|want|vow|propose)(?:ne?d|ed|d)? to (?:sell|ship|supply|deliver|provide) ${WHOM} (?:with )?(?:some |more |any )?${WEAPONS}\\b`,
    tensed("promised military aid to", "promise military aid to", 1),
  ),
  row(
    "whose sins did Lind forgive",
    "\\bwhose (?:sins|crimes|offences|faults|misdeeds|trespasses) (?=(?:did|has|had) [^?,]*(?:forgiven?|pardon(?:ed)?)\\b)",
    "whom ",
  ),
  row(
    "whose release did Freedonia grant",
    "\\bwhose release (did|has|had) ([^?,]{2,50}?) (?:grant|order|allow|permit|approve)(?:ed|d|ted)?\\b",
    "whom $1 $2 release",
  ),
  row(
    "found asylum in",
    "\\b(?:found|took|was given|were given|got|received) (?:political )?(?:asylum|refuge|sanctuary|shelter) (?:in|with|from|by)\\b",
    "was granted asylum by",
  ),
  row(
    "conveyed its sympathies to",
    "\\b(?:convey|extend|send|sent|pass on|passed on)(?:ed)? (?:its |his |her |their |deep(?:est)? |heartfelt |sincere )*(?:condolences|sympath(?:y|ies)|commiserations)\\b",
    tensed("expressed condolences", "express condolences"),
  ),
  row(
    "brokered a deal for",
    "\\bbroker(?:ed|s)? (?:an? |the |some )?(?:peace |ceasefire )?(?:deal|peace|truce|agreement|settlement|ceasefire|talks|accord)(?: (?:for|between|with|in|of))?\\b",
    tensed("mediated with", "mediate with"),
  ),
  row(
    "was visited by inspectors from",
    "\\b(?:was|were|been) (?:visited|inspected) by (?:the )?(?:inspectors|observers) (?:from|of)\\b",
    "received inspectors from",
  ),
  row(
    "agreed to sit down with",
    "\\b(?:agree|want|offer|plan|promise|consent)(?:ne?d|ed|d)? to (?:sit down|come together|get together|come to the table)(?: for talks)? with\\b",
    tensed("wanted to meet with", "want to meet with"),
  ),
  row(
    "had Lind as a guest",
    `\\bha(?:d|ve|s) (?!as\\b)${WHOM} as (?:an? |its |his |her |their )?guests?\\b|\\bhave as (?:an? |its |his |her |their )?guests?\\b`,
    (said, whom) => `host${/^had/i.test(said ?? "") ? "ed" : ""} ${whom ?? ""}`.trim(),
  ),
  row("compared notes with", "\\bcompar(?:ed?) notes with\\b", tensed("consulted", "consult")),
  row(
    "worked together with Freedonia on the economy",
    `\\bworked? together with ${WHOM} on (?:the economy|trade|business|economic matters)${END}`,
    "cooperated economically with $1",
  ),
  row(
    "joined forces diplomatically with",
    "\\bjoin(?:ed)? (?:forces|hands) (diplomatically|economically|militarily) with\\b",
    (said, how) => `cooperate${/^joined/i.test(said ?? "") ? "d" : ""} ${how} with`,
  ),
  row(
    "took the same view as",
    "\\b(?:took|take|held|hold|shared?) (?:the same (?:view|line|position|opinion) as|the (?:view|opinion|position)s? of)(?= \\S)",
    tensed("concurred with", "concur with"),
  ),
  row(
    "hoped for closer cooperation with",
    "\\b(?:hop(?:ed?|es) for|sought|seek|want(?:ed|s)?|look(?:ed)? for|was after) (?:(?:closer|more|better|stronger|deeper|further|greater) )+(?:co-?operation|collaboration) with\\b",
    tensed("wanted to cooperate with", "want to cooperate with"),
  ),
  row(
    "sought a peace deal with",
    "\\b(?:sought|seek|want(?:ed|s)?|hop(?:ed?|es) for) (?:an? |the )?(?:peace|settlement|peace (?:deal|agreement|settlement|accord)) with\\b",
    tensed("promised settlement of a dispute with", "promise settlement of a dispute with"),
  ),
  row(
    "showered Lind with praise",
    `\\bshower(?:ed|s)? (?!with\\b)${WHOM} with (?:praise|compliments)\\b|\\bshower(?:ed|s)? with (?:praise|compliments)\\b`,
    tensed("praised", "praise", 1),
  ),
  row(
    "whose weapons were supplied to Freedonia",
    "\\bwhose (weapons|arms|aid|relief supplies|humanitarian aid|money) (?:was|were) (?:supplied|delivered|sent|shipped|given|flown|sold) to\\b",
    (_, what = "") =>
      `who provided ${/^(?:weapons|arms)/i.test(what) ? "military aid" : /^(?:relief|human)/i.test(what) ? "humanitarian aid" : /^money/i.test(what) ? "economic aid" : "aid"} to`,
  ),
  row("set foot in", "\\bset foot (?:in|on)\\b", "visited"),
  row("rolled out the red carpet for", "\\broll(?:ed)? out the red carpet for\\b", tensed("hosted", "host")),
];
