/** An answer laid out in Discord's components of version 2: one container, the answer first and large. */
import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  SeparatorSpacingSize,
} from "discord.js";
import type { Presentation } from "../../answer/presentation.js";
import { NO_ANSWER } from "../../phrases/reply.js";
import { escapeLine } from "../escape.js";
import { LIMITS } from "../limits.js";
import { colourOf } from "./colour.js";
import { controls, suggestButtons, turns } from "./controls.js";
import { eventBlock } from "./event-block.js";
import { heading } from "./heading.js";
import { headlineOn, roomFor } from "./headline-pages.js";
import { pageOf } from "./page.js";
import { footing, leftOut, preface, remarks, suggestionLines, suggestionTitle } from "./parts.js";
import type { Scene } from "./scene.js";

export function toContainer(presentation: Presentation, scene: Scene): APIContainerComponent {
  const { locale } = scene;
  const page = pageOf(presentation, scene.page, turns(scene));
  const suggested = suggestButtons(presentation.suggestions, scene);
  const buttons = controls(page, scene);
  const head = [
    [...preface(scene), heading(headlineOn(page, locale), NO_ANSWER[locale](), roomFor(presentation))].join(
      "\n",
    ),
    ...small(remarks(presentation, locale)),
  ];
  const asks =
    presentation.suggestions.length === 0
      ? []
      : [
          [`**${suggestionTitle(presentation, locale)}**`, ...suggestionLines(suggested.rest, locale)].join(
            "\n",
          ),
        ];
  const foot = small([
    ...(page.beyond > 0 ? [leftOut(page.beyond, locale)] : []),
    ...[footing(presentation, page, locale, escapeLine)].filter(Boolean),
  ]);
  const used = [...head, ...asks, ...foot].reduce((sum, { length }) => sum + length, 0);
  const room = Math.floor((LIMITS.components.text - used) / Math.max(1, page.events.length));
  const events = page.events.map((event) => eventBlock(event, locale, room));

  const sections: readonly (readonly APIComponentInContainer[])[] = [
    head.map(text),
    events.map(text),
    [...asks.map(text), ...suggested.rows],
    [...foot.map(text), ...buttons],
  ];
  return {
    type: ComponentType.Container,
    accent_color: colourOf(presentation),
    components: sections.filter((section) => section.length > 0).flatMap(ruled),
  };
}

/** A line above each section but the first. */
const ruled = (
  section: readonly APIComponentInContainer[],
  index: number,
): readonly APIComponentInContainer[] =>
  index === 0
    ? section
    : [{ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small }, ...section];

const text = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

/** Small print, all of it in one text; none where there is no line. */
const small = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [lines.map((line) => `-# ${line}`).join("\n")];
