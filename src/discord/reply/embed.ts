/** An answer as an embed, for where components of version 2 cannot be shown. */
import type { APIEmbed, APIEmbedField } from "discord.js";
import type { EventLine, Presentation } from "../../answer/presentation.js";
import type { Locale } from "../../phrases/locale.js";
import { NO_ANSWER, UNDATED } from "../../phrases/reply.js";
import { cut } from "../cut.js";
import { escapeLine, escapeText } from "../escape.js";
import { LIMITS } from "../limits.js";
import { colourOf } from "./colour.js";
import { suggestButtons, turns } from "./controls.js";
import { eventBlock } from "./event-block.js";
import { asTitle } from "./heading.js";
import { headlineOn, roomFor } from "./headline-pages.js";
import { withLinks } from "./links.js";
import { pageOf } from "./page.js";
import { footing, leftOut, preface, remarks, suggestionLines, suggestionTitle } from "./parts.js";
import type { Scene } from "./scene.js";

export function toEmbed(presentation: Presentation, scene: Scene): APIEmbed {
  const { locale } = scene;
  const page = pageOf(presentation, scene.page, turns(scene));
  const { rest } = suggestButtons(presentation.suggestions, scene);
  const footer = footing(presentation, page, locale);
  return {
    color: colourOf(presentation),
    ...head(presentation, headlineOn(page, locale), scene),
    fields: [
      ...page.events.map((event) => field(event, locale)),
      ...(page.beyond > 0 ? [{ name: "…", value: leftOut(page.beyond, locale) }] : []),
      ...(rest.length === 0
        ? []
        : [{ name: suggestionTitle(presentation, locale), value: suggestionLines(rest, locale).join("\n") }]),
    ],
    ...(footer === "" ? {} : { footer: { text: footer } }),
  };
}

/** The headline is the title where it is one short line, and else begins the description. */
function head(
  presentation: Presentation,
  headline: string,
  scene: Scene,
): Pick<APIEmbed, "title" | "description"> {
  const whole = escapeText(asTitle(headline)) || NO_ANSWER[scene.locale]();
  const linked = withLinks(cut(whole, roomFor(presentation)));
  // A title shows no links.
  const short = whole.length <= LIMITS.embed.title && !whole.includes("\n") && linked === whole;
  const [read = "", ...notes] = remarks(presentation, scene.locale);
  const lines = [
    ...preface(scene),
    short ? "" : linked,
    presentation.reading === "" || read === "" ? read : `*${read}*`,
    ...notes,
  ].filter(Boolean);
  return {
    ...(short ? { title: whole } : {}),
    ...(lines.length === 0 ? {} : { description: lines.join("\n") }),
  };
}

/** All of it in the value, which has room for a link; the name shows no markdown. */
function field(event: EventLine, locale: Locale): APIEmbedField {
  const { date, place } = event;
  const name = [date, place ?? ""].map(escapeLine).filter(Boolean).join(" · ");
  const [, ...lines] = eventBlock(event, locale, FIELD.value).split("\n");
  return {
    name: cut(name || UNDATED[locale](), FIELD.name),
    value: lines.join("\n"),
  };
}

/** So that a page of them stays within the sum. */
const FIELD = { name: 120, value: 380 };
