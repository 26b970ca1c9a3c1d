/** Answering interactions: once, in time, in a way that suits what was asked, and what may follow that. */

import { InteractionResponseType } from "discord.js";
import { InteractionCallbackResponseSchema, MessageResponseSchema } from "discord-api-spec/zod";
import { EPHEMERAL } from "./contract/message-limits.js";
import { Callback } from "./contract/views.js";
import type { Response } from "./faults.js";
import type { StoredMessage } from "./fixtures.js";
import { edit, post } from "./posting.js";
import { type Call, parameter, problem, type Route } from "./route.js";
import type { SentFile } from "./upload.js";
import type { InteractionKind, OpenInteraction, World } from "./world.js";

const {
  ApplicationCommandAutocompleteResult,
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  Modal,
  UpdateMessage,
} = InteractionResponseType;

/** Which callbacks suit which interaction. */
const SUITED: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal],
  component: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
    Modal,
  ],
  autocomplete: [ApplicationCommandAutocompleteResult],
};

/** So long after it was asked, whoever answers may have waited in vain for Discord's word, and send the same again. */
const PATIENT_MS = 1000;
const COMMAND_REPLY = 20;
const ORIGINAL = "/webhooks/:application/:token/messages/@original";
const FOLLOWUP = "/webhooks/:application/:token/messages/:message";

export const INTERACTION_ROUTES: readonly Route[] = [
  {
    on: "POST /interactions/:interaction/:token/callback",
    open: true,
    body: "callback",
    answers: InteractionCallbackResponseSchema,
    handle: answer,
  },
  {
    on: "POST /webhooks/:application/:token",
    open: true,
    body: "followup",
    answers: MessageResponseSchema,
    handle: acknowledged(follow),
  },
  { on: `GET ${ORIGINAL}`, open: true, answers: MessageResponseSchema, handle: acknowledged(getOriginal) },
  {
    on: `PATCH ${ORIGINAL}`,
    open: true,
    body: "original edit",
    answers: MessageResponseSchema,
    handle: acknowledged(editOriginal),
  },
  { on: `DELETE ${ORIGINAL}`, open: true, handle: acknowledged(removeOriginal) },
  {
    on: `PATCH ${FOLLOWUP}`,
    open: true,
    body: "original edit",
    answers: MessageResponseSchema,
    handle: acknowledged(editFollowup),
  },
  { on: `DELETE ${FOLLOWUP}`, open: true, handle: acknowledged(removeFollowup) },
];

function answer(call: Call, world: World): Response {
  const interaction = world.interactions.get(parameter(call, "token"));
  if (interaction?.id !== parameter(call, "interaction")) {
    call.breach("known interaction", "nobody asked this");
    return problem("unknownInteraction");
  }
  if (interaction.expired) return problem("unknownInteraction");
  const request = JSON.stringify(call.body);
  if (interaction.callback !== undefined) {
    const lost = interaction.lost === true || performance.now() - interaction.askedAt > PATIENT_MS;
    const repeat = lost && interaction.request === request;
    if (!repeat) call.breach("answered once", "this interaction has been answered already");
    return problem("acknowledged");
  }
  const { type, data } = Callback.parse(call.body);
  if (!SUITED[interaction.kind].includes(type)) {
    call.breach("suited answer", `a callback of type ${type} does not answer this ${interaction.kind}`);
    return problem("invalidBody");
  }
  interaction.callback = type;
  interaction.request = request;
  carryOut(type, data, call.files, interaction, world);
  return call.query.get("with_response") === "true"
    ? { status: 200, body: resource(type, interaction) }
    : { status: 204 };
}

function carryOut(
  type: number,
  data: unknown,
  files: readonly SentFile[],
  interaction: OpenInteraction,
  world: World,
): void {
  const { id, source } = interaction;
  if (type === ApplicationCommandAutocompleteResult) {
    world.happenings.add({ kind: "choices", interaction: id, choices: data });
  } else if (type === UpdateMessage && source) {
    interaction.original = edit(source, data, world);
    world.happenings.add({ kind: "answer", interaction: id, message: interaction.original, updated: true });
  } else if (type === ChannelMessageWithSource) {
    interaction.original = reply(data, interaction, world, files);
    world.happenings.add({ kind: "answer", interaction: id, message: interaction.original, updated: false });
  } else {
    if (type === DeferredMessageUpdate && source) interaction.original = source;
    if (type === DeferredChannelMessageWithSource) interaction.original = reply(data, interaction, world);
    world.happenings.add({ kind: "deferred", interaction: id });
  }
}

function reply(
  data: unknown,
  interaction: OpenInteraction,
  world: World,
  files: readonly SentFile[] = [],
): NonNullable<OpenInteraction["original"]> {
  const type = interaction.kind === "command" ? COMMAND_REPLY : 0;
  const over = { channel_id: interaction.channel.id, type, webhook_id: world.bot.id };
  return post(data, world, over, files);
}

function resource(type: number, interaction: OpenInteraction): object {
  const message = interaction.original;
  const shown = message && (type === ChannelMessageWithSource || type === UpdateMessage);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channel.id,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: type === DeferredChannelMessageWithSource,
            response_message_ephemeral: (message.flags & EPHEMERAL) !== 0,
          }
        : {}),
    },
    ...(shown ? { resource: { type, message } } : {}),
  };
}

/** A followup to a deferred answer is that answer. */
function follow(call: Call, world: World, interaction: OpenInteraction): Response {
  const deferred = interaction.callback === DeferredChannelMessageWithSource;
  if (deferred && interaction.original && isBlank(interaction.original))
    return editOriginal(call, world, interaction);
  const message = reply(call.body, interaction, world, call.files);
  world.happenings.add({ kind: "answer", interaction: interaction.id, message, updated: false });
  return { status: 200, body: message };
}

const isBlank = ({ content, embeds, components, attachments }: StoredMessage): boolean =>
  content === "" && [embeds, components, attachments].every((part) => part.length === 0);

function getOriginal(_call: Call, _world: World, { original }: OpenInteraction): Response {
  return original ? { status: 200, body: original } : problem("unknownMessage");
}

function editOriginal(call: Call, world: World, interaction: OpenInteraction): Response {
  if (!interaction.original) return problem("unknownMessage");
  const message = edit(interaction.original, call.body, world);
  interaction.original = message;
  world.happenings.add({ kind: "answer", interaction: interaction.id, message, updated: true });
  return { status: 200, body: message };
}

function removeOriginal(_call: Call, world: World, interaction: OpenInteraction): Response {
  if (!interaction.original) return problem("unknownMessage");
  world.messages.delete(interaction.original.id);
  delete interaction.original;
  return { status: 204 };
}

function editFollowup(call: Call, world: World): Response {
  const found = world.messages.get(parameter(call, "message"));
  return found ? { status: 200, body: edit(found, call.body, world) } : problem("unknownMessage");
}

function removeFollowup(call: Call, world: World): Response {
  return world.messages.delete(parameter(call, "message")) ? { status: 204 } : problem("unknownMessage");
}

/** Before the callback there is nothing to edit and nothing to follow. */
function acknowledged(
  handle: (call: Call, world: World, interaction: OpenInteraction) => Response,
): Route["handle"] {
  return (call, world) => {
    const interaction = world.interactions.get(parameter(call, "token"));
    if (interaction === undefined || parameter(call, "application") !== world.bot.id)
      return problem("unknownWebhook");
    if (interaction.callback === undefined) {
      call.breach("answered first", "followed up before it was answered");
      return problem("unknownWebhook");
    }
    return handle(call, world, interaction);
  };
}
