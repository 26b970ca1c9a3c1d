/** Who came first, second, next and most often: "who followed Lind in praising Freedonia", "most frequent visitor to". */
import { baseOf } from "../../patterns/forms.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

/** In order: a row may go on with what one before it made. */
export const TURNS: readonly Rewrite[] = [
  row(
    "which country was the second one Lind visited",
    "\\b(which|what) (\\p{L}+) (was|is) the (next|first|second|third|last) one (?:that |whom )?(?!to\\b|\\d)(?=\\S)",
    "$1 $3 the $4 $2 ",
    "giu",
  ),
  row(
    "the one to visit next",
    "\\b(who|which country) was (?:the )?(?:next|following) (?:one|person|country|in line)? ?to ",
    "$1 was the next to ",
  ),
  row(
    "next after Lind to apologise to Freedonia",
    "^(?:(?:who|which country) was )?(?:the )?(?:next|first) after (.+?) to (.+)$",
    "who was the next to $2 after $1",
  ),
  row(
    "after Lind, who was next to praise Freedonia",
    "^after (.+?), (who|which country|what country) was (?:the )?next (?:one |country |person )?to ([^?]+)",
    "$2 was the next to $3 after $1",
  ),
  row(
    "who followed Lind in praising Freedonia",
    "\\b(who|which country|what country) (?:came after|followed|came next after) (.+?) in (\\w+ing) ([^?]+)",
    (_, who, other, act, whom) => `${who} was the next to ${baseOf(act ?? "")} ${whom} after ${other}`,
  ),
  row(
    "who preceded Lind in praising Freedonia",
    "\\b(who|which country|what country) (?:came before|preceded|came right before) (.+?) in (\\w+ing) ([^?]+)",
    (_, who, other, act, whom) => `${who} was the last to ${baseOf(act ?? "")} ${whom} before ${other}`,
  ),
  row(
    "came second in praising",
    "\\b(who|which country|what country) (?:came|was|finished) (?:the )?(first|second|third|last|next|runner-up) in (\\w+ing)\\b",
    (_, who, place, act) =>
      `${who} was the ${/^runner/i.test(place ?? "") ? "second" : place} to ${baseOf(act ?? "")}`,
  ),
  row(
    "most frequent visitor to Freedonia",
    "^(?:the |who (?:is|was|were) the )?(?:most frequent|most regular|most common) (?:visitor|guest)s? (?:to|of|in) (.+?)(?= (?:in|during|between|from|since|before|after) |[?.]*$| (?:19|20)\\d\\d)",
    "who visited $1 most",
  ),
  row(
    "Freedonia's most frequent guest",
    "^(?:who (?:is|was|were) )?(.+?)['’]s? most (?:frequent|regular|common) (?:visitor|guest)s?\\b",
    "who visited $1 most",
  ),
  row(
    "Freedonia visitors 2009",
    "^(?!who|which|what|list|how|when|did|first|last)((?:\\S+ ){1,3})(?:visitors|guests)(?= |$)(?! to| of| how)",
    "who visited $1",
  ),
  row(
    "what was the most recent day that Lind visited",
    "\\b(?:(?:what|which|when) (?:is|was)|(?:give|name|list|state|show)(?: me| us)?) the (first|last|latest|most recent|earliest) (day|date|month|year) (?:(?:on|in) which |that |when )?(?=\\S+ )",
    "in which $2 did the $1 time ",
  ),
  row(
    "next to apologise to Freedonia after Lind",
    "^(?:the )?(first|last|second|third|next) (?:one |country |person |party |to be )?to (?=\\w)",
    "who was the $1 to ",
  ),
  row(
    "was second to visit",
    "\\b(was|is|were|became) (second|third|first|last|next) (?:one )?to\\b",
    "$1 the $2 to",
  ),
  row(
    "the runner-up in visiting",
    "\\b(?:the )?second (?:party|actor|side|one|person|country|body) (?:to|(?:that|who)(?= \\w+ed\\b)) ",
    "the second to ",
  ),
  row(
    "said that it wanted to meet",
    "\\b(?:to )?(?:say|says|said|saying|state[ds]?|announced?|declared?|claimed?) (?:that )?(?:it|they|he|she|its government|the government) (want(?:s|ed)?|would like|wish(?:e[ds])?|intend(?:s|ed)?|plan(?:s|ned)?|hope[ds]?|(?:was|were) willing|would)(?= (?:to )?)",
    (_, will) =>
      /^would$/i.test(will ?? "")
        ? "wanted to"
        : /^(?:want|wish|intend|plan|hope)$|s$/i.test(will ?? "")
          ? "want"
          : "wanted",
  ),
  row(
    "was the second to wanted to meet",
    "\\b(was|is) the (first|last|second|third|next) (?:to )?wanted to\\b",
    "$1 the $2 to want to",
  ),
];
