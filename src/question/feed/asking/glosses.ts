/** Words that only gloss what is said, or hedge it: "…, going by the record", "try, but fail, to", "suicide, car bomb and the like". */
import { AT_END, NAME } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const RECORD =
  "(?:the |this |its |our |your )?(?:records?|data|dataset|books|figures|archives?|files?|chronicle|log)";

const GLOSSES: readonly Rewrite[] = [
  row(
    "going by the record",
    `,? (?:going|judging|to go|if (?:we|one) go(?:es)?) by ${RECORD}(?=[?.,\\s]*$|,)`,
    "",
  ),
  row(
    "when it was still only a promise",
    ",? (?:when|while|though|although|even if) (?:it|that|this) was (?:still |then )?(?:only|just|merely|no more than) (?:an? )?(?:promise|offer|plan|pledge|intention|talk|word|words)\\b",
    "",
  ),
  row("try, but fail, to", "\\b(tr(?:y|ied)|attempt(?:ed)?),? (?:but|and) fail(?:ed)?,? to\\b", "$1 to"),
  row(
    "tried to kill Lind but failed",
    `,? (?:but|and|yet|though) (?:failed|did not succeed|didn['’]t succeed|without success|in vain|missed)${AT_END}`,
    "",
  ),
  row(
    "a suicide bomb, car bomb and the like",
    " \\((?:[\\p{Ll}' -]|, )+(?:and the like|and so on|etc\\.?|or similar|or the like|and such|that sort of thing|that kind of thing)\\)",
    "",
    "gu",
  ),
  row(
    "which month of which year",
    "\\b(which|what) (day|month) (?:of|and|in) (?:which|what) (?:month|year)\\b",
    "$1 $2",
  ),
  row("by the time it accused Lind", "\\bby the time (?:that )?(?=\\S)", "before "),
  row(
    "that is, earlier than that",
    `,? (?:that is(?: to say)?|i\\.?e\\.?),? (?:(?:earlier|sooner) than (?:that|then)|before (?:that|then)|earlier|beforehand)${AT_END}`,
    "",
  ),
  row(
    "go on strike or stage a boycott: one kind of act",
    "\\b((?:went|go|gone) on strike|str(?:ike|uck)) (?:or|and) (?:stag(?:ed?)|h[eo]ld|organi[sz]ed?|joined?|call(?:ed)?) (?:an? )?boycotts?\\b",
    "$1",
  ),
  row("protests or dissent", "\\b(protests?) (?:or|and) (?:political )?(?:dissent|unrest)\\b", "$1"),
  row(
    "Freedonia's parliament, the National Council: called by its own name",
    `\\b\\p{Lu}\\p{L}+['’]s? (?:\\p{Ll}+ ){0,2}(?:parliament|legislature|assembly|senate|congress|army|military|police|newspaper|broadcaster|airline|ministry|court|bank|party|union|president|premier|chancellor|king|queen|minister|rebels|movement|group|agency), (${NAME}),`,
    "$1",
    "gu",
  ),
  row(
    "Lind's successor Ada Zimm",
    `\\b\\p{L}+(?: \\p{L}+)?['’]s? (?:eventual |later |former )?(?:successor|predecessor|rival|deputy|opponent),? (?=\\p{L}+ \\p{L}+${AT_END})`,
    "",
    "giu",
  ),
  row(
    "before Freedonians urged them to",
    `\\b(before|after) ([^?,]{2,50}?) (?:urged|asked|told|begged|ordered|pressed|invited|wanted|implored|called on|pleaded with|appealed to) (?:them|him|it|her) to(?: do so)?${AT_END}`,
    "$1 $2",
  ),
];

export const withoutGlosses = (text: string): string => rewritten(text, GLOSSES);
