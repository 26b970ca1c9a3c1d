/** The events of a page with each of their sources, and where in it, for whoever wants to look them up. */
import { ComponentType, MessageFlags } from "discord.js";
import { SOURCES } from "../../phrases/reply.js";
import { LIMITS } from "../limits.js";
import { sourcesBlock } from "./event-block.js";
import { pageOf } from "./page.js";
import type { Layout } from "./reply.js";

export const sourcesSheet: Layout = (presentation, { locale, page: at }) => {
  const { events } = pageOf(presentation, at);
  const title = `### ${SOURCES[locale]()}`;
  const room = Math.floor((LIMITS.components.text - title.length) / Math.max(1, events.length));
  const texts = [title, ...events.map((event) => sourcesBlock(event, locale, room))];
  return {
    components: [
      {
        type: ComponentType.Container,
        components: texts.map((content) => ({ type: ComponentType.TextDisplay as const, content })),
      },
    ],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
};
