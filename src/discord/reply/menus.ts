/** Menus of what an answer can be narrowed down by: one each for who, when and where. */
import { type APIMessageTopLevelComponent, type APIStringSelectComponent, ComponentType } from "discord.js";
import type { NarrowingChoice, Narrowings } from "../../answer/narrowings.js";
import type { Phrase } from "../../phrases/phrase.js";
import { BY_WHEN, BY_WHERE, BY_WHO, NARROW_HOW } from "../../phrases/reply.js";
import type { Narrowing } from "../../query/narrowed.js";
import { cut } from "../cut.js";
import { plainLine } from "../escape.js";
import { LIMITS } from "../limits.js";
import type { Act, Asked } from "../press.js";
import type { Scene } from "./scene.js";

const MENUS: readonly { readonly by: keyof Narrowing; readonly act: Act; readonly label: Phrase }[] = [
  { by: "who", act: "narrow-who", label: BY_WHO },
  { by: "when", act: "narrow-when", label: BY_WHEN },
  { by: "where", act: "narrow-where", label: BY_WHERE },
];

/** Undefined where there is nothing to choose from. */
export function narrowingMenus(
  choices: Narrowings,
  scene: Pick<Scene, "seal" | "locale" | "asker"> & { readonly asked: Asked },
): APIMessageTopLevelComponent[] | undefined {
  const { seal, locale, asker, asked } = scene;
  const menus = MENUS.flatMap(({ by, act, label }): readonly APIStringSelectComponent[] => {
    const options = choices[by].filter(({ value }) => value.length <= LIMITS.menu.value);
    const customId = seal.write({ ...asked, act, page: 0, asker });
    if (options.length === 0 || customId === undefined) return [];
    return [
      {
        type: ComponentType.StringSelect,
        custom_id: customId,
        placeholder: label[locale](),
        options: options.slice(0, LIMITS.menu.options).map(option),
      },
    ];
  });
  if (menus.length === 0) return undefined;
  return [
    { type: ComponentType.TextDisplay, content: `### ${NARROW_HOW[locale]()}` },
    ...menus.map((menu) => ({ type: ComponentType.ActionRow as const, components: [menu] })),
  ];
}

const option = ({ label, value }: NarrowingChoice): { label: string; value: string } => ({
  label: cut(plainLine(label) || value, LIMITS.menu.label),
  value,
});
