import { describe, expect, it } from "vitest";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();

async function asked(question: string): Promise<{ readonly count: number; readonly planned: number }> {
  const { outcome, presentation } = await engine.ask(question);
  if (outcome.kind === "failure") throw new Error(`“${question}” is not answered: ${outcome.failure.kind}`);
  const { answer } = outcome;
  const noted = presentation.notes.map((note) => /^Counted, these are (\d+):/.exec(note)?.[1]);
  const listed = Number(noted.find((count) => count !== undefined) ?? answer.events.length);
  return {
    count: answer.kind === "count" ? (answer.quantity?.count ?? 0) : listed,
    planned: answer.events.filter(({ status }) => status === "planned").length,
  };
}

const MONTHS = ["December 2021", "January 2022", "February 2022", "March 2022"];
const NOUNS = ["visits", "trips", "summits", "meetings", "calls", "talks"];
const HAPPENED = ["took place", "happened", "occurred", "have taken place", "were held"];

describe.each(MONTHS)("what took place in %s", (month) => {
  it.each(NOUNS)("the %s that are listed hold no plan, and are as many as are counted", async (noun) => {
    const listed = await asked(`Which ${noun} took place in ${month}?`);
    const counted = await asked(`How many ${noun} took place in ${month}?`);
    expect(listed).toEqual({ count: counted.count, planned: 0 });
  });
});

it.each(HAPPENED)("visits that %s are no plans", async (words) => {
  expect((await asked(`Which visits ${words} in February 2022?`)).planned).toBe(0);
});

it.each(["are to take place", "will take place", "are to be held"])("visits that %s are", async (words) => {
  expect((await asked(`Which visits ${words} in March 2022?`)).planned).toBeGreaterThan(0);
});
