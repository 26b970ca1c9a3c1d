/** Around each question: the limits are kept, and what came of it is counted and logged, without a word of its text. */
import { type APIInteraction, type GatewayMessageCreateDispatchData, InteractionType } from "discord.js";
import type { Logger } from "pino";
import type { Limits, Slower } from "../operate/limits.js";
import type { Came, Meter, Way } from "../operate/meter.js";
import { overheard, overheardEngine } from "../operate/overheard.js";
import type { Locale } from "../phrases/locale.js";
import { CHANNEL_SLOWER, YOU_SLOWER } from "../phrases/slower.js";
import { aside } from "./aside.js";
import type { Reaction } from "./callback.js";
import { callerOf } from "./given.js";
import { type Counter, respond } from "./interactions.js";
import { hear } from "./mention.js";
import { answerMessage, type Correspondent, houseAround, reply } from "./messages.js";
import { say } from "./say.js";

export interface Attendance {
  readonly limits: Limits;
  readonly meter: Meter;
  /** Milliseconds on a clock that does not jump. */
  readonly now: () => number;
  readonly log: Logger;
}

/** Before anything was heard of it: a command that asks no question, such as /reload. */
const OTHER: Came = { kind: "other", outcome: "answered" };

/** A button that is not the bot's, or was before its token was reset; a command that it no longer has. */
const STRANGE: Came = { kind: "strange", outcome: "refused" };

const WAYS: Readonly<Partial<Record<InteractionType, Way>>> = {
  [InteractionType.ApplicationCommand]: "command",
  [InteractionType.ApplicationCommandAutocomplete]: "completion",
  [InteractionType.MessageComponent]: "button",
  [InteractionType.ModalSubmit]: "button",
};

/** Never rejects if `send` does not. `shard` is left out where it came by HTTP. */
export async function attendInteraction(
  interaction: APIInteraction,
  counter: Counter,
  attendance: Attendance,
  send: (reaction: Reaction) => Promise<void>,
  shard?: number,
): Promise<void> {
  const { limits, meter } = attendance;
  const way = WAYS[interaction.type];
  const watch = begin(attendance, way, shard);
  // Whoever types is not held back, or the names would not come; what one keystroke costs is bounded.
  if (way === undefined || way === "completion") {
    const reaction = await respond(interaction, counter);
    if (reaction !== undefined) await send(reaction);
    return watch.sent();
  }
  const caller = callerOf(interaction);
  const { user, channel, locale } = caller;
  const slower = limits.ask(user, channel);
  if (slower !== undefined) {
    meter.limited(way);
    return send(aside(wordsFor(slower, locale), caller, counter.seal));
  }
  const { desk } = counter;
  const reaction = await respond(interaction, {
    ...counter,
    desk: { ...desk, service: overheard(desk.service, watch.hear) },
    broke: watch.broke,
    strange: () => watch.hear(STRANGE),
  });
  watch.answered(locale);
  if (reaction !== undefined) await send(reaction);
  watch.sent();
}

/** Never rejects. Who asks too fast is told so once a minute, and otherwise not answered: a channel is not to be filled. */
export async function attendMessage(
  message: GatewayMessageCreateDispatchData,
  botId: string,
  correspondent: Correspondent,
  attendance: Attendance,
  shard: number,
): Promise<void> {
  if (hear(message, botId).kind === "ignore" || correspondent.cooldown.isCool(message.channel_id)) return;
  if (!correspondent.seen.isNew(message.id)) return;
  const watch = begin(attendance, "mention", shard);
  const { limits } = attendance;
  const { id: user } = message.author;
  const { channel_id: channel } = message;
  const slower = limits.ask(user, channel);
  if (slower !== undefined) {
    attendance.meter.limited("mention");
    if (!limits.tell(slower, user, channel)) return;
    const { elsewhere, language: locale = "en" } = await houseAround(message, correspondent);
    if (elsewhere === undefined)
      await reply(message, say(wordsFor(slower, locale)), correspondent, { locale });
    return;
  }
  await answerMessage(message, botId, {
    ...correspondent,
    engine: () => overheardEngine(correspondent.engine(), watch.hear),
    broke: watch.broke,
    // The answer is ready, and about to be sent.
    ready: watch.answered,
  });
  watch.sent();
}

const wordsFor = ({ whose, seconds }: Slower, locale: Locale): string =>
  (whose === "user" ? YOU_SLOWER : CHANNEL_SLOWER)[locale](seconds);

/** What is noted of one question as it goes along. */
interface Watch {
  hear(came: Came): void;
  broke(): void;
  /** The answer is ready. */
  answered(locale?: Locale): void;
  /** Discord has it. */
  sent(): void;
}

function begin({ meter, now, log }: Attendance, way: Way | undefined, shard?: number): Watch {
  const begun = now();
  let came = OTHER;
  return {
    hear(heard) {
      came = heard;
    },
    broke() {
      came = { kind: came.kind, outcome: "broken" };
    },
    answered(locale) {
      if (way === undefined) return;
      const ms = now() - begun;
      meter.asked(way, came, ms / 1000);
      const asked = { way, ...came, ms: Math.round(ms * 10) / 10, locale, shard };
      log.debug(asked, "a question was answered");
    },
    sent() {
      if (way !== undefined) meter.acknowledged(way, (now() - begun) / 1000);
    },
  };
}
