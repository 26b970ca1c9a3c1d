/** One document: events, a question for a person, or no matter for the dataset. */

import type { Readout } from "./document/readout.js";
import { judgeContact } from "./event/contact.js";
import { judgeJointStatement, judgeStatement } from "./event/statement.js";
import { judgeTravel } from "./event/travel.js";
import { type Case, caseOf, type World } from "./event/world.js";
import { DOMESTIC, decide, type Judgement } from "./judgement.js";
import { finding } from "./reasons.js";
import { foreignWords } from "./text/foreign.js";
import { readTitle } from "./title/forms.js";

export function judge(readout: Readout, world: World): Judgement {
  const about = caseOf(readout, world);
  const title = readTitle(readout.title);
  if (title === undefined) return inTitle(about) ? unknown(readout) : DOMESTIC;
  switch (title.kind) {
    case "contact":
      return judgeContact(title, about);
    case "travel":
      return judgeTravel(title, about);
    case "statement":
      return judgeStatement(title, about);
    case "joint-statement":
      return judgeJointStatement(title, about);
    case "transcript":
      return inTitle(about) || inText(about)
        ? decide([
            finding(
              "transcript",
              "A transcript or background paper is about foreign affairs: what it tells takes a person to record.",
            ),
          ])
        : DOMESTIC;
    case "announcement":
      return inTitle(about)
        ? decide([finding("announcement", "The title announces something that concerns other countries.")])
        : DOMESTIC;
    case "several":
      return inTitle(about) || inText(about)
        ? decide([
            finding("several-events", "The title tells of several things at once, or of none in particular."),
          ])
        : DOMESTIC;
    case "domestic":
      return DOMESTIC;
  }
}

function unknown({ title }: Readout): Judgement {
  return decide([finding("unknown-title", `“${title}” has no form of title that is known.`)]);
}

function inTitle({ readout, lexicon, home }: Case): boolean {
  return foreignWords(readout.title, lexicon, home?.id) !== undefined;
}

/** A briefing touches on much: only where a quarter of its beginning has to do with other countries. */
function inText({ readout, lexicon, home }: Case): boolean {
  const foreign = readout.opening.filter(
    (paragraph) => foreignWords(paragraph, lexicon, home?.id) !== undefined,
  );
  return foreign.length * 4 > readout.opening.length;
}
