/** Auxiliaries, prepositions and other small words. */
import type { Row } from "./row.js";

export const GRAMMAR: readonly Row[] = [
  [{ is: "auxiliary", of: "do" }, "did | do | does | didn | doesn | don"],
  [
    { is: "auxiliary", of: "be" },
    `was | were | is | are | been | being | be | am | wasn | weren | isn | aren | 're | 'm | was it |
    is it`,
  ],
  // "Was Singh expected in New Delhi": "to be" is left out.
  [{ is: "auxiliary", of: "will" }, "expected | due | slated | slated to | slated for"],
  [{ is: "auxiliary", of: "have" }, "has | have | had | hasn | haven | hadn | 've | having"],
  [
    { is: "auxiliary", of: "will" },
    `will | would | shall | 'll | going to | due to | set to | supposed to | expected to |
    scheduled to | about to | meant to | wouldn | plan to | planned to | plans to |
    intend to | intended to | intends to | planning to`,
  ],
  [
    { is: "auxiliary", of: "should" },
    "should | shouldn | can | could | may | might | must | ought to | need to | needs to",
  ],
  [
    { is: "preposition", preposition: "with" },
    "with | wth | w | together with | along with | alongside | w/",
  ],
  [{ is: "preposition", preposition: "by" }, "by | on the part of | at the hands of | on behalf of"],
  [
    { is: "preposition", preposition: "to" },
    `to | into | onto | towards | toward | for the attention of | bound for | heading to | headed to |
    heading for | headed for`,
  ],
  [{ is: "preposition", preposition: "from" }, "from | out of"],
  [{ is: "preposition", preposition: "in" }, "in | inside | across | been to"],
  [{ is: "preposition", preposition: "at" }, "at"],
  [{ is: "preposition", preposition: "on" }, "on | under | upon | as of | dated"],
  [{ is: "preposition", preposition: "of" }, "of"],
  [{ is: "preposition", preposition: "for" }, "for"],
  [
    { is: "preposition", preposition: "about" },
    `about | bout | a bout | regarding | concerning | re | over | on the subject of | on the topic of |
    around | with regard to | in relation to | related to | relating to | with respect to |
    as regards | touching on | abt`,
  ],
  [{ is: "preposition", preposition: "between" }, "between | betw | btw | btwn"],
  [{ is: "preposition", preposition: "among" }, "among | amongst | amid"],
  [{ is: "preposition", preposition: "against" }, "against | vs | versus"],
  [{ is: "preposition", preposition: "near" }, "near | close to | next to | along | nearby"],
  [{ is: "and" }, "and | n | & | plus | as well as"],
  [{ is: "or" }, "or | and or | or else"],
  [{ is: "not" }, "not | never | 't | no"],
  [{ is: "that" }, "that | whether | if | how that"],
  [
    { is: "the" },
    `anything | something | the | a | an | this | these | those | some | any | all | all the | every | each | both | its |
    their | his | her | our | your | my | several | various`,
  ],
  [{ is: "possessive" }, "'s"],
  [{ is: "pronoun" }, `he | she | they | them | him | it | we`],
  [
    { is: "counterpart" },
    "counterpart | counterparts | opposite number | opposite numbers | colleague | colleagues",
  ],
];
