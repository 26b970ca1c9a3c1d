/** A clause in front that tells of one act, and a question for who did the same: "After Freedonia apologised to Lind, who did so next?" */
import { root } from "../../../text/stem.js";
import { keyOf } from "../../../text/tokens.js";
import { inOn, pastOf } from "../patterns/forms.js";
import { AT_END, NAME, SO } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const WHO =
  "((?:to |with |by |against )?(?:[Ww]hom|[Ww]ho|[Ww]hich (?:other )?(?:country|countries|group|groups|one)))";

/** Capitals count: names are told by them. */
const told = (name: string, said: string, plain: Rewrite["plain"]): Rewrite => row(name, said, plain, "gu");

/** A verb, and no noun that a name stands before: "the first Freedonian minister". */
const PAST =
  "(?:\\p{Ll}+ed|met|saw|gave|told|sent|sought|fought|left|hit|struck|took|held|shot|said|spoke|made|let|broke|cut|put)";

/** Whether the verb is said once more: what someone did besides is another act. */
const isSaid = (verb: string | undefined, of: string | undefined): boolean =>
  keyOf(of ?? "")
    .split(" ")
    .some((word) => root(word) === root(keyOf(verb ?? "")));

const SEQUELS: readonly Rewrite[] = [
  told(
    "who was the second one Lind praised",
    `\\b[Ww]ho (?:was|is) the (first|second|third|last|next|latest|most recent)(?: (?:one|person|party|group))?(?: (?:that|who|whom))? (${NAME}) (?=(?:had |has )?${PAST}\\b)`,
    "whom did $2 $1 ",
  ),
  told(
    "after Freedonia apologised to Lind, who was the next to do so",
    `^(?:[Aa]fter|[Oo]nce|[Ff]ollowing|[Ww]hen) (${NAME}) (?:had |has )?(\\p{Ll}[^,?]*?),? ${WHO}(?: else)? (?:was (?:the )?(?:next|first)(?: one| country)? to (?:do ${SO}|follow(?: suit)?)|(?:did ${SO}|came|went|was|followed) next|did ${SO} (?:right |just )?afterwards|followed(?: suit)?|was next)${AT_END}`,
    "$3 next $2 after $1",
  ),
  told(
    "before Freedonia apologised to Lind, who was the last to do so",
    `^(?:(?:[Rr]ight|[Jj]ust|[Ii]mmediately|[Dd]irectly|[Ss]hortly) )?[Bb]efore (${NAME}) (?:had |has )?(\\p{Ll}[^,?]*?),? ${WHO}(?: else)? (?:was (?:the )?last(?: one| country)? to (?:do ${SO}|have done ${SO})|(?:had )?(?:last|most recently) (?:did|done) ${SO}|(?:did|had done) ${SO}(?: last| most recently| just before)?)${AT_END}`,
    "$3 $2 just before $1",
  ),
  told(
    "after Freedonia's apology to Lind, who apologised next",
    `^(?:[Aa]fter|[Ff]ollowing) (${NAME}?)['’]s? \\p{Ll}+ (to|of|with|against|from|on) (${NAME}), ${WHO} (\\p{Ll}+)(?: \\2)? next${AT_END}`,
    "$4 $5 $2 $3 next after $1",
  ),
  told(
    "in the month when Freedonia criticised Lind, who else did",
    `^(?:[Ii]n|[Oo]n|[Dd]uring) the (?:very |same |very same )?(day|month|year) (?:that |when |in which |on which )?(${NAME}) (\\p{Ll}[^,?]*?), ${WHO}(?: else)? (?:did|had|has)(?: ${SO}| done ${SO})?(?: too| as well)?${AT_END}`,
    (_, grain, whom, act, who) => `${who} ${act} ${inOn(grain)} the same ${grain} as ${whom}`,
  ),
  told(
    "in the year it criticised Lind, whom else did Freedonia criticise",
    `^(?:[Ii]n|[Oo]n|[Dd]uring) the (?:very |same |very same )?(day|month|year) (?:that |when |in which |on which )?(?:it|he|she|they) (?:had )?(\\p{Ll}+)[^,?]*?(?:(?:to|with|against|for|from|on|at) )?(${NAME}(?: \\p{Ll}+s)?), (${WHO})( else)? ((?:did|had|has) [^?]*?)${AT_END}`,
    (said = "", grain, verb, whom, who, _who, others, act) =>
      others !== undefined || isSaid(verb, act)
        ? `${who} ${act} ${inOn(grain)} the same ${grain} as ${whom}`
        : said,
  ),
  told(
    "besides Freedonia, whom did Lind criticise the same day",
    `^(?:[Bb]esides|[Aa]part from|[Oo]ther than|[Aa]side from) (${NAME}), (${WHO}[^?]*?) (?:on |in )?(?:the|that) same (day|month|year)${AT_END}`,
    (_, whom, asked, _who, grain) => `${asked} ${inOn(grain)} the same ${grain} as ${whom}`,
  ),
  told(
    "Freedonia aside, who criticised Lind",
    `^(${NAME}) (?:aside|apart|excluded|excepted), `,
    "Apart from $1, ",
  ),
  told(
    "who beat Freedonia to apologising to Lind",
    `\\b${WHO} beat (${NAME}) (?:to|in|at) (\\p{Ll}+ing) ([^?]+)`,
    (_, who, whom, act, rest) => `${who} ${pastOf(act)} ${rest} before ${whom}`,
  ),
  told(
    "who came right after Freedonia in apologising to Lind",
    `\\b${WHO} (?:came|was|were|went) (?:right |just |immediately |directly |straight |next )+(after|before) (${NAME}) (?:in|at|to) (\\p{Ll}+ing) ([^?]+)`,
    (_, who, when, whom, act, rest) => `${who} ${pastOf(act)} ${rest} just ${when} ${whom}`,
  ),
  told(
    "before apologising to Freedonia, to whom did Lind last apologise",
    `^(?:(?:[Rr]ight|[Jj]ust|[Ii]mmediately|[Dd]irectly|[Ss]hortly) )?[Bb]efore (\\p{Ll}+ing) (?:(?:to|with|against|from|at|on) )?(${NAME}), (${WHO} did [^?]*?)(?: just before(?: that)?| most recently)?${AT_END}`,
    (said = "", verb, whom, asked) => (isSaid(verb, asked) ? `${asked} just before ${whom}` : said),
  ),
  told(
    "after refusing aid to Freedonia, whom did Lind refuse next",
    `^(?:(?:[Rr]ight|[Jj]ust|[Ii]mmediately|[Dd]irectly|[Ss]hortly) )?([Bb]efore|[Aa]fter) (\\p{Ll}+ing) ([^,?]*?)((?:the )?(?<!\\p{L})${NAME}(?: \\p{Ll}+)?), (${WHO} (?:did|had|has) [^?]*?)(?:,? (?:that way|so|the same way|likewise|similarly|it))?(?:,? (?:next|last|just before(?: that)?|most recently|right after(?: that)?))${AT_END}`,
    (said = "", when, verb, what, whom, asked) =>
      isSaid(verb, asked)
        ? `${asked} ${what?.trim()} ${/^b/i.test(when ?? "") ? "just before" : "next after"} ${whom}`.replace(
            / {2,}/g,
            " ",
          )
        : said,
  ),
  told(
    "before he promised it to Freedonia",
    `\\b([Bb]efore|[Aa]fter) (?:(?:he|she|it|they) (?:had |has )?\\p{Ll}+|\\p{Ll}+ing) (?:it|so|this|that|one|the same)(?: (?:to|with|against|for|from|on|of|at|about))? ((?:the |an? )?${NAME})(?=${AT_END}|,)`,
    "$1 $2",
  ),
  told(
    "when it comes to Freedonia, who criticised it",
    `^(?:[Ww]hen it comes to|[Rr]egarding|[Cc]oncerning|[Aa]bout|[Aa]s for|[Aa]s regards|[Ww]ith regard to|[Oo]n the subject of|[Ss]peaking of|[Ii]n the case of|[Tt]urning to|[Oo]n) (${NAME})[,:] ([^?]*?)\\b(it|him|her|them|its|his|their)\\b`,
    (_, whom, before, pronoun) => `${before}${whom}${/^(?:its|his|their)$/.test(pronoun ?? "") ? "'s" : ""}`,
  ),
  told(
    "who tops the list of those criticising Freedonia",
    `\\b${WHO} (?:tops|topped|heads|headed|leads|led|holds|held|has|had) the (?:list|table|ranking|rankings|league|field|record|way)(?: of (?:those|countries|people|all))?(?: for| in| when it comes to)? (\\p{Ll}+ing) ([^?]+)`,
    (_, who, act, rest = "") => `${who} ${pastOf(act)} ${rest.replace(/[.\s]+$/, "")} most often`,
  ),
  told(
    "was it Freedonia that Lind criticised",
    `^(?:[Ww]as|[Ii]s) it (?!right|true|correct|the case|possible|likely|fair)([^?,]+?) (?:that|who|whom|which) (${NAME}) (\\p{Ll}+)([^?]*)`,
    "did $2 $3 $1$4",
  ),
  told(
    "was it Freedonia that criticised Lind",
    `^(?:[Ww]as|[Ii]s) it (?!right|true|correct|the case|possible|likely|fair)([^?,]+?) (?:that|who|which) (\\p{Ll}+ [^?]*)`,
    "did $1 $2",
  ),
  told("the government of Freedonia", `\\bthe government of (${NAME})`, "$1's government"),
];

export const withPlainSequels = (text: string): string => rewritten(text, SEQUELS);
