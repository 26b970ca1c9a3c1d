/**
 * What every request of a bot must keep to: Discord's own description of its API, and besides it the limits that
 * Discord documents but its description leaves out, and the house's own rule that a message never pings.
 */

import { InteractionResponseType } from "discord.js";
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  type SpecSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { z } from "zod";
import { AUTOCOMPLETE_LIMITS, COMMAND_LIMITS, COMMAND_SET_LIMITS } from "./command-limits.js";
import { COMPONENT_LIMITS } from "./component-limits.js";
import { LAYOUT_LIMITS } from "./layout-limits.js";
import type { Limit } from "./limit.js";
import { CHANNEL_MESSAGE_LIMITS, MESSAGE_LIMITS, NEW_MESSAGE_LIMITS } from "./message-limits.js";
import { misfits } from "./spec.js";
import { Callback, Choices, Command, Message } from "./views.js";

/** A rule that was broken: the name of the limit, or "schema", and how. */
export interface Breach {
  readonly rule: string;
  readonly what: string;
}

export type BodyKind =
  | "channel message"
  | "message edit"
  | "followup"
  | "original edit"
  | "callback"
  | "command"
  | "command patch"
  | "command set";

const SHOWN = [...MESSAGE_LIMITS, ...COMPONENT_LIMITS, ...LAYOUT_LIMITS];

/** Every breach in the body of one request; empty where it may be sent. */
export function check(kind: BodyKind, body: unknown): readonly Breach[] {
  switch (kind) {
    case "channel message":
      return both(MessageCreateRequestSchema, Message, body, [
        ...SHOWN,
        ...NEW_MESSAGE_LIMITS,
        ...CHANNEL_MESSAGE_LIMITS,
      ]);
    case "message edit":
      return both(MessageEditRequestPartialSchema, Message, body, SHOWN);
    case "followup":
      return both(IncomingWebhookRequestPartialSchema, Message, body, [...SHOWN, ...NEW_MESSAGE_LIMITS]);
    case "original edit":
      return both(IncomingWebhookUpdateRequestPartialSchema, Message, body, SHOWN);
    case "callback":
      return checkCallback(body);
    case "command":
      return both(ApplicationCommandCreateRequestSchema, Command, body, COMMAND_LIMITS);
    case "command patch":
      return both(ApplicationCommandPatchRequestPartialSchema, z.looseObject({}), body, []);
    case "command set":
      return checkCommandSet(body);
  }
}

function checkCallback(body: unknown): readonly Breach[] {
  const callback = Callback.safeParse(body);
  if (!callback.success) return [{ rule: "schema", what: "a callback has a type" }];
  const { type, data } = callback.data;
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return [
        ...described(CreateMessageInteractionCallbackRequestSchema, body),
        ...limited(Message, data ?? {}, [...SHOWN, ...NEW_MESSAGE_LIMITS]),
      ];
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return described(CreateMessageInteractionCallbackRequestSchema, body);
    case InteractionResponseType.DeferredMessageUpdate:
      return described(UpdateMessageInteractionCallbackRequestSchema, body);
    case InteractionResponseType.UpdateMessage:
      return [
        ...described(UpdateMessageInteractionCallbackRequestSchema, body),
        ...limited(Message, data ?? {}, SHOWN),
      ];
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return [
        ...described(ApplicationCommandAutocompleteCallbackRequestSchema, body),
        ...limited(
          Choices.transform(({ choices }) => choices),
          data,
          AUTOCOMPLETE_LIMITS,
        ),
      ];
    case InteractionResponseType.Modal:
      return described(ModalInteractionCallbackRequestSchema, body);
    default:
      return [{ rule: "schema", what: `a callback of type ${type}` }];
  }
}

function checkCommandSet(body: unknown): readonly Breach[] {
  if (!Array.isArray(body)) return [{ rule: "schema", what: "a set of commands is a list" }];
  const each = body.flatMap((command) =>
    both(ApplicationCommandUpdateRequestSchema, Command, command, COMMAND_LIMITS),
  );
  return [...each, ...limited(z.array(Command), body, COMMAND_SET_LIMITS)];
}

function both<T>(
  schema: SpecSchema,
  view: z.ZodType<T>,
  body: unknown,
  limits: readonly Limit<T>[],
): readonly Breach[] {
  return [...described(schema, body), ...limited(view, body, limits)];
}

function described(schema: SpecSchema, body: unknown): readonly Breach[] {
  return misfits(schema, body).map((what) => ({ rule: "schema", what }));
}

/** What cannot be read cannot be held to limits, so that is a breach too. */
function limited<T>(view: z.ZodType<T>, body: unknown, limits: readonly Limit<T>[]): readonly Breach[] {
  const seen = view.safeParse(body);
  if (!seen.success) return [{ rule: "schema", what: `cannot be read: ${seen.error.message}` }];
  return limits.flatMap((limit) => limit.breaches(seen.data).map((what) => ({ rule: limit.name, what })));
}
