/** Turns what the bot sent into the message that Discord keeps and shows. */
import { COMPONENTS_V2 } from "./contract/message-limits.js";
import { type Embed, Message } from "./contract/views.js";
import { message, referenceTo, type StoredMessage } from "./fixtures.js";
import { keptComponents, withoutNull } from "./kept-components.js";
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
    components: keptComponents(sent.components ?? [], world.id),
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

/** Only what the edit names changes. Whether a message is of version 2 can be set so, and is never taken back. */
export function edit(old: StoredMessage, body: unknown, world: World): StoredMessage {
  const sent = Message.parse(body ?? {});
  const edited: StoredMessage = {
    ...old,
    edited_timestamp: old.timestamp,
    ...(sent.content === undefined ? {} : { content: sent.content ?? "" }),
    ...(sent.embeds ? { embeds: sent.embeds.map(kept) } : {}),
    flags: old.flags | ((sent.flags ?? 0) & COMPONENTS_V2),
    ...(sent.components ? { components: keptComponents(sent.components, world.id) } : {}),
  };
  const words = edited.content !== "" || edited.embeds.length > 0;
  if ((edited.flags & COMPONENTS_V2) !== 0 && words) {
    const what = "content or embeds are left in a message that was edited to version 2, or are put into one";
    world.violations.push({ rule: "component version", what, where: `message ${old.id}` });
  }
  world.messages.set(edited.id, edited);
  return edited;
}

function kept(embed: Embed): object {
  const fields = (embed.fields ?? []).map((field) => ({ inline: false, ...field }));
  return { type: "rich", ...withoutNull(embed), ...(fields.length > 0 ? { fields } : {}) };
}
