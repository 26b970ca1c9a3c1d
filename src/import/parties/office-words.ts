/** The words by which an office is told from the name behind it. */

/** An office, as titles write it, ends in one of these. */
export const HEADS = new Set(
  (
    "president vice-president chancellor premier minister taoiseach secretary secretary-general general king queen emir amir " +
    "sultan emperor prince princess pope advisor adviser director chair chairman chairwoman chairperson commissioner " +
    "ambassador envoy coordinator administrator member representative speaker governor mayor chief counselor counsellor " +
    "commander spokesperson spokesman spokeswoman lady gentleman head senator congressman congresswoman undersecretary " +
    "president-elect president-designate minister-designate minister-elect apnsa leader judge justice attorney marshal archbishop " +
    "patriarch cardinal admiral colonel"
  ).split(" "),
);

/** "Ministers X and Y": the office of each. */
export const PLURALS: Readonly<Record<string, string>> = Object.fromEntries(
  [...HEADS].filter((head) => !/(?:lady|chief|leader|general)$/.test(head)).map((head) => [`${head}s`, head]),
);

/** They stand before a name and are no office of the kind that is recorded. */
export const HONORIFICS = new Set(
  "mr mrs ms dr prof professor sir dame lord lady sheikh sheikha shaikh his her excellency majesty highness royal holiness honorable admiral general lieutenant colonel hon gen adm sen rep amb".split(
    " ",
  ),
);

/** Short for an office that is known under its full name. */
export const SHORT_OFFICES: Readonly<Record<string, string>> = {
  apnsa: "National Security Advisor",
  "assistant to the president for national security affairs": "National Security Advisor",
  secretary: "Secretary",
  amir: "Emir",
};

/** An office with one of these is not held now, or not by whom it names. */
export const NOT_NOW = /\b(?:former|late|then|incoming|outgoing|interim|acting)\b|-(?:elect|designate)\b/i;

/** Parts of a name that are written small. */
export const PARTICLES = new Set(
  "bin bint ibn al el von van der den de da di du del della dos la le abu ben y e zu af av".split(" "),
);

/** What names a body ends in, so that "Head of the International Policy Bureau Jan Kowalski" can be cut. */
export const BODY_HEADS = new Set(
  "secretariat bureau council commission office ministry department agency chancellery parliament assembly cabinet party union bank committee staff forces organization organisation fund court senate house administration association service directorate republic affairs economics defense defence security".split(
    " ",
  ),
);

/** Those who are meant without their names. */
export const GROUP_WORDS =
  /\b(?:leaders?|counterparts?|officials?|allies|partners|senators|ministers|members|representatives|colleagues|delegations?|families|parents|governors|mayors|executives|ceos|groups?|advisors|advisers|secretaries|heads|chiefs|directors|ambassadors|experts|advocates|activists|stakeholders|presidents)\b/i;
