/** An answer as the content of a message, for where nothing else can be shown. */
import type { Presentation } from "../../answer/presentation.js";
import { NO_ANSWER } from "../../phrases/reply.js";
import { cut } from "../cut.js";
import { escapeLine, escapeText } from "../escape.js";
import { LIMITS } from "../limits.js";
import { turns } from "./controls.js";
import { eventBlock } from "./event-block.js";
import { headlineOn, roomFor } from "./headline-pages.js";
import { pageOf } from "./page.js";
import { footing, preface, remarks } from "./parts.js";
import type { Scene } from "./scene.js";

/** At least the answer, how it was read, and as many of the page's events as fit. */
export function toContent(presentation: Presentation, scene: Scene): string {
  const { locale } = scene;
  const page = pageOf(presentation, scene.page, turns(scene));
  const answer = cut(escapeText(headlineOn(page, locale)) || NO_ANSWER[locale](), roomFor(presentation));
  const [first, ...rest] = answer.split("\n");
  const lines = [...preface(scene), `**${first}**`, ...rest, ...remarks(presentation, locale), ""];
  const footer = footing(presentation, page, locale, escapeLine);
  for (const event of page.events) {
    const block = eventBlock(event, locale, 400);
    if ([...lines, block, footer].join("\n").length > LIMITS.content) break;
    lines.push(block);
  }
  return cut([...lines, footer].join("\n").trim(), LIMITS.content);
}
