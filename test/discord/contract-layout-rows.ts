/** Components of version 2 that break one rule, and a message with all of them that breaks none. */
import type { Broken, Sound } from "./contract-bodies.js";
import { button, embed, list, menu, message, row, version2, x } from "./contract-bodies.js";

const text = (content = "t"): object => ({ type: 10, content });
const picture = (url = "https://example.org/a.png"): object => ({ url });
const thumbnail = (own: object = {}): object => ({ type: 11, media: picture(), ...own });
const section = (own: object = {}): object => ({
  type: 9,
  components: [text()],
  accessory: thumbnail(),
  ...own,
});
const gallery = (count: number): object => ({
  type: 12,
  items: list(count, () => ({ media: picture(), description: x(1024) })),
});
const container = (...components: object[]): object => ({ type: 17, accent_color: 1, components });
const shown = (...components: object[]): object => version2({ components });
const file = { type: 13, file: { url: "attachment://events.csv" } };

export const SOUND_LAYOUT: readonly Sound[] = [
  [
    "every component of version 2",
    "channel message",
    version2({
      attachments: [{ id: "0", filename: "events.csv" }],
      components: [
        container(
          text("# Twice"),
          section({ components: [text(), text(), text()], accessory: button() }),
          section(),
          { type: 14, divider: true, spacing: 2 },
          gallery(10),
          file,
          row(button({ custom_id: "c" })),
        ),
        text(),
      ],
    }),
  ],
  ["40 components, nested ones counted", "channel message", shown(container(...list(39, () => text())))],
  [
    "a file alone",
    "channel message",
    {
      ...message({ attachments: [{ id: "0", filename: "events.csv" }] }),
      content: "",
    },
  ],
];

export const BROKEN_LAYOUT: readonly Broken[] = [
  [
    "41 components, nested ones counted",
    "channel message",
    shown(container(...list(40, () => text()))),
    "component count",
  ],
  [
    "4,001 characters, nested ones counted",
    "channel message",
    shown(container(text(x(4000))), text("x")),
    "component text",
  ],
  [
    "embeds with version 2",
    "channel message",
    version2({ embeds: [{ title: "t" }], components: [text()] }),
    "component version",
  ],
  [
    "stickers with version 2",
    "channel message",
    version2({ sticker_ids: ["1"], components: [text()] }),
    "component version",
  ],
  [
    "a poll with version 2",
    "channel message",
    version2({ poll: { question: { text: "q" }, answers: [] }, components: [text()] }),
    "component version",
  ],
  [
    "a container without the flag",
    "callback",
    { type: 4, data: { allowed_mentions: { parse: [] }, components: [container(text())] } },
    "component version",
  ],
  ["a container in a container", "channel message", shown(container(container(text()))), "nesting"],
  ["a section in a section", "channel message", shown(section({ components: [section()] })), "nesting"],
  ["a button outside a row", "channel message", shown(button()), "nesting"],
  ["a thumbnail on its own", "channel message", shown(container(thumbnail())), "nesting"],
  ["an empty container", "channel message", shown(container()), "container"],
  ["a section without text", "channel message", shown(section({ components: [] })), "section"],
  [
    "a section of four texts",
    "channel message",
    shown(section({ components: list(4, () => text()) })),
    "section",
  ],
  [
    "a section with nothing beside it",
    "channel message",
    shown({ type: 9, components: [text()] }),
    "section",
  ],
  ["a section with text beside it", "channel message", shown(section({ accessory: text() })), "section"],
  ["a blank text", "channel message", shown(text(" ")), "text display"],
  ["an empty gallery", "channel message", shown(gallery(0)), "media"],
  ["eleven pictures", "channel message", shown(gallery(11)), "media"],
  [
    "a long description",
    "channel message",
    shown(section({ accessory: thumbnail({ description: x(1025) }) })),
    "media",
  ],
  [
    "a picture that is a script",
    "channel message",
    shown(section({ accessory: thumbnail({ media: picture("javascript:1") }) })),
    "media",
  ],
  [
    "a file from elsewhere",
    "channel message",
    shown({ type: 13, file: { url: "https://example.org/a.csv" } }),
    "media",
  ],
  ["a file that is not sent along", "channel message", shown(text(), file), "attachment"],
  [
    "an embed's picture that is not sent along",
    "channel message",
    embed({ image: picture("attachment://a.png") }),
    "attachment",
  ],
  ["half a character in a text", "channel message", shown(text("\u{1F600}".slice(0, 1))), "well-formed text"],
  [
    "half a character in a label",
    "channel message",
    shown(row(button({ label: "\u{1F600}".slice(1) }))),
    "well-formed text",
  ],
  [
    "a custom_id twice, nested",
    "channel message",
    shown(container(section({ accessory: button() })), row(button())),
    "custom_id unique",
  ],
  [
    "a blank custom_id, nested",
    "channel message",
    shown(section({ accessory: button({ custom_id: "" }) })),
    "custom_id",
  ],
  [
    "a long description of a choice",
    "channel message",
    menu({ options: [{ label: "a", value: "a", description: x(101) }] }),
    "menu",
  ],
  ["more to be chosen than there is", "channel message", menu({ max_values: 2 }), "menu"],
];
