import { expect, test } from "vitest";
import type { Came } from "../../src/operate/meter.js";
import { overheard } from "../../src/operate/overheard.js";
import { serving } from "../discord/parrot.js";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();

async function cameOf(question: string): Promise<Came | undefined> {
  let came: Came | undefined;
  const service = overheard(serving(engine), (heard) => {
    came = heard;
  });
  const reply = await service.engine().ask(question);
  expect(reply).toEqual(await engine.ask(question));
  return came;
}

test.each([
  ["When did Biden first talk to Scholz?", { kind: "dates", outcome: "answered" }],
  ["Whom did Biden call in May 2022?", { kind: "participants", outcome: "nothing" }],
  ["Did Blinken and Le Drian meet in person?", { kind: "yes-no", outcome: "nothing" }],
  ["What are your sources?", { kind: "sources", outcome: "answered" }],
  ["What can you do?", { kind: "about", outcome: "answered" }],
  ["Who is Yermak?", { kind: "profile", outcome: "answered" }],
  ["Who met Imran Khan?", { kind: "unknown-words", outcome: "refused" }],
  ["", { kind: "empty", outcome: "answered" }],
] satisfies readonly (readonly [string, Came])[])("%s", async (question, came) => {
  expect(await cameOf(question)).toEqual(came);
});

test("a refusal by a form is heard too", () => {
  const heard: Came[] = [];
  overheard(serving(engine), (came) => void heard.push(came))
    .engine()
    .refuse({ kind: "bad-date", text: "31 June" }, "/timeline since: 31 June");
  expect(heard).toEqual([{ kind: "bad-date", outcome: "refused" }]);
});

test.each([
  ["Biden called Macron on 3 February 2022.", "answered"],
  ["Biden called Scholz in May 2022.", "nothing"],
] as const)("a message that is checked or asked about is heard once: %s", async (message, outcome) => {
  const heard: Came[] = [];
  const overhearing = overheard(serving(engine), (came) => void heard.push(came)).engine();
  const { check } = await overhearing.check(message);
  expect(check.kind).toBe("checked");
  expect(heard).toEqual([{ kind: "events", outcome }]);
  await overhearing.askAbout("Did Biden call Macron on 2 February 2022?");
  expect(heard.slice(1)).toEqual([{ kind: "yes-no", outcome: "answered" }]);
});
