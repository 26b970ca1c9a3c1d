/** A presentation as messages that Discord takes: the first is the one to send, the others stand in where it is refused. */
import { type APIEmbed, type APIMessageTopLevelComponent, MessageFlags } from "discord.js";
import type { Presentation } from "../../answer/presentation.js";
import { toContainer } from "./components.js";
import { type ButtonRow, controls, suggestButtons, turns } from "./controls.js";
import { toEmbed } from "./embed.js";
import { pageOf } from "./page.js";
import { toContent } from "./plain-text.js";
import type { Scene } from "./scene.js";

/** What a channel message and an answer to an interaction have in common. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  readonly flags?: number;
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { parse: [] };
}

export type Layout = (presentation: Presentation, scene: Scene) => MessageBody;

/** Each shows less than the one before it, and in more places. */
export const LAYOUTS: readonly Layout[] = [
  (presentation, scene) => ({
    components: [toContainer(presentation, scene)],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  }),
  (presentation, scene) => ({
    embeds: [toEmbed(presentation, scene)],
    components: rows(presentation, scene),
    allowed_mentions: { parse: [] },
  }),
  (presentation, scene) => ({
    content: toContent(presentation, scene),
    components: rows(presentation, scene),
    allowed_mentions: { parse: [] },
  }),
];

const rows = (presentation: Presentation, scene: Scene): ButtonRow[] => [
  ...suggestButtons(presentation.suggestions, scene).rows,
  ...controls(pageOf(presentation, scene.page, turns(scene)), scene),
];
