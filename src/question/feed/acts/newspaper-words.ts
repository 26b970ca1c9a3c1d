/** A newspaper's words for what a feed has one word for: "called a halt to", "threw out", "took in refugees", "rooted for". */
import { tensed } from "../patterns/forms.js";
import { WHOM } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const MEASURE =
  "(?:(?:a |an |the |its |their |all |some )*(?:curfew|(?:economic |trade )?sanctions|(?:economic |trade |arms )?embargo|martial law|state of emergency|(?:military )?blockade|siege|ban|restrictions))";
const AID =
  "((?:humanitarian |economic |financial |military |food |development |emergency )?(?:aid|assistance|help|relief)|weapons|arms|money|funds|funding)";
const MISSION = "(peace-?keepers|inspectors|observers|aid agencies|aid workers|diplomats|ambassador)";
const aidOf = (aid: string | undefined): string =>
  /^(?:weapons|arms)$/i.test(aid ?? "")
    ? "military aid"
    : /^(?:money|fund)/i.test(aid ?? "")
      ? "economic aid"
      : (aid ?? "aid").replace(/(?:assistance|help|relief)$/i, "aid");

const WORDS: readonly Rewrite[] = [
  row(
    "called a halt to mediation",
    "\\b(?:called?|put|brought|bring) (?:a halt|an end|a stop|paid) to\\b",
    tensed("ended", "end"),
  ),
  row("did away with restrictions", "\\b(?:did|do|done) away with\\b", tensed("lifted", "lift")),
  row(
    "scrapped the curfew",
    `\\b(?:scrap(?:ped)?|drop(?:ped)?|waived?|rescind(?:ed)?|repeal(?:ed)?|revoked?|loosen(?:ed)?|removed?|undid|ended?|called off|call off)(?= ${MEASURE}\\b)`,
    tensed("lifted", "lift"),
  ),
  row(
    "pulled out of mediating",
    "\\b(?:halt(?:ed)?|stop(?:ped)?|quit|end(?:ed)?|g[ia]ve up|abandon(?:ed)?|suspend(?:ed)?|pull(?:ed)? out of|withdrew from|withdraw from|walk(?:ed)? away from) (?:its |the |their |his |all )?(?:role in )?(?:mediation|mediating)(?: efforts?| talks)?(?: with| for| in| between)?\\b",
    tensed("halted mediation with", "halt mediation with"),
  ),
  row(
    "stopped giving Freedonia aid",
    `\\b(?:stop(?:ped)?|ceased?|halt(?:ed)?|end(?:ed)?|quit|suspend(?:ed)?) (?:giving|sending|providing|supplying|delivering|paying) (?!(?:humanitarian|economic|financial|military|food|development|emergency|aid|assistance|help|relief|weapons|arms|money|funds|funding)\\b)${WHOM} (?:with )?(?:its |their )?${AID}\\b`,
    (_, whom, aid) => `cut ${aidOf(aid)} to ${whom}`,
  ),
  row(
    "stopped giving aid to Freedonia",
    `\\b(?:stop(?:ped)?|ceased?|halt(?:ed)?|end(?:ed)?|quit|suspend(?:ed)?) (?:giving|sending|providing|supplying|delivering|paying) (?:any |its |their |all )?${AID}\\b`,
    (_, aid) => `cut ${aidOf(aid)}`,
  ),
  row(
    "threw the peacekeepers out",
    `\\b(?:thr[eo]w|kick(?:ed)?|drove|drive|sen[dt]|order(?:ed)?|turf(?:ed)?|boot(?:ed)?) (?:out |away )?(?:the |its |their |all |some )?(?:(?:[A-Z]\\w+|UN) )?${MISSION}(?: out| home| away| packing)?(?: of| from)?(?! to\\b)\\b`,
    (said, what) =>
      /\b(?:out|home|away|packing)\b/i.test(said ?? "")
        ? `${/^(?:throw|kick |drive|send|order )/i.test(said ?? "") ? "expel" : "expelled"} ${what}`
        : (said ?? ""),
  ),
  row(
    "took in Freedonian refugees",
    "\\b(?:took|take|taken) in(?= (?:the )?\\w+ refugees)",
    tensed("granted asylum to", "grant asylum to"),
  ),
  row(
    "hid behind civilians",
    "\\b(?:hid|hide|hidden|took cover|shelter(?:ed)?) behind\\b",
    "used as human shields",
  ),
  row(
    "dropped bombs on",
    "\\bdrop(?:ped)? (?:\\w+ )?bombs on\\b",
    tensed("bombed from the air", "bomb from the air"),
  ),
  row(
    "said no comment to",
    "\\b(?:sa(?:id|y) no comment|g[ia]ve no comment|ma[dk]e no comment|ha[ds] no comment|sa(?:id|y) nothing|kept quiet|stayed silent|remained silent|would not be drawn)(?: to| on| about| for)?\\b",
    tensed("declined comment to", "decline comment to"),
  ),
  row(
    "denied any involvement",
    "\\bden(y|ied|ies) (?:any |all |its |their |his |having )*(?:involvement|role|wrongdoing|blame|part|knowledge)\\b",
    (_, ending) => `den${ending} responsibility`,
  ),
  row(
    "rooted for Lind",
    "\\b(?:root(?:ed)? for|cheer(?:ed)? (?:for|on)|st(?:ood|and) (?:behind|up for)|rall(?:y|ied) behind|lin(?:ed?) up behind|g[eo]t behind|thr[eo]w (?:its|his|her|their) (?:weight|support) behind|c[oa]me out (?:for|in favou?r of|in support of)|voiced? support for|spoke (?:out )?in favou?r of|vouch(?:ed)? for)\\b",
    tensed("endorsed", "endorse"),
  ),
  row(
    "sought Freedonia's support",
    `\\b(?:sought|seek|ask(?:ed)? for|request(?:ed)?|solicit(?:ed)?|appeal(?:ed)? for) (?:the )?(?:diplomatic |political |policy )?(?:support|backing) (?:of|from)\\b`,
    tensed("appealed for diplomatic cooperation", "appeal for diplomatic cooperation"),
  ),
  row(
    "expressed regret to",
    "\\b(?:express(?:ed)?|voiced?|convey(?:ed)?) (?:its |his |her |their |deep |great |some )*(?:regrets?|remorse) (?:to|towards?)\\b",
    tensed("apologised to", "apologise to"),
  ),
  row(
    "said sorry to",
    "\\b(?:sa(?:id|y)(?: it was| he was| she was| they were)?|was|were) (?:very |so )?sorry (?:to|towards?)\\b",
    tensed("apologised to", "apologise to"),
  ),
  row("went to court against", "\\b(?:went|go|gone) to court (?:against|with)\\b", tensed("sued", "sue")),
  row(
    "staged a hunger strike",
    "\\b(?:staged?|held|hold|beg[ai]n|launch(?:ed)?|start(?:ed)?|join(?:ed)?|conduct(?:ed)?|under(?:took|take)) (?:an? |the )?hunger strikes?(?: against| at| over)?\\b",
    tensed("went on hunger strike against", "go on hunger strike against"),
  ),
  row(
    "extradited suspects to",
    "\\bextradit(ed?|es) (?:an? |the |some |several )?(?:suspects?|criminals?|people|persons?|fugitives?|men|man|woman|citizens?|nationals?)(?: over)? to\\b",
    "extradit$1 to",
  ),
];

export const withNewspaperWords = (text: string): string => rewritten(text, WORDS);
