/** Whoever uses Discord in another language is answered in it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS, MESSAGE_COMMANDS } from "../../commands/index.js";
import { deploy } from "../../src/discord/deploy.js";
import { reportEngine } from "../report.js";
import { serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(serving(await reportEngine()));
});
afterAll(() => stage.close());

const ask = async (question: string, locale: string): Promise<string> =>
  (await stage.discord.interact({ command: "ask", options: { question }, locale })).text;

describe("a command from a Discord in another language", () => {
  it.each([
    ["pl", /Odczytano jako: uczestnicy/, /wydarze/],
    ["uk", /Прочитано як: учасники/, /поді/],
    ["fr", /Lu comme\u202f: participants/, /événements/],
    ["de", /Gelesen als: Beteiligte/, /Ereignisse/],
    ["es-ES", /Leído como: participantes/, /sucesos/],
    ["es-419", /Leído como: participantes/, /sucesos/],
  ] as const)("%s: is answered in it", async (locale, reading, footer) => {
    const text = await ask("Who met Le Drian?", locale);
    expect(text).toContain("Antony Blinken");
    expect(text).toMatch(reading);
    expect(text).toMatch(footer);
  });

  it.each(["ja", "en-US", "no"])("%s: is answered in English, where it is none of ours", async (locale) => {
    expect(await ask("Who met Le Drian?", locale)).toContain("Read as: participants");
  });

  it("names its options in English to the bot, whatever they are called there", async () => {
    const options = { who: "Blinken", since: "1 Feb 2022", how: "phone" };
    const { text } = await stage.discord.interact({ command: "met", options, locale: "pl" });
    expect(text).toMatch(/Jean-Yves Le Drian/);
    expect(text).toMatch(/forma: telefonicznie/);
  });

  it("is quoted in the words in which it was filled in, and helped in those in which it can be", async () => {
    const options = { who: "Blinken", how: "phone" };
    const met = await stage.discord.interact({ command: "met", options, locale: "pl" });
    expect(met.text).toContain("/spotkania kto: Blinken jak: telefonicznie");
    const help = await stage.discord.interact({ command: "help", options: { topic: "met" }, locale: "fr" });
    expect(help.text).toContain("/rencontres\u202f: ");
    const [example] = help.buttons.filter(({ label }) => label.startsWith("/"));
    expect(example?.label).toMatch(/^\/rencontres qui: /);
    const pressed = await stage.discord.press(help, example?.label ?? "", { locale: "de" });
    expect(pressed.text).toContain("/treffen wer: ");
    expect(pressed.text).toContain("Gelesen als");
  });

  it("that cannot be answered is told so in it", async () => {
    expect(await ask("Why did US troops land in Poland?", "pl")).toContain("a nie dlaczego");
    expect(await ask("who met zzyzx", "de")).toContain("Ich kenne „zzyzx“ nicht");
    expect(await ask("Who called on 30 February?", "fr")).toContain("n’existe pas");
  });

  it("in the words of that language is told that questions are read in English", async () => {
    expect(await ask("Kto rozmawiał z Macronem?", "pl")).toContain("Czytam pytania tylko po angielsku.");
    expect(await ask("Wer hat Le Drian getroffen?", "pl")).toContain("Ich lese Fragen nur auf Englisch.");
  });

  it("whose button is pressed asks anew in the language of whoever presses", async () => {
    const refused = await stage.discord.interact({ command: "ask", options: { question: "weather" } });
    const [example] = refused.buttons.filter(({ label }) => label !== "Delete");
    const pressed = await stage.discord.press(refused, example?.label ?? "", { locale: "uk" });
    expect(pressed.text).toContain("Прочитано як");
  });

  it("is refused in it what only the owner may do", async () => {
    const { text } = await stage.discord.interact({ command: "reload", locale: "es-ES" });
    expect(text).toContain("Solo el propietario");
  });
});

describe("a mention, of which Discord tells no language", () => {
  it("is answered in English", async () => {
    expect((await stage.discord.mention("Who met Le Drian?")).text).toContain("Read as: participants");
  });

  it("in another language is told in that one, all of it, that questions are English", async () => {
    const { text, buttons } = await stage.discord.mention("Qui a rencontré Blinken en février ?");
    expect(text).toContain("Je ne lis les questions qu’en anglais.");
    expect(text).toContain("Vous pouvez demander");
    expect(buttons.map(({ label }) => label)).toContain("Supprimer");
  });
});

describe("what commands are called in other languages", () => {
  it("is registered with them, and does not seem changed at the next start", async () => {
    const ask = stage.discord.commands.find(({ name }) => name === "ask");
    expect(ask).toMatchObject({ name_localizations: { pl: "zapytaj", "es-419": "preguntar" } });
    const { token, apiUrl } = stage.discord;
    const plan = await deploy({
      token,
      apiUrl,
      commands: [...COMMANDS, ...MESSAGE_COMMANDS],
      dryRun: true,
    });
    expect(plan).toMatchObject({ create: [], update: [], remove: [] });
  });
});
