/** Discord's limits on how components of version 2 stand in one another, and on what each of them holds. */
import { ComponentType } from "discord.js";
import { type Limit, notWithin, tooLong, tooMany } from "./limit.js";
import { COMPONENTS_V2, embedText } from "./message-limits.js";
import { type Component, type Message, withNested } from "./views.js";

const { ActionRow, Container, File, MediaGallery, Section, Separator, TextDisplay, Thumbnail } =
  ComponentType;

/** What may stand in what; whatever is not named here holds nothing. Buttons and menus in a row have limits of their own. */
const WITHIN_CONTAINER: readonly number[] = [ActionRow, Section, TextDisplay, MediaGallery, File, Separator];
const TOP_LEVEL: readonly number[] = [...WITHIN_CONTAINER, Container];
const WITHIN: Readonly<Record<number, readonly number[]>> = {
  [Container]: WITHIN_CONTAINER,
  [Section]: [TextDisplay],
};
const BESIDE_SECTION: readonly number[] = [ComponentType.Button, Thumbnail];

export const LAYOUT_LIMITS: readonly Limit<Message>[] = [
  {
    name: "nesting",
    breaches: (message) =>
      isVersion2(message)
        ? [
            ...misplaced("a message", message.components ?? [], TOP_LEVEL),
            ...all(message).flatMap((outer) =>
              outer.type === ActionRow
                ? []
                : misplaced(`component type ${outer.type}`, outer.components ?? [], WITHIN[outer.type] ?? []),
            ),
          ]
        : [],
  },
  {
    name: "container",
    breaches: each(Container, (container) =>
      container.components?.length ? [] : ["a container without anything in it"],
    ),
  },
  { name: "section", breaches: each(Section, sectionBreaches) },
  {
    name: "text display",
    breaches: each(TextDisplay, (display) => notWithin("text display", display.content, 4000)),
  },
  {
    name: "media",
    breaches: (message) => [
      ...each(MediaGallery, galleryBreaches)(message),
      ...each(Thumbnail, (thumbnail) => tooLong("description", thumbnail.description, 1024))(message),
      ...each(File, ({ file }) =>
        file?.url.startsWith("attachment://") ? [] : [`a file at ${file?.url}, not at attachment://`],
      )(message),
      ...pictures(message)
        .filter((url) => !/^(?:https?|attachment):\/\//u.test(url))
        .map((url) => `a picture at ${url}`),
    ],
  },
  {
    name: "attachment",
    breaches: (message) => {
      const sent = (message.attachments ?? []).map(({ filename }) => filename);
      return [...pictures(message), ...files(message)]
        .flatMap((url) => (url.startsWith("attachment://") ? [url.slice("attachment://".length)] : []))
        .filter((name) => !sent.includes(name))
        .map((name) => `shows the file ${name}, which is not sent along`);
    },
  },
  {
    name: "well-formed text",
    breaches: (message) =>
      /\p{Surrogate}/u.test([...wordsOf(message), ...(message.embeds ?? []).flatMap(embedText)].join("\n"))
        ? ["a character was cut in half"]
        : [],
  },
];

function isVersion2(message: Message): boolean {
  return ((message.flags ?? 0) & COMPONENTS_V2) !== 0;
}

function all(message: Message): readonly Component[] {
  return withNested(message.components ?? []);
}

function each(
  type: ComponentType,
  breaches: (component: Component) => readonly string[],
): (message: Message) => readonly string[] {
  return (message) =>
    all(message)
      .filter((component) => component.type === type)
      .flatMap(breaches);
}

function misplaced(
  where: string,
  within: readonly Component[],
  allowed: readonly number[],
): readonly string[] {
  return within
    .filter(({ type }) => !allowed.includes(type))
    .map(({ type }) => `component type ${type} cannot stand in ${where}`);
}

function sectionBreaches({ components, accessory }: Component): readonly string[] {
  const count = components?.length ?? 0;
  return [
    ...(count === 0 ? ["a section without text"] : tooMany("texts in a section", count, 3)),
    ...(accessory && BESIDE_SECTION.includes(accessory.type)
      ? []
      : ["a section without a button or thumbnail beside it"]),
  ];
}

function galleryBreaches({ items }: Component): readonly string[] {
  const count = items?.length ?? 0;
  return [
    ...(count === 0 ? ["a gallery without pictures"] : tooMany("pictures in a gallery", count, 10)),
    ...(items ?? []).flatMap(({ description }) => tooLong("description", description, 1024)),
  ];
}

/** The addresses of all pictures: of thumbnails, galleries and embeds. */
function pictures(message: Message): readonly string[] {
  const shown = all(message).flatMap(({ media, items }) => [
    media,
    ...(items ?? []).map((item) => item.media),
  ]);
  const embedded = (message.embeds ?? []).flatMap(({ image, thumbnail }) => [image, thumbnail]);
  return [...shown, ...embedded].flatMap((one) => (one ? [one.url] : []));
}

function files(message: Message): readonly string[] {
  return all(message).flatMap(({ file }) => (file ? [file.url] : []));
}

/** All words outside of embeds. */
function wordsOf(message: Message): readonly string[] {
  const worn = all(message).flatMap(({ content, label, placeholder, options }) => [
    content ?? "",
    label ?? "",
    placeholder ?? "",
    ...(options ?? []).map((option) => option.label),
  ]);
  return [message.content ?? "", ...worn];
}
