/** Questions in pieces and talk around them: what is asked, in one sentence. */
import { describe, expect, test } from "vitest";
import { oneQuestion } from "../../src/question/pieces/join.js";
import { withoutTalk } from "../../src/question/pieces/talk.js";
import { smallContext as context } from "./read.js";

const whole = (text: string): string => oneQuestion(text, context).question;

describe("a statement and half a question", () => {
  const rows: readonly (readonly [text: string, question: string])[] = [
    ["Lind called Marsh once in March. Which day?", "which day Lind called Marsh in March?"],
    ["Lind called Marsh twice. When?", "when Lind called Marsh?"],
    ["Lind called Marsh. When was their call?", "when Lind called Marsh?"],
    ["Lind called Marsh, but when?", "when Lind called Marsh?"],
    ["Lind had a call on 12 March. With whom?", "With whom Lind had a call on 12 March?"],
    ["Lind and Marsh on the phone. Who else?", "who else Lind and Marsh on the phone?"],
    ["Lind called Marsh. What about?", "topics Lind called Marsh?"],
    ["Lind called Marsh. Is that true?", "is it true that Lind called Marsh?"],
    ["Lind and Marsh met. Was it by phone?", "was it by phone that Lind and Marsh met?"],
    ["did lind visit sylvania in march, what days", "which days did lind visit sylvania in march?"],
    ["Did Lind call Marsh? If so, when?", "when did Lind call Marsh?"],
    ["Two countries called Marsh. Names?", "which countries called Marsh?"],
    ["Someone called Marsh. Who was it?", "who called Marsh?"],
    [
      "Lind's talk with Marsh was announced for 25 March 2020. When did it take place?",
      "when did Lind's talk with Marsh in March 2020?",
    ],
  ];
  test.each(rows)("%s", (text, question) => expect(whole(text)).toBe(question));
});

describe("a question with words that stand for what was named before it", () => {
  const rows: readonly (readonly [text: string, question: string])[] = [
    ["Marsh was in Port Ana in March. Whom did she meet there?", "Whom did Marsh meet in Port Ana in March?"],
    ["Marsh in Port Ana: whom did he meet there?", "whom did Marsh meet in Port Ana?"],
    ["Marsh visited Freedonia. Who visited with him?", "Who visited with Marsh in Freedonia?"],
    ["Lind called Marsh on 12 March. What did they discuss?", "What did Lind and Marsh discuss on 12 March?"],
    [
      "Lind called Marsh on 12 March. Whom else did he call that day?",
      "Whom else did Lind call on 12 March besides Marsh?",
    ],
    [
      "Lind called Marsh on 12 March. When did he next call him?",
      "When did Lind next call Marsh after 12 March?",
    ],
    ["When did Marsh visit Freedonia? Whom did he meet there?", "Whom did Marsh meet in Freedonia?"],
    ["Marsh: when did Lind call him in March?", "when did Lind call Marsh in March?"],
  ];
  test.each(rows)("%s", (text, question) => expect(whole(text)).toBe(question));

  test("one of several is not guessed", () => {
    expect(oneQuestion("Lind called Marsh. What did he say?", context).missing).toBe("he");
    expect(oneQuestion("Who called Marsh? What did they discuss?", context).missing).toBe("they");
    expect(oneQuestion("Lind and Marsh met. Whom did she meet there?", context).missing).toBe("there");
  });
});

describe("questions that are whole as they stand", () => {
  const rows: readonly string[] = [
    "When did Lind call Marsh?",
    "After the call with Marsh, whom did Lind meet?",
    "On 12 March, who called Marsh?",
    "who called first, Lind or Marsh?",
    "Lind Marsh call: date",
    "When did Lind visit Sylvania before he called Marsh?",
  ];
  test.each(rows)("%s", (text) => expect(whole(text)).toBe(text));
});

describe("talk", () => {
  const question = "who called Marsh?";
  const rows: readonly string[] = [
    "Dear archivist, who called Marsh?",
    "As the delegate of Freedonia I'd like to know who called Marsh?",
    "As a student, who called Marsh?",
    "For my essay: who called Marsh?",
    "for a school project, who called Marsh?",
    "asking for a friend: who called Marsh?",
    "Sorry to bother you, but who called Marsh?",
    "Can anyone tell me who called Marsh?",
    "My teacher wants to know who called Marsh?",
    "who called Marsh, if I may ask?",
    "who called Marsh? Thanks in advance!",
    "who called Marsh? It's for my homework.",
    "who called Marsh? I need as many names as you have, please.",
    "who called Marsh? Please list all of them.",
  ];
  test.each(rows)("%s", (text) => expect(whole(text)).toBe(question));

  test.each([
    "who asked for help",
    "Which students met Marsh?",
    "help",
    "What did Ana Ruíz announce for the school?",
    "I believe in nothing",
  ])("no talk: %s", (text) => expect(withoutTalk(text)).toBe(text));
});
