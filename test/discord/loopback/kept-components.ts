/** Components as Discord gives them back: numbered in the order in which they stand, with its defaults filled in. */
import { ComponentType } from "discord.js";
import type { Component, Media } from "./contract/views.js";
import type { Snowflakes } from "./fixtures.js";

export function keptComponents(components: readonly Component[], newId: Snowflakes): readonly unknown[] {
  let count = 0;
  const keep = (component: Component): object => {
    count += 1;
    const { components: inner, accessory, ...own } = component;
    const id = count;
    return {
      ...withoutNull(own),
      ...DEFAULTS[own.type]?.(own, newId),
      id,
      ...(inner ? { components: inner.map(keep) } : {}),
      ...(accessory ? { accessory: keep(accessory) } : {}),
    };
  };
  return components.map(keep);
}

/** What Discord adds to each kind of component that has more to it than what was sent. */
const DEFAULTS: Readonly<Record<number, (own: Component, newId: Snowflakes) => object>> = {
  [ComponentType.Container]: ({ accent_color, spoiler }) => ({
    accent_color: accent_color ?? null,
    spoiler: spoiler ?? false,
  }),
  [ComponentType.Separator]: ({ divider, spacing }) => ({ divider: divider ?? true, spacing: spacing ?? 1 }),
  [ComponentType.Thumbnail]: ({ media, description, spoiler }, newId) => ({
    media: unfurled(media, newId),
    description: description ?? null,
    spoiler: spoiler ?? false,
  }),
  [ComponentType.File]: ({ file, spoiler }, newId) => ({
    file: unfurled(file, newId),
    name: file?.url.split("/").at(-1) ?? null,
    size: null,
    spoiler: spoiler ?? false,
  }),
  [ComponentType.MediaGallery]: ({ items }, newId) => ({
    items: (items ?? []).map(({ media, description, spoiler }) => ({
      media: unfurled(media, newId),
      description: description ?? null,
      spoiler: spoiler ?? false,
    })),
  }),
};

/** What was sent along is shown from where Discord keeps it. */
function unfurled(media: Media, newId: Snowflakes): object {
  const id = newId();
  const url = (media?.url ?? "").replace(/^attachment:\/\//u, `https://cdn.example/attachments/${id}/`);
  return { id, url, proxy_url: url };
}

export function withoutNull(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  );
}
