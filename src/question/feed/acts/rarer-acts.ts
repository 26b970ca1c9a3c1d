/** Acts that are rarer in a feed, as people put them: passives, nouns, and the everyday words of a newspaper. */
import { pastOf, tensed } from "../patterns/forms.js";
import { PROPERTY, WHOM } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const MEASURE =
  "(?:curfews?|(?:economic |trade )?sanctions|(?:economic |trade |arms )?embargo(?:es)?|(?:trade )?boycotts?|martial law|(?:states? of )?emergency|administrative sanctions|restrictions(?: on (?:political )?freedoms?)?|blockades?)";
const LIFTED = "(?:lifted|eased|relaxed|ended|removed)";

const RARER_ACTS: readonly Rewrite[] = [
  row(
    "back in 2015",
    "\\b(?:way )?back (?=(?:in|on|during) (?:[a-z]+ )?(?:\\d{1,2} )?(?:[a-z]+ )?\\d{4})",
    "",
  ),
  row(
    "is down as using chemical weapons",
    "\\b(?:is|was|are|were|has been|is put|goes) (?:down|listed|recorded|registered|known|on record|on file|shown|noted|named|marked|reported|documented|credited) (?:as|for|with) (?:having (\\w+)|(\\w+ing))\\b",
    (_, done, doing) => done ?? pastOf(doing),
  ),
  row(
    "which day saw Freedonia attack Lind",
    "\\b(?:in |on )?(which|what) (day|date|month|year) (?:saw|witnessed) ((?:(?!\\b(?:was|were|the start|the end)\\b)[^?,]){2,60}?) (?=\\w)",
    "in $1 $2 did $3 ",
  ),
  row(
    "slapped sanctions on Freedonia",
    `\\b(?:slap(?:ped)?|clamp(?:ed)?|plac(?:e|ed)|put|levied|levy|enforced?|declared?|order(?:ed)?|introduced?|brought in|bring in) (an? |the |new |some |any |economic )*(${MEASURE}) (?:on|upon|against|over|in)\\b`,
    (said, _article, what) =>
      `impose${/^(?:slap|clamp|place|levy|enforce|declare|order|introduce|bring)\b/i.test(said ?? "") ? "" : "d"} ${what} on`,
  ),
  row(
    "the ban on the party lifted 2005 by",
    `^(?!who|which|when|what|did|how)(.+?) (ban|curfew|(?:economic )?sanctions|state of emergency|martial law|blockade|embargo|restrictions) ${LIFTED}(.*?) by[ ?.]*$`,
    "who lifted $2 on $1$3",
  ),
  row(
    "lifted or eased",
    `\\b(?:lift|ease|relax|end)(ed|d)? (?:or|and) (?:lift|ease|relax|end)(ed|d)?\\b`,
    (_, past) => (past ? "eased" : "ease"),
  ),
  row(
    "broke ceasefires",
    "\\b(br(?:eak|oken?)|violate[ds]?|breach(?:ed)?) (?:several |many |the |any )?(ceasefire|cease-fire|truce)s\\b",
    "$1 a $2",
  ),
  row(
    "gave property back to Freedonia",
    `\\b(?:g[ia]ve|given|hand(?:ed)?|brought|sent) (?:(?:the|its|their|his|some|any) )?${PROPERTY} back (?:to|from)\\b`,
    tensed("returned property", "return property"),
  ),
  row(
    "gave Freedonia its property back",
    `\\b(?:g[ia]ve|given|hand(?:ed)?|returned?) ${WHOM} (?:(?:the|its|their|his|her|some) )?${PROPERTY}(?: back)?\\b`,
    tensed("returned property", "return property", 1),
  ),
  row(
    "gave back Freedonia's property",
    `\\b(?:g[ia]ve|given|hand(?:ed)?) back (?:(?!the\\b)${WHOM}['’]s? )?(?:the |its )?${PROPERTY}(?: (?:to|of|from))?\\b`,
    tensed("returned property", "return property", 1),
  ),
  row(
    "received Lind as an inspector",
    "\\b(receive[ds]?|accept(?:ed)?|admit(?:ted)?|welcomed?|let in|t[oa]ok?e?) ((?:(?!\\b(?:before|after)\\b)[^?,]){2,50}?) as (?:an? )?(inspector|observer|peace-?keeper)s?\\b",
    (said, _verb, whom, what) =>
      `receive${/^(?:receive|accept|admit|welcome|let in|take)\b/i.test(said ?? "") ? "" : "d"} ${/^p/i.test(what ?? "") ? "peacekeepers" : "inspectors"} ${whom}`,
  ),
  row(
    "rioted to get Lind out of office",
    "\\b(?:to|in order to) (?:get|drive|force|push|throw|have|kick) ((?:(?!\\b(?:before|after)\\b)[^?,]){2,50}?) (?:out|out of (?:office|power|government)|from (?:office|power)|to (?:resign|step down|quit|go|leave(?: office| power)?)|removed(?: from (?:office|power))?)\\b",
    "for leadership change against $1",
  ),
  row(
    "rallied to oust Lind",
    "(?<=\\b(?:riot|protest|demonstrat|rall|march|strike|struck|boycott|walk)\\w*(?: \\w+){0,4} )to (?:oust|topple|unseat|remove|bring down|overthrow|depose|dislodge) ",
    "for leadership change against ",
  ),
  row(
    "ordinary Norwegians",
    "\\b(?:ordinary|everyday|common|regular|average) (?!people|citizens?|men|women|folk|voters)(\\p{L}{3,}?)(?:s|i)?(?= |$|[?.,])".replace(
      "\\p{L}",
      "[a-zà-ÿ]",
    ),
    "$1 citizens",
  ),
  row(
    "ordinary citizens",
    "\\b(?:ordinary|everyday|common|regular|average) (?:people|citizens|folk)\\b",
    "citizens",
  ),
  row(
    "rights demanded by farmers",
    "\\b(\\w+) (?:that (?:was|were|had been) )?(?:demanded|requested|sought|asked for|called for|wanted|proposed|offered|put forward|suggested) by (?=[^?]*\\w)",
    (said, word) =>
      /^(?:was|were|been|being|is|are|get|got|who|which|whom|country|person)$/i.test(word ?? "")
        ? (said ?? "")
        : `${word} of `,
  ),
  row(
    "would not cooperate",
    "\\b(?:would ?n[o'’]t|(?:was|were) (?:unwilling|not willing|not prepared|not ready|loath)(?: to)?|would have none of|balked at|baulked at) (?:be )?(?=\\w)(?!have\\b)",
    "refused to ",
  ),
];

export const withRarerActs = (text: string): string => rewritten(text, RARER_ACTS);
