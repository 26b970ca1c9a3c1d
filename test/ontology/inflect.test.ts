import { describe, expect, test } from "vitest";
import { inflect, plural, pluralPhrase } from "../../src/ontology/inflect.js";

describe("a verb's third person, past, participle and gerund", () => {
  const verbs: readonly (readonly [string, string, string, string, string])[] = [
    ["call", "calls", "called", "called", "calling"],
    ["visit", "visits", "visited", "visited", "visiting"],
    ["deploy", "deploys", "deployed", "deployed", "deploying"],
    ["discuss", "discusses", "discussed", "discussed", "discussing"],
    ["push", "pushes", "pushed", "pushed", "pushing"],
    ["reach", "reaches", "reached", "reached", "reaching"],
    ["mix", "mixes", "mixed", "mixed", "mixing"],
    ["veto", "vetoes", "vetoed", "vetoed", "vetoing"],
    ["radio", "radios", "radioed", "radioed", "radioing"],
    ["carry", "carries", "carried", "carried", "carrying"],
    ["stay", "stays", "stayed", "stayed", "staying"],
    ["announce", "announces", "announced", "announced", "announcing"],
    ["agree", "agrees", "agreed", "agreed", "agreeing"],
    ["free", "frees", "freed", "freed", "freeing"],
    ["dye", "dyes", "dyed", "dyed", "dyeing"],
    ["die", "dies", "died", "died", "dying"],
    ["argue", "argues", "argued", "argued", "arguing"],
    ["stop", "stops", "stopped", "stopped", "stopping"],
    ["plan", "plans", "planned", "planned", "planning"],
    ["ship", "ships", "shipped", "shipped", "shipping"],
    ["land", "lands", "landed", "landed", "landing"],
    ["train", "trains", "trained", "trained", "training"],
    ["fix", "fixes", "fixed", "fixed", "fixing"],
    ["offer", "offers", "offered", "offered", "offering"],
    ["confer", "confers", "conferred", "conferred", "conferring"],
    ["commit", "commits", "committed", "committed", "committing"],
    ["show", "shows", "showed", "showed", "showing"],
    ["be", "is", "was", "been", "being"],
    ["have", "has", "had", "had", "having"],
    ["do", "does", "did", "done", "doing"],
    ["go", "goes", "went", "gone", "going"],
    ["see", "sees", "saw", "seen", "seeing"],
    ["meet", "meets", "met", "met", "meeting"],
    ["speak", "speaks", "spoke", "spoken", "speaking"],
    ["say", "says", "said", "said", "saying"],
    ["tell", "tells", "told", "told", "telling"],
    ["send", "sends", "sent", "sent", "sending"],
    ["hold", "holds", "held", "held", "holding"],
    ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"],
    ["put", "puts", "put", "put", "putting"],
    ["cut", "cuts", "cut", "cut", "cutting"],
    ["win", "wins", "won", "won", "winning"],
    ["fly", "flies", "flew", "flown", "flying"],
    ["begin", "begins", "began", "begun", "beginning"],
    ["forbid", "forbids", "forbade", "forbidden", "forbidding"],
    ["quit", "quits", "quit", "quit", "quitting"],
    ["hold talks", "holds talks", "held talks", "held talks", "holding talks"],
    ["speak by phone", "speaks by phone", "spoke by phone", "spoken by phone", "speaking by phone"],
  ];
  test.each(verbs)("%s: %s, %s, %s, %s", (base, third, past, participle, gerund) => {
    expect(inflect(base, "base")).toBe(base);
    expect(inflect(base, "third")).toBe(third);
    expect(inflect(base, "past")).toBe(past);
    expect(inflect(base, "participle")).toBe(participle);
    expect(inflect(base, "gerund")).toBe(gerund);
  });
});

describe("plurals", () => {
  test.each([
    ["call", "calls"],
    ["ally", "allies"],
    ["key", "keys"],
    ["clash", "clashes"],
    ["search", "searches"],
    ["tax", "taxes"],
    ["hero", "heroes"],
    ["radio", "radios"],
    ["class", "classes"],
  ])("%s: %s", (one, many) => {
    expect(plural(one)).toBe(many);
  });

  test.each([
    ["meeting", "meetings"],
    ["phone call", "phone calls"],
    ["arrival of forces", "arrivals of forces"],
    ["head of state", "heads of state"],
    ["threat to halt talks", "threats to halt talks"],
    ["fight with small arms", "fights with small arms"],
    ["appeal for aid", "appeals for aid"],
    ["attempt on the life", "attempts on the life"],
    ["talks", "talks"],
    ["press", "presses"],
  ])("%s: %s", (one, many) => {
    expect(pluralPhrase(one)).toBe(many);
  });
});
