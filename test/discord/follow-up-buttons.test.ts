/** The buttons under the answer to a follow-up go on with that answer: its words alone would ask something else. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { shippedEngine } from "../shipped.js";
import type { Answer } from "./loopback/answer.js";
import { serving } from "./parrot.js";
import { openStage, type Stage, startOn } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(serving(await shippedEngine()));
});
afterAll(() => stage.close());

const READING = "number of contacts of Joe Biden and Olaf Scholz";
const followUp = async (): Promise<Answer> => {
  await stage.discord.mention("How many times did Biden and Macron talk?");
  const answer = await stage.discord.mention("and Scholz?");
  expect(answer.text).toContain(READING);
  return answer;
};

it("the next page is of the same answer, whatever was asked since", async () => {
  const answer = await followUp();
  await stage.discord.mention("Who met Draghi?");
  const turned = await stage.discord.press(answer, "Next");
  expect(turned.updated).toBe(true);
  expect(turned.text).toContain(READING);
});

it("for others as well", async () => {
  const turned = await stage.discord.press(await followUp(), "Next", { user: stage.discord.world.owner });
  expect(turned.text).toContain(READING);
});

it("so are its sources", async () => {
  const answer = await followUp();
  const listed = await stage.discord.press(answer, "Sources");
  expect(listed.text).toContain("Scholz");
});

it("a turned page is what the next follow-up continues", async () => {
  const answer = await followUp();
  await stage.discord.mention("Who met Draghi?");
  await stage.discord.press(answer, "Next");
  expect((await stage.discord.mention("when?")).text).toContain(
    "dates of contacts of Joe Biden and Olaf Scholz",
  );
});

it("after a restart, when nothing is remembered", async () => {
  const answer = await followUp();
  await stage.bot.stop();
  const again = await startOn(stage.discord, serving(await shippedEngine()));
  expect((await stage.discord.mention("who else?")).text).toContain("could not read");
  expect((await stage.discord.press(answer, "Next")).text).toContain(READING);
  await again.stop();
});
