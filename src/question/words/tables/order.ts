/** First, last, most; before, after, on the same day. */
import type { Row } from "./row.js";

export const ORDER: readonly Row[] = [
  [
    { is: "order", from: "first", nth: 1 },
    `1st | first | earliest | the first time | for the first time | initial | initially | first ever |
    very first | at first`,
  ],
  [{ is: "order", from: "first", nth: 2 }, "second time | the second time | second | 2nd"],
  [{ is: "order", from: "first", nth: 3 }, "third time | third | 3rd"],
  [
    { is: "order", from: "last", nth: 1 },
    `last | latest | most recent | the most recent | the latest | the most recent one | the last |
    most recently | the last time | for the last time | final | finally | newest | last time |
    very last | recent most | lately`,
  ],
  [
    { is: "order", from: "last", nth: 2 },
    "second to last | last but one | penultimate | second last | 2nd last | 2nd to last",
  ],
  [
    { is: "next", relation: "after" },
    `next | right after | immediately after | just after | straight after | directly after |
    shortly after | soon after`,
  ],
  [
    { is: "next", relation: "before" },
    `previous | previously | right before | immediately before | just before | directly before |
    shortly before`,
  ],
  [
    { is: "most" },
    `top three | top 3 | top five | top 5 | top ten | top 10 | most | the most | most often | most frequently | the most often | most times | the most times`,
  ],
  [{ is: "else" }, "else | other | others"],
  [
    { is: "except" },
    `besides | apart from | other than | except | except for | aside from | excluding |
    in addition to | not counting`,
  ],
  [
    { is: "relative", relation: "before" },
    `before | prior to | ahead of | earlier than | up to | went ahead of | go ahead of | gone ahead of | preceding | preceded | precede | precedes |
    previous to | leading up to | came before | come before | comes before | in advance of`,
  ],
  [
    { is: "relative", relation: "after" },
    `after | following | later than | subsequent to | in the wake of | followed | follow | follows |
    once | came after | come after | comes after | past`,
  ],
  [
    { is: "relative", relation: "since" },
    "since | from then on | starting | beginning | onwards from | as from",
  ],
  [
    { is: "relative", relation: "until" },
    `until | till | by the end of | as of | through | no later than | up until | til`,
  ],
  [
    { is: "relative", relation: "during" },
    "during | within | in the course of | throughout | over the course of",
  ],
  [
    { is: "same", grain: "day" },
    `on the day | on the day when | on the day that | same day as | on the same day as |
    the same day as | on the day of | the day of | the same day that | on the same day that |
    same date as | on the same date as | the day that | the same day | on the same day | same day |
    on the same date`,
  ],
  [{ is: "same", grain: "week" }, "in the same week as | same week as | in the same week that"],
  [
    { is: "same", grain: "month" },
    `in the same month as | same month as | the same month as | in the same month that |
    in the same month`,
  ],
  [
    { is: "same", grain: "year" },
    `in the same year as | same year as | the same year as | in the same year that | in the same year`,
  ],
];
