/** Suggested questions as buttons, each of which asks its question. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Seal } from "./custom-id.js";
import { plainLine } from "./escape.js";
import { LIMITS } from "./limits.js";

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

export interface Suggested {
  /** At most one row, as Discord allows no empty one. */
  readonly rows: ButtonRow[];
  /** Too long for a button, to be shown as text. */
  readonly rest: readonly string[];
}

/** Each question once; at most as many as a row holds. */
export function suggestButtons(suggestions: readonly string[], seal: Seal): Suggested {
  const questions = [...new Set(suggestions.map(plainLine))]
    .filter(Boolean)
    .slice(0, Math.min(LIMITS.part.suggestions, LIMITS.button.perRow));
  const buttons: APIButtonComponentWithCustomId[] = [];
  const rest: string[] = [];
  for (const question of questions) {
    const customId = question.length > LIMITS.button.label ? undefined : seal.write(question);
    if (customId === undefined) rest.push(question);
    else {
      buttons.push({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: question,
        custom_id: customId,
      });
    }
  }
  return {
    rows: buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }],
    rest,
  };
}
