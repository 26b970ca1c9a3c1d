/** What the gateway and HTTP share: the handlers of interactions, what they work with, and what is in hand. */
import { createLimits } from "../operate/limits.js";
import { NO_METER } from "../operate/meter.js";
import { steadily } from "../operate/steadily.js";
import { type Attendance, attendInteraction } from "./attend.js";
import type { BotOptions } from "./bot.js";
import { createSeal } from "./custom-id.js";
import { createEndpoint, type Endpoint } from "./endpoint.js";
import { createInHand, type InHand } from "./in-hand.js";
import type { Counter } from "./interactions.js";

export interface Reception {
  readonly inHand: InHand;
  readonly counter: Counter;
  readonly attendance: Attendance;
  /** Where there is a public key to check signatures with. */
  readonly endpoint: Endpoint | undefined;
}

const NO_LIMITS = { user: 0, channel: 0 };

export function openReception(options: BotOptions): Reception {
  const { token, commands, owners, service, log, publicKey, vitals } = options;
  const inHand = createInHand();
  if (vitals !== undefined) vitals.inHand = () => inHand.count;
  const counter: Counter = {
    desk: { service, owners },
    commands: new Map(commands.map((command) => [command.data.name, command])),
    seal: createSeal(token),
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
        });
  return { inHand, counter, attendance, endpoint };
}
