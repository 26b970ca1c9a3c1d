import { describe, expect, it } from "vitest";
import { type Conversation, createConversation } from "../src/conversation.js";
import type { Reply } from "../src/engine.js";
import type { Query } from "../src/query/query.js";

type Heard = Pick<Reply, "outcome" | "continues">;

const who = (entity: string): Query => ({ kind: "profile", entity });
const answered = (entity: string): Heard => ({
  outcome: {
    kind: "answer",
    query: who(entity),
    answer: { kind: "events", events: [] },
  },
});
const FAILED: Heard = { outcome: { kind: "failure", failure: { kind: "not-understood" } } };
const place = (user: string, channel = "news") => ({ user, channel });

function at(clock: { now: number }, most = 3): Conversation {
  return createConversation({ now: () => clock.now, lasts: 10, most });
}

describe("a conversation", () => {
  it("holds the last answer of each person in each channel", () => {
    const talk = at({ now: 0 });
    talk.heard(place("ada"), answered("a"));
    talk.heard(place("ben"), answered("b"));
    talk.heard(place("ada", "sport"), answered("c"));
    talk.heard(place("ada"), answered("d"));
    expect(talk.before(place("ada"))).toEqual(who("d"));
    expect(talk.before(place("ben"))).toEqual(who("b"));
    expect(talk.before(place("ada", "sport"))).toEqual(who("c"));
    expect(talk.before(place("ben", "sport"))).toBeUndefined();
  });

  it("forgets it when its time is over, and not before", () => {
    const clock = { now: 5 };
    const talk = at(clock);
    talk.heard(place("ada"), answered("a"));
    clock.now = 15;
    expect(talk.before(place("ada"))).toEqual(who("a"));
    clock.now = 16;
    expect(talk.before(place("ada"))).toBeUndefined();
  });

  it("lasts from the last answer on", () => {
    const clock = { now: 0 };
    const talk = at(clock);
    talk.heard(place("ada"), answered("a"));
    clock.now = 9;
    talk.heard(place("ada"), answered("b"));
    clock.now = 18;
    expect(talk.before(place("ada"))).toEqual(who("b"));
  });

  it("holds no more than it may: the one that was heard longest ago goes", () => {
    const talk = at({ now: 0 }, 2);
    talk.heard(place("ada"), answered("a"));
    talk.heard(place("ben"), answered("b"));
    talk.heard(place("ada"), answered("c"));
    talk.heard(place("cleo"), answered("d"));
    expect(talk.before(place("ben"))).toBeUndefined();
    expect(talk.before(place("ada"))).toEqual(who("c"));
    expect(talk.before(place("cleo"))).toEqual(who("d"));
  });

  it("ends with a question that could not be read, but not with a part of one", () => {
    const talk = at({ now: 0 });
    talk.heard(place("ada"), answered("a"));
    talk.heard(place("ada"), { ...FAILED, continues: true });
    expect(talk.before(place("ada"))).toEqual(who("a"));
    talk.heard(place("ada"), FAILED);
    expect(talk.before(place("ada"))).toBeUndefined();
  });
});
