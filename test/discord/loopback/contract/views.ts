/** What the limits read of a request: as much of Discord's payloads as they speak of, everything else left alone. */
import { z } from "zod";

const text = z.string().nullish();

export const Media = z.looseObject({ url: z.string() }).nullish();

export const Embed = z.looseObject({
  title: text,
  description: text,
  url: text,
  fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
  footer: z.looseObject({ text: z.string() }).nullish(),
  author: z.looseObject({ name: z.string() }).nullish(),
  image: Media,
  thumbnail: Media,
});

export const Component = z.looseObject({
  type: z.number(),
  custom_id: text,
  label: text,
  url: text,
  style: z.number().nullish(),
  emoji: z.unknown().optional(),
  disabled: z.boolean().nullish(),
  content: text,
  placeholder: text,
  description: text,
  media: Media,
  file: Media,
  items: z.array(z.looseObject({ media: Media, description: text })).nullish(),
  min_values: z.number().nullish(),
  max_values: z.number().nullish(),
  options: z.array(z.looseObject({ label: z.string(), value: z.string(), description: text })).nullish(),
  get components(): z.ZodOptional<z.ZodNullable<z.ZodArray<typeof Component>>> {
    return z.array(Component).nullish();
  },
  get accessory(): z.ZodOptional<z.ZodNullable<typeof Component>> {
    return Component.nullish();
  },
});

export const Message = z.looseObject({
  content: text,
  embeds: z.array(Embed).nullish(),
  components: z.array(Component).nullish(),
  /** What is sent along: with a file each, or kept of what was there. */
  attachments: z.array(z.looseObject({ filename: text })).nullish(),
  sticker_ids: z.array(z.unknown()).nullish(),
  poll: z.unknown().optional(),
  flags: z.number().nullish(),
  allowed_mentions: z.unknown().optional(),
  nonce: z.union([z.string(), z.number()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
});

export const Choice = z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) });

export const Option = z.looseObject({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(Choice).nullish(),
  get options(): z.ZodOptional<z.ZodNullable<z.ZodArray<typeof Option>>> {
    return z.array(Option).nullish();
  },
});

export const Command = z.looseObject({
  name: z.string(),
  type: z.number().nullish(),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  description: text,
  options: z.array(Option).nullish(),
});

export const Callback = z.looseObject({ type: z.number(), data: z.unknown().optional() });
export const Choices = z.looseObject({ choices: z.array(Choice) });

export type Media = z.infer<typeof Media>;
export type Embed = z.infer<typeof Embed>;
export type Component = z.infer<typeof Component>;
export type Message = z.infer<typeof Message>;
export type Option = z.infer<typeof Option>;
export type Command = z.infer<typeof Command>;
export type Choice = z.infer<typeof Choice>;

/** A component and all within it, outermost first. */
export function withNested(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [
    component,
    ...withNested(component.components ?? []),
    ...withNested(component.accessory ? [component.accessory] : []),
  ]);
}
