/** Answers messages that are for the bot, each as a reply in its channel. */
import {
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from "discord.js";
import type { Logger } from "pino";
import type { Presentation } from "../answer/presentation.js";
import type { Asking } from "../asking.js";
import type { Conversation, Place } from "../conversation.js";
import type { Engine, Reply } from "../engine.js";
import { answerText } from "../forms/answer-text.js";
import { type Locale, spoken } from "../phrases/locale.js";
import { WENT_WRONG } from "../phrases/reply.js";
import type { SettingsStore } from "../settings/store.js";
import { firstTaken } from "./callback.js";
import type { Attachment, Spoken } from "./command.js";
import type { Cooldown } from "./cooldown.js";
import { deliver, type Patience } from "./deliver.js";
import { rawFiles, withFiles } from "./files.js";
import { type House, houseOf, notHere } from "./house.js";
import { type Heard, hear } from "./mention.js";
import type { ParentOf } from "./parents.js";
import type { Asked, Seal } from "./press.js";
import { goingOn } from "./presses.js";
import { LAYOUTS, type MessageBody } from "./reply/reply.js";
import type { Scene } from "./reply/scene.js";
import { say } from "./say.js";
import type { Seen } from "./seen.js";
import { troubleOf } from "./trouble.js";
import { withWhole } from "./whole-file.js";

export interface Correspondent {
  readonly engine: () => Engine;
  readonly settings: SettingsStore;
  readonly parentOf: ParentOf;
  readonly seal: Seal;
  /** Channels that the bot may not write to. */
  readonly cooldown: Cooldown;
  /** The messages that were taken up. */
  readonly seen: Seen;
  readonly conversation: Conversation;
  /** Channels in which the server wants no answers, and where that was said not long ago. */
  readonly told: Cooldown;
  readonly rest: REST;
  readonly log: Logger;
  /** Called where an answer is an apology. */
  readonly broke?: () => void;
  /** Called when the answer is there, before it is sent. */
  readonly ready?: () => void;
}

/** A message does not tell its author's language, unlike an interaction. */
const LOCALE = "en";

type ForUs = Exclude<Heard, { kind: "ignore" }>;

/** Never rejects. */
export async function answerMessage(
  message: GatewayMessageCreateDispatchData,
  botId: string,
  correspondent: Correspondent,
): Promise<void> {
  const heard = hear(message, botId);
  if (heard.kind === "ignore" || correspondent.cooldown.isCool(message.channel_id)) return;
  const house = await houseAround(message, correspondent);
  const { language: locale = LOCALE, scope, elsewhere } = house;
  if (elsewhere !== undefined) return tellElsewhere(message, elsewhere, locale, correspondent);
  const place = { user: message.author.id, channel: message.channel_id };
  const asking = { locale, ...(scope && { scope }) };
  const { presentation, asked, written } = await answerTo(heard, place, asking, correspondent);
  correspondent.ready?.();
  await reply(message, presentation, correspondent, {
    locale: house.language ?? written ?? LOCALE,
    ...(asked && { asked }),
  });
}

/** With what its buttons go on with, where it answers a question; in English if left out. Never rejects. */
export async function reply(
  message: GatewayMessageCreateDispatchData,
  presentation: Presentation,
  correspondent: Correspondent,
  { asked, locale = LOCALE }: { readonly asked?: Asked; readonly locale?: Locale } = {},
): Promise<void> {
  const scene: Scene = {
    seal: correspondent.seal,
    locale,
    asker: message.author.id,
    page: 0,
    private: false,
    ...(asked && { asked }),
  };
  const as = ({ presentation, files = [] }: Said): Letter => ({
    bodies: LAYOUTS.map((layout) => () => replyTo(message, withFiles(layout(presentation, scene), files))),
    files,
  });
  const said: Said = { presentation };
  const whole = withWhole(said, scene, { fileSize: FILE_SIZE });
  // A message does not tell whether the bot may attach files there.
  const letters = whole.files ? [whole, withWhole(said, scene, {})] : [whole];
  await post(letters.map(as), message.channel_id, correspondent);
}

type Said = Pick<Spoken, "presentation" | "files">;

interface Letter {
  /** The same in other layouts, for where Discord does not take the one before. */
  readonly bodies: readonly (() => RESTPostAPIChannelMessageJSONBody)[];
  readonly files: readonly Attachment[];
}

/** Bytes that Discord takes anywhere. */
const FILE_SIZE = 10 * 1024 * 1024;

interface Answered {
  readonly presentation: Presentation;
  /** Left out where there is nothing to go on with. */
  readonly asked?: Asked;
  /** In which of our languages the question was, where that is why it has no answer. */
  readonly written?: Locale;
}

/** What a thread belongs to matters only where the server has chosen its channels, and not the thread itself. */
export async function houseAround(
  { guild_id: guild, channel_id: channel }: GatewayMessageCreateDispatchData,
  { settings, parentOf }: Pick<Correspondent, "settings" | "parentOf">,
): Promise<House> {
  const where = { channel, ...(guild !== undefined && { guild }) };
  const house = await houseOf(where, settings);
  const parent = house.elsewhere && (await parentOf(channel));
  return parent === undefined ? house : houseOf({ ...where, parent }, settings);
}

/** Where the server wants no answers, that is said once in a while, and else nothing. */
async function tellElsewhere(
  message: GatewayMessageCreateDispatchData,
  elsewhere: readonly string[],
  locale: Locale,
  correspondent: Correspondent,
): Promise<void> {
  const { channel_id: channel } = message;
  if (correspondent.told.isCool(channel)) return;
  correspondent.told.start(channel);
  await reply(message, notHere(elsewhere, locale), correspondent, { locale });
}

async function answerTo(
  heard: ForUs,
  place: Place,
  asking: Asking,
  { engine, conversation, log, broke }: Correspondent,
): Promise<Answered> {
  try {
    switch (heard.kind) {
      case "explain":
        return { presentation: engine().refuse({ kind: "empty" }, "", asking).presentation };
      case "question": {
        const before = conversation.before(place);
        const answer = await answerText(heard.text, engine(), { ...asking, ...(before && { before }) });
        conversation.heard(place, answer);
        const asked = goingOn({ question: heard.text, narrowing: {} }, answer);
        const written = writtenIn(answer);
        return { presentation: answer.presentation, asked, ...(written && { written }) };
      }
    }
  } catch (error) {
    log.error({ trouble: troubleOf(error) }, "a message broke");
    broke?.();
    return { presentation: say(WENT_WRONG[asking.locale ?? LOCALE]()) };
  }
}

/** A mention tells no language but that of its words: who is told in Polish that questions are English reads Polish. */
const writtenIn = ({ outcome }: Reply): Locale | undefined =>
  outcome.kind === "failure" && outcome.failure.kind === "other-language"
    ? spoken(outcome.failure.language)
    : undefined;

/** The nonce is the question's own id: sent twice, Discord keeps one, and a message gets one answer at most. */
function replyTo(
  { id, channel_id }: GatewayMessageCreateDispatchData,
  body: MessageBody,
): RESTPostAPIChannelMessageJSONBody {
  return {
    ...body,
    nonce: id,
    enforce_nonce: true,
    message_reference: { message_id: id, channel_id, fail_if_not_exists: false },
  };
}

/** Whoever waited longer has asked again. Tries may take long as they stand in a queue; the client ends those that hang. */
const PATIENCE: Patience = { within: 30_000, each: 30_000 };

/** The first of the letters, and the next where Discord forbids it. */
async function post(
  [letter, ...others]: readonly Letter[],
  channel: string,
  correspondent: Correspondent,
): Promise<void> {
  if (letter === undefined) return;
  const { rest, cooldown, log } = correspondent;
  const files = rawFiles(letter.files);
  try {
    const send = (body: RESTPostAPIChannelMessageJSONBody): Promise<unknown> =>
      deliver((signal) => rest.post(Routes.channelMessages(channel), { body, files, signal }), PATIENCE);
    await firstTaken(letter.bodies, send, log);
  } catch (error) {
    const isForbidden = error instanceof DiscordAPIError && error.status === 403;
    if (isForbidden && others.length > 0) return post(others, channel, correspondent);
    if (isForbidden) cooldown.start(channel);
    log.warn({ trouble: troubleOf(error), channel }, "a reply could not be sent");
  }
}
