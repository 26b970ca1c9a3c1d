/** Figures of speech for what one does to another, and the plain words that they become. */
import { describe, expect, test } from "vitest";
import { withPlainCauses } from "../../../../src/question/feed/acts/causes.js";
import { withPlainActs } from "../../../../src/question/feed/acts/everyday/everyday.js";
import { withPlainUrging } from "../../../../src/question/feed/acts/urging.js";

describe("figures of speech", () => {
  test.each([
    ["Who paid Ada Lind a visit?", "Who visited Ada Lind?"],
    ["Who was a guest of Peru?", "Who visited Peru?"],
    ["Who heaped praise on Peru?", "Who praised Peru?"],
    ["Who was taken prisoner by Peru in 2010?", "Who was arrested by Peru in 2010?"],
    ["Who took Ada Lind prisoner?", "Who arrested Ada Lind?"],
    ["Whom did Peru take prisoner in 2009?", "Whom did Peru arrest in 2009?"],
    ["Who spoke ill of Ada Lind?", "Who criticised Ada Lind?"],
    ["Who took a dim view of Peru's prospects?", "Who was pessimistic about Peru?"],
    ["Who sent tanks against Peru?", "Who shelled Peru?"],
    ["Who subjected Ada Lind to torture?", "Who tortured Ada Lind?"],
    ["Who called Ada Lind a spy?", "Who accused of espionage Ada Lind?"],
    ["Who threw Ada Lind out of the country?", "Who deported Ada Lind?"],
    ["Who cooled ties with Peru?", "Who reduced relations with Peru?"],
    ["Who barred Ada Lind from standing?", "Who banned political parties Ada Lind?"],
    ["Who let Ada Lind off?", "Who forgave Ada Lind?"],
    ["Who kept its restrictions on Peru in place?", "Who refused to lift restrictions on Peru?"],
    ["Who promised to protect Peru militarily?", "Who promised peacekeeping to Peru?"],
    ["Who set off a nuke in Peru?", "Who detonated nuclear weapons Peru?"],
    ["At whom did Ghana aim its threat?", "whom did Ghana make a threat?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainActs(said)).toBe(plain);
  });

  test.each([
    ["Whom did Ghana throw in jail?", "Whom did Ghana arrest?"],
    ["Whom did Ghana turn to for help?", "Whom did Ghana ask for help?"],
    ["Whom did Ghana throw out in 2012?", "Whom did Ghana deport in 2012?"],
    ["Whom did Ghana refuse to let mediate?", "Whom did Ghana reject mediation?"],
    ["Whom did Ghana hold talks with at a neutral venue?", "Whom did Ghana meet on neutral ground with?"],
  ])("nobody stands within it: %s %s", (said, plain) => {
    expect(withPlainActs(said)).toBe(plain);
  });
});

describe("what crowds and callers are after", () => {
  test.each([
    ["Who called for Ada Lind to go?", "Who appealed for leadership change Ada Lind?"],
    ["Who insisted that Peru should relax its sanctions?", "Who insisted that Peru relax its sanctions?"],
  ])("%s %s", (said, plain) => {
    expect(withPlainUrging(said)).toBe(plain);
  });

  test.each([
    [
      "Who struck against Ada Lind to get the leadership changed?",
      "Who struck for leadership change against Ada Lind?",
    ],
    ["Who demonstrated to get Ada Lind replaced?", "Who demonstrated for leadership change Ada Lind?"],
    ["The protest for a change in Peru's policy", "The protest for policy change against Peru"],
  ])("%s %s", (said, plain) => {
    expect(withPlainCauses(said)).toBe(plain);
  });
});
