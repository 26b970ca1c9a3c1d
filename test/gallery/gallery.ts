/** `npm run gallery -- FILE.html [LOCALE …]`: real replies of the bot over the shipped data, to look at in a browser. */
import { writeFile } from "node:fs/promises";
import { LOCALES, type Locale } from "../../src/phrases/locale.js";
import type { Answer } from "../discord/loopback/answer.js";
import { serving } from "../discord/parrot.js";
import { openStage, type Stage } from "../discord/stage.js";
import { shippedEngine } from "../shipped.js";
import { drawMessage } from "./message.js";
import { type Exhibit, galleryPage } from "./page.js";
import { SCENES, type Scene } from "./scenes.js";

async function play(stage: Stage, scene: Scene, locale: Locale): Promise<readonly Exhibit[]> {
  const { discord } = stage;
  const draw = (title: string, { message, ephemeral }: Answer): Exhibit => ({
    locale,
    title,
    private: ephemeral,
    body: drawMessage(message, locale),
  });
  switch (scene.kind) {
    case "command": {
      const { command, subcommand, options = {}, press = [] } = scene;
      const filled = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
      const title = [`/${command}`, ...(subcommand === undefined ? [] : [subcommand]), ...filled].join(" ");
      let answer = await discord.interact({
        command,
        options,
        locale,
        permissions: MANAGE_SERVER,
        ...(subcommand !== undefined && { subcommand }),
      });
      const shown = [draw(title, answer)];
      for (const phrase of press) {
        const label = phrase[locale]();
        answer = await discord.press(answer, label, { locale });
        shown.push(draw(`${title} → ${label}`, answer));
      }
      return shown;
    }
    case "talk": {
      const shown: Exhibit[] = [];
      for (const text of scene.said) shown.push(draw(`@Dateline ${text}`, await discord.mention(text)));
      return shown;
    }
    case "message": {
      const message = discord.say({ text: scene.text });
      const answer = await discord.pointAt(message, scene.command, { locale });
      return [draw(`${scene.command} → ${scene.text}`, answer)];
    }
  }
}

const MANAGE_SERVER = "32";

/** Mentions tell no language, so that a conversation is shown once. */
const shownIn = (scene: Scene, locale: Locale): boolean => scene.kind !== "talk" || locale === "en";

const [file, ...named] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name the file to write: npm run gallery -- FILE.html");
  process.exit(2);
}
const locales = named.length === 0 ? LOCALES : LOCALES.filter((locale) => named.includes(locale));
const exhibits: Exhibit[] = [];
for (const locale of locales) {
  // One who asks so much would be told to wait: each language has a bot of its own.
  const stage = await openStage(serving(await shippedEngine()));
  for (const scene of SCENES)
    if (shownIn(scene, locale)) exhibits.push(...(await play(stage, scene, locale)));
  await stage.close();
}
await writeFile(file, galleryPage(exhibits));
