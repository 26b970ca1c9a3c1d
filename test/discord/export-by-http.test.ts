/** A file by HTTP: the response is a form that keeps to the same rules as one that is posted. */
import { pino } from "pino";
import { expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.js";
import { startReplica } from "../../src/discord/replica.js";
import { createVitals } from "../../src/operate/vitals.js";
import { reportEngine } from "../report.js";
import { askCommand } from "./loopback/asking.js";
import { check } from "./loopback/contract/contract.js";
import { startLoopback } from "./loopback/loopback.js";
import { readForm } from "./loopback/upload.js";
import { serving } from "./parrot.js";
import { PUBLIC_KEY, signed } from "./signed.js";

it("/export answers with a form of the message and its file", async () => {
  const discord = await startLoopback();
  const bot = await startReplica({
    token: discord.token,
    apiUrl: discord.apiUrl,
    commands: COMMANDS,
    owners: [],
    service: serving(await reportEngine()),
    publicKey: PUBLIC_KEY,
    vitals: createVitals(),
    log: pino({ level: "silent" }),
  });
  const options = { question: "When did Biden call Macron?", format: "ics" };
  const { payload, interaction } = askCommand(discord.world, "export", options, {});
  const given = await bot.endpoint?.(signed(payload));
  const type = given?.type ?? "";
  expect(type).toMatch(/^multipart\/form-data/);
  const { body, files, breaches } = await readForm(Buffer.from(String(given?.body)), type);
  expect([...breaches, ...check("callback", body)]).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(["when-did-biden-call-macron.ics"]);
  expect(files[0]?.text.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  discord.world.interactions.delete(interaction.token);
  await bot.stop();
  await discord.close();
});
