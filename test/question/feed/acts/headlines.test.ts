/** What one undergoes and does as a headline has it, and the plain words that it becomes. */
import { describe, expect, test } from "vitest";
import { withPlainActs } from "../../../../src/question/feed/acts/everyday/everyday.js";
import { withPlainUrging } from "../../../../src/question/feed/acts/urging.js";

describe("what one undergoes", () => {
  test.each([
    ["Who came under attack from Peru?", "Who was attacked by Peru?"],
    ["Who was hit by air strikes from Peru?", "Who was bombed from the air by Peru?"],
    ["Who was hit by Peru's air strikes in 2014?", "Who was bombed from the air by Peru in 2014?"],
    ["Whose warplanes struck Peru?", "who bombed from the air Peru?"],
    ["Who came in for criticism from Peru?", "Who was criticised by Peru?"],
    ["Who won praise from Ada Lind?", "Who was praised by Ada Lind?"],
    ["Who was kicked out by Peru?", "Who was deported by Peru?"],
    ["Who stood accused of fraud?", "Who was accused of fraud?"],
    ["Who was handed an ultimatum by Peru?", "Who was given an ultimatum by Peru?"],
    ["Whose abduction was blamed on Peru?", "who was abducted by Peru?"],
    ["Whose inspection has Ghana undergone?", "whom has Ghana receive inspectors?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainActs(said)).toBe(plain);
  });
});

describe("what headlines say", () => {
  test.each([
    ["Who blew themselves up among Ghanaians?", "Who carried out a suicide bombing against Ghanaians?"],
    ["Who held joint military exercises with Peru?", "Who cooperated militarily with Peru?"],
    ["Who sent more troops to Peru?", "Who mobilised armed forces to Peru?"],
    ["Who sent in more police against Peru?", "Who increased police power to Peru?"],
    ["Who came to the aid of Peru?", "Who aided Peru?"],
    ["Who came to Peru's aid?", "Who aided Peru?"],
    ["Who traded fire with Peru?", "Who fought with small arms against Peru?"],
    ["Who let aid through to Peru?", "Who allowed humanitarian access to Peru?"],
    ["Who had high hopes for Peru?", "Who was optimistic about Peru?"],
    ["Who threw Ada Lind in jail?", "Who arrested Ada Lind?"],
    ["Who said “no comment” about Peru?", "Who declined comment to Peru?"],
    ["Did Ada Lind ever say she agreed with Peru?", "Did Ada Lind ever concur with Peru?"],
    ["Who was ready to act as a mediator for Peru?", "Who offered to mediate with Peru?"],
    ["Who changed its policy at Peru's demand?", "Who conceded policy change to Peru?"],
    ["Who came to Peru in 2014?", "Who came to Peru in 2014?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainActs(said)).toBe(plain);
  });

  test.each([
    ["Who pressed Peru for reforms?", "Who asked Peru for reforms?"],
    ["Who wanted Ada Lind to quit?", "Who appealed for leadership change Ada Lind?"],
    [
      "Who called for restrictions on Peru to be lifted?",
      "Who appealed for easing of administrative sanctions Peru?",
    ],
  ])("what is called for: %s %s", (said, plain) => {
    expect(withPlainUrging(said)).toBe(plain);
  });
});
