/** What the gateway and HTTP share: the handlers of interactions, what they work with, and what is in hand. */
import type { REST } from "discord.js";
import { createConversation } from "../conversation.js";
import { createLimits } from "../operate/limits.js";
import { NO_METER } from "../operate/meter.js";
import { steadily } from "../operate/steadily.js";
import { forgetfulSettings } from "../settings/store.js";
import { type Attendance, attendInteraction } from "./attend.js";
import type { BotOptions } from "./bot.js";
import { removePressed } from "./callback.js";
import { isOfMessage, isSlash } from "./command.js";
import { createEndpoint, type Endpoint } from "./endpoint.js";
import { createInHand, type InHand } from "./in-hand.js";
import type { Counter } from "./interactions.js";
import { createSeal } from "./press.js";
import { troubleOf } from "./trouble.js";

export interface Reception {
  readonly inHand: InHand;
  readonly counter: Counter;
  readonly attendance: Attendance;
  /** Where there is a public key to check signatures with. */
  readonly endpoint: Endpoint | undefined;
}

/** How long an answer may be continued, in milliseconds: "and Scholz?" */
const ATTENTION = 10 * 60_000;
/** A query is some kilobyte. */
const MOST_REMEMBERED = 5_000;
const NO_LIMITS = { user: 0, channel: 0 };

export function openReception(options: BotOptions, rest: REST): Reception {
  const { token, commands, owners, service, log, publicKey, vitals } = options;
  const settings = options.settings ?? forgetfulSettings({ log, now: steadily });
  const inHand = createInHand();
  if (vitals !== undefined) vitals.inHand = () => inHand.count;
  const counter: Counter = {
    desk: { service, owners, settings },
    commands: new Map(commands.filter(isSlash).map((command) => [command.data.name, command])),
    messageCommands: new Map(commands.filter(isOfMessage).map((command) => [command.data.name, command])),
    seal: createSeal(token),
    conversation: createConversation({ now: steadily, lasts: ATTENTION, most: MOST_REMEMBERED }),
    log,
  };
  const attendance: Attendance = {
    limits: createLimits(options.limits ?? NO_LIMITS, owners, steadily),
    meter: options.meter ?? NO_METER,
    now: steadily,
    log,
  };
  const endpoint =
    publicKey === undefined
      ? undefined
      : createEndpoint({
          publicKey,
          inHand,
          attend: (interaction, send) => attendInteraction(interaction, counter, attendance, send),
          remove: (interaction) =>
            removePressed(interaction, rest).catch((error: unknown) => {
              log.warn({ trouble: troubleOf(error) }, "a message could not be deleted");
            }),
        });
  return { inHand, counter, attendance, endpoint };
}
