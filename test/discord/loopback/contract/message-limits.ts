/** Discord's limits on the text of a message, and our own on whom it may ping. */
import { isDeepStrictEqual } from "node:util";
import { type Limit, notWithin, tooLong, tooMany } from "./limit.js";
import { type Embed, type Message, withNested } from "./views.js";

export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;

export const MESSAGE_LIMITS: readonly Limit<Message>[] = [
  { name: "content", breaches: (message) => tooLong("content", message.content, 2000) },
  { name: "embeds", breaches: (message) => tooMany("embeds", message.embeds?.length ?? 0, 10) },
  { name: "embed title", breaches: each((embed) => tooLong("title", embed.title, 256)) },
  { name: "embed description", breaches: each((embed) => tooLong("description", embed.description, 4096)) },
  { name: "embed fields", breaches: each((embed) => tooMany("fields", embed.fields?.length ?? 0, 25)) },
  {
    name: "embed field name",
    breaches: each((embed) => (embed.fields ?? []).flatMap((field) => notWithin("name", field.name, 256))),
  },
  {
    name: "embed field value",
    breaches: each((embed) => (embed.fields ?? []).flatMap((field) => notWithin("value", field.value, 1024))),
  },
  { name: "embed footer", breaches: each((embed) => tooLong("footer", embed.footer?.text, 2048)) },
  { name: "embed author", breaches: each((embed) => tooLong("author", embed.author?.name, 256)) },
  {
    name: "embed empty",
    breaches: each((embed) =>
      embedText(embed).length === 0 && !embed.image && !embed.thumbnail ? ["an embed without anything"] : [],
    ),
  },
  {
    name: "embed sum",
    breaches: (message) => {
      const sum = (message.embeds ?? []).flatMap(embedText).join("").length;
      return sum > 6000 ? [`the embeds together have ${sum} characters, at most 6000`] : [];
    },
  },
  {
    name: "link",
    breaches: each((embed) =>
      embed.url && !/^https?:\/\//.test(embed.url) ? [`the embed links to ${embed.url}`] : [],
    ),
  },
  {
    name: "allowed mentions",
    breaches: ({ allowed_mentions: allowed }) =>
      isDeepStrictEqual(allowed, { parse: [] }) ||
      isDeepStrictEqual(allowed, { parse: [], replied_user: false })
        ? []
        : [`allowed_mentions is ${JSON.stringify(allowed) ?? "missing"}, not {"parse":[]}`],
  },
];

/** A new message must show something; an edit may leave what is there. */
export const NEW_MESSAGE_LIMITS: readonly Limit<Message>[] = [
  {
    name: "empty message",
    breaches: (message) =>
      (message.content ?? "").trim() === "" &&
      [message.embeds, message.components, message.attachments].every((part) => !part?.length)
        ? ["a message without anything in it"]
        : [],
  },
];

/** Only for what is posted to a channel: answers to interactions have no nonce. */
export const CHANNEL_MESSAGE_LIMITS: readonly Limit<Message>[] = [
  {
    name: "nonce",
    breaches: ({ nonce, enforce_nonce }) => [
      ...(nonce === undefined || nonce === null || nonce === "" ? ["no nonce"] : []),
      ...tooLong("nonce", String(nonce ?? ""), 25),
      ...(enforce_nonce === true ? [] : ["enforce_nonce is not true"]),
    ],
  },
  {
    name: "ephemeral",
    breaches: ({ flags }) =>
      (flags ?? 0) & EPHEMERAL ? ["only answers to interactions can be ephemeral"] : [],
  },
];

/** Everything that one reads in an embed, in reading order. */
export function embedText(embed: Embed): readonly string[] {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [embed.author?.name, embed.title, embed.description, ...fields, embed.footer?.text].filter(
    (part): part is string => typeof part === "string" && part !== "",
  );
}

/** Everything that one reads in a message, buttons left out. */
export function messageText(message: Message): string {
  const displays = withNested(message.components ?? []).map((component) => component.content ?? "");
  return [message.content ?? "", ...(message.embeds ?? []).flatMap(embedText), ...displays]
    .filter((part) => part !== "")
    .join("\n");
}

function each(breaches: (embed: Embed) => readonly string[]): (message: Message) => readonly string[] {
  return (message) =>
    (message.embeds ?? []).flatMap((embed, index) =>
      breaches(embed).map((breach) => `embed ${index + 1}: ${breach}`),
    );
}
