/** Messages in channels: posting, reading, editing, deleting. */
import { MessageResponseSchema } from "discord-api-spec/zod";
import { Message } from "./contract/views.js";
import type { Response } from "./faults.js";
import type { Channel, StoredMessage } from "./fixtures.js";
import { edit, post } from "./posting.js";
import { type Call, parameter, problem, type Route } from "./route.js";
import { placeOf, type World } from "./world.js";

/** `show` tells the gateway of a message, as Discord tells the one who posted it too. */
export function messageRoutes(show: (message: StoredMessage, channel: Channel) => void): readonly Route[] {
  const one = "/channels/:channel/messages/:message";
  return [
    {
      on: "POST /channels/:channel/messages",
      body: "channel message",
      answers: MessageResponseSchema,
      handle: inChannel((call, world, channel) => send(call, world, channel, show)),
    },
    {
      on: `GET ${one}`,
      answers: MessageResponseSchema,
      handle: ofMessage((_call, _world, found) => ({ status: 200, body: found })),
    },
    {
      on: `PATCH ${one}`,
      body: "message edit",
      answers: MessageResponseSchema,
      handle: ofMessage((call, world, found) =>
        found.author.id === world.bot.id
          ? { status: 200, body: edit(found, call.body, world) }
          : problem("notAuthor"),
      ),
    },
    {
      on: `DELETE ${one}`,
      handle: ofMessage((_call, world, found) => {
        world.messages.delete(found.id);
        return { status: 204 };
      }),
    },
    { on: "POST /channels/:channel/typing", handle: inChannel(() => ({ status: 204 })) },
  ];
}

function send(
  call: Call,
  world: World,
  channel: Channel,
  show: (message: StoredMessage, channel: Channel) => void,
): Response {
  const { nonce, message_reference: reference } = Message.parse(call.body);
  const key = `${channel.id}:${nonce}`;
  const sentBefore = world.messages.get(world.nonces.get(key) ?? "");
  if (sentBefore) return { status: 200, body: sentBefore };
  if (reference && !world.messages.has(reference.message_id) && reference.fail_if_not_exists !== false) {
    call.breach("message_reference", "the message replied to is gone, and fail_if_not_exists is not false");
    return problem("invalidBody");
  }
  const posted = post(call.body, world, { channel_id: channel.id }, call.files);
  if (nonce !== undefined && nonce !== null) world.nonces.set(key, posted.id);
  world.happenings.add({ kind: "message", message: posted });
  show(posted, channel);
  return { status: 200, body: posted };
}

function inChannel(handle: (call: Call, world: World, channel: Channel) => Response): Route["handle"] {
  return (call, world) => {
    const channel = placeOf(world, parameter(call, "channel"));
    if (channel === undefined) return problem("unknownChannel");
    return channel.kind === "group" ? problem("missingAccess") : handle(call, world, channel);
  };
}

function ofMessage(handle: (call: Call, world: World, found: StoredMessage) => Response): Route["handle"] {
  return inChannel((call, world, channel) => {
    const found = world.messages.get(parameter(call, "message"));
    return found?.channel_id === channel.id ? handle(call, world, found) : problem("unknownMessage");
  });
}
