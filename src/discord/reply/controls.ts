/** The buttons under an answer: they turn its pages, ask what was suggested, narrow it, and show or delete it. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { lineIn } from "../../forms/line-in.js";
import type { Phrase } from "../../phrases/phrase.js";
import { DELETE, NARROW, NEXT, PREVIOUS, SHOW_PUBLICLY, SOURCES } from "../../phrases/reply.js";
import { cut } from "../cut.js";
import { plainLine } from "../escape.js";
import { LIMITS } from "../limits.js";
import type { Act } from "../press.js";
import type { Page } from "./page.js";
import type { Scene } from "./scene.js";

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

interface Control {
  readonly act: Act;
  readonly label: Phrase;
  readonly style: APIButtonComponentWithCustomId["style"];
  /** Which page it leads to. */
  readonly page: number;
  readonly offered: boolean;
}

/** Whether the question fits into buttons that turn the pages of its answer. */
export const turns = ({ asked, seal }: Scene): boolean => asked !== undefined && seal.holds(asked);

/** In the order in which they stand. No row where none is offered, or where the question is too long for any. */
export function controls(page: Page, scene: Scene): readonly ButtonRow[] {
  const { number, count, events, hasMany } = page;
  const goesOn = scene.asked !== undefined;
  const rows: readonly Control[] = [
    {
      act: "page",
      label: PREVIOUS,
      page: number - 1,
      offered: goesOn && number > 0,
      style: ButtonStyle.Secondary,
    },
    {
      act: "page",
      label: NEXT,
      page: number + 1,
      offered: goesOn && number + 1 < count,
      style: ButtonStyle.Primary,
    },
    { act: "narrow", label: NARROW, page: 0, offered: goesOn && hasMany, style: ButtonStyle.Secondary },
    {
      act: "sources",
      label: SOURCES,
      page: number,
      offered: goesOn && events.some(({ sources }) => sources.length > 0),
      style: ButtonStyle.Secondary,
    },
    {
      act: "publish",
      label: SHOW_PUBLICLY,
      page: number,
      offered: goesOn && scene.private && scene.confined !== true,
      style: ButtonStyle.Secondary,
    },
    {
      act: "delete",
      label: DELETE,
      page: 0,
      offered: !scene.private && scene.asker !== "",
      style: ButtonStyle.Secondary,
    },
  ];
  return inRow(rows.filter(({ offered }) => offered).flatMap((control) => button(control, scene)));
}

function button(
  { act, label, page, style }: Control,
  scene: Scene,
): readonly APIButtonComponentWithCustomId[] {
  const { seal, asker, locale, asked } = scene;
  // What deletes a message need not know what was asked.
  const of = act === "delete" || asked === undefined ? NOTHING : asked;
  const customId = seal.write(of, { act, page, asker });
  if (customId === undefined) return [];
  return [{ type: ComponentType.Button, style, label: label[locale](), custom_id: customId }];
}

const NOTHING = { question: "", narrowing: {} };

export interface Suggested {
  readonly rows: readonly ButtonRow[];
  /** Too long for what a button can hold, to be shown as text. */
  readonly rest: readonly string[];
}

/** Suggested questions, each of which its button asks: each once, and at most as many as a row holds. */
export function suggestButtons(suggestions: readonly string[], { seal, locale }: Scene): Suggested {
  const questions = [...new Set(suggestions.map(plainLine))]
    .filter(Boolean)
    .slice(0, Math.min(LIMITS.part.suggestions, LIMITS.button.perRow));
  const buttons: APIButtonComponentWithCustomId[] = [];
  const rest: string[] = [];
  for (const question of questions) {
    const asked = { question, narrowing: {} };
    const customId = seal.write(asked, { act: "ask", page: 0, asker: "" });
    if (customId === undefined) rest.push(question);
    else
      buttons.push({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: cut(lineIn(question, locale), LIMITS.button.label),
        custom_id: customId,
      });
  }
  return { rows: inRow(buttons), rest };
}

/** Discord allows no empty row. */
const inRow = (buttons: readonly APIButtonComponentWithCustomId[]): readonly ButtonRow[] =>
  buttons.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: buttons.slice(0, LIMITS.button.perRow) }];
