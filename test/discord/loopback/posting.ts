/** Turns what the bot sent into the message that Discord keeps and shows. */
import { ComponentType } from "discord.js";
import { type Component, type Embed, Message } from "./contract/views.js";
import { message, referenceTo, type StoredMessage } from "./fixtures.js";
import { attachmentObject, type SentFile } from "./upload.js";
import type { World } from "./world.js";

const REPLY = 19;

/** Fields that `over` names, such as the channel and the type, come from the route. */
export function post(
  body: unknown,
  world: World,
  over: Pick<StoredMessage, "channel_id"> & Partial<StoredMessage>,
  files: readonly SentFile[] = [],
): StoredMessage {
  const sent = Message.parse(body ?? {});
  const reference = sent.message_reference;
  const referenced = reference ? world.messages.get(reference.message_id) : undefined;
  const posted = message({
    id: world.id(),
    author: world.bot,
    content: sent.content ?? "",
    embeds: (sent.embeds ?? []).map(kept),
    components: numbered(sent.components ?? []),
    flags: sent.flags ?? 0,
    attachments: files.map((file) => attachmentObject(file, world.id())),
    ...(sent.nonce === undefined || sent.nonce === null ? {} : { nonce: sent.nonce }),
    ...(referenced ? { type: REPLY, ...referenceTo(referenced) } : {}),
    ...over,
  });
  world.messages.set(posted.id, posted);
  if (files.length > 0) world.uploads.set(posted.id, files);
  return posted;
}

/** Only what the edit names changes. */
export function edit(old: StoredMessage, body: unknown, world: World): StoredMessage {
  const sent = Message.parse(body ?? {});
  const edited: StoredMessage = {
    ...old,
    edited_timestamp: old.timestamp,
    ...(sent.content === undefined ? {} : { content: sent.content ?? "" }),
    ...(sent.embeds ? { embeds: sent.embeds.map(kept) } : {}),
    ...(sent.components ? { components: numbered(sent.components) } : {}),
  };
  world.messages.set(edited.id, edited);
  return edited;
}

function kept(embed: Embed): object {
  const fields = (embed.fields ?? []).map((field) => ({ inline: false, ...field }));
  return { type: "rich", ...withoutNull(embed), ...(fields.length > 0 ? { fields } : {}) };
}

/** Discord numbers the components of a message in the order in which they stand. */
function numbered(components: readonly Component[]): readonly unknown[] {
  let count = 0;
  const number = (component: Component): object => {
    count += 1;
    const { components: inner, accessory, ...own } = component;
    const id = count;
    return {
      ...(own.type === ComponentType.Container ? { spoiler: false } : {}),
      ...withoutNull(own),
      id,
      ...(inner ? { components: inner.map(number) } : {}),
      ...(accessory ? { accessory: number(accessory) } : {}),
    };
  };
  return components.map(number);
}

function withoutNull(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  );
}
