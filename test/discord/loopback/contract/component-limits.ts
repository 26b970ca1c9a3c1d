/** Discord's limits on buttons, menus and the components of version 2. */
import { ButtonStyle, ComponentType } from "discord.js";
import { type Limit, notWithin, repeated, tooLong, tooMany } from "./limit.js";
import { COMPONENTS_V2 } from "./message-limits.js";
import { type Component, type Message, withNested } from "./views.js";

const MENUS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];
const VERSION_1: readonly number[] = [ComponentType.ActionRow, ComponentType.Button, ...MENUS];

export const COMPONENT_LIMITS: readonly Limit<Message>[] = [
  { name: "component count", breaches: (message) => tooMany("components", all(message).length, 40) },
  {
    name: "component version",
    breaches: (message) => {
      const later = all(message).filter((component) => !VERSION_1.includes(component.type));
      const { content, embeds, sticker_ids: stickers, poll } = message;
      const others = [content, embeds?.length, stickers?.length, poll].some(Boolean);
      if (isVersion2(message)) {
        return others ? ["content, embeds, stickers and polls do not go with version 2 components"] : [];
      }
      return later.map((component) => `component type ${component.type} needs the version 2 flag`);
    },
  },
  {
    name: "component text",
    breaches: (message) => {
      const sum = all(message).reduce((length, component) => length + (component.content ?? "").length, 0);
      return sum > 4000 ? [`the components together have ${sum} characters of text, at most 4000`] : [];
    },
  },
  {
    name: "action rows",
    breaches: (message) =>
      isVersion2(message) ? [] : tooMany("action rows", message.components?.length ?? 0, 5),
  },
  {
    name: "top level",
    breaches: (message) =>
      isVersion2(message)
        ? []
        : (message.components ?? [])
            .filter((component) => component.type !== ComponentType.ActionRow)
            .map((component) => `component type ${component.type} stands outside an action row`),
  },
  {
    name: "row width",
    breaches: (message) =>
      all(message)
        .filter((component) => component.type === ComponentType.ActionRow)
        .flatMap((row) => rowBreaches(row.components ?? [])),
  },
  {
    name: "custom_id",
    breaches: (message) =>
      all(message).flatMap((component) =>
        needsId(component) ? notWithin("custom_id", component.custom_id, 100) : [],
      ),
  },
  {
    name: "custom_id unique",
    breaches: (message) =>
      repeated(
        "custom_id",
        all(message).flatMap((component) => (component.custom_id ? [component.custom_id] : [])),
      ),
  },
  { name: "button", breaches: (message) => buttons(message).flatMap(buttonBreaches) },
  {
    name: "menu",
    breaches: (message) =>
      all(message)
        .filter((component) => MENUS.includes(component.type))
        .flatMap(menuBreaches),
  },
];

function all(message: Message): readonly Component[] {
  return withNested(message.components ?? []);
}

function isVersion2(message: Message): boolean {
  return ((message.flags ?? 0) & COMPONENTS_V2) !== 0;
}

export function buttons(message: Message): readonly Component[] {
  return all(message).filter((component) => component.type === ComponentType.Button);
}

function needsId(component: Component): boolean {
  const plainButton = component.type === ComponentType.Button && !isLink(component) && !isPremium(component);
  return plainButton || MENUS.includes(component.type);
}

function isLink(button: Component): boolean {
  return button.style === ButtonStyle.Link;
}

function isPremium(button: Component): boolean {
  return button.style === ButtonStyle.Premium;
}

function rowBreaches(within: readonly Component[]): readonly string[] {
  const menus = within.filter((component) => MENUS.includes(component.type)).length;
  if (within.length === 0) return ["an action row without anything in it"];
  if (menus > 0 && within.length > 1) return ["a menu shares its action row"];
  return tooMany("buttons in a row", within.length, 5);
}

function buttonBreaches(button: Component): readonly string[] {
  const label = button.emoji || isPremium(button) ? [] : notWithin("button label", button.label, 80);
  if (!isLink(button)) return button.url ? [...label, "only a link button has a url"] : label;
  return [
    ...label,
    ...(button.custom_id ? ["a link button has no custom_id"] : []),
    ...notWithin("button url", button.url, 512),
  ];
}

function menuBreaches(menu: Component): readonly string[] {
  const options = menu.options ?? [];
  const own = menu.type === ComponentType.StringSelect;
  return [
    ...tooLong("placeholder", menu.placeholder, 150),
    ...(own && options.length === 0 ? ["a menu without options"] : []),
    ...tooMany("menu options", options.length, 25),
    ...options.flatMap((option) => notWithin("option label", option.label, 100)),
    ...options.flatMap((option) => notWithin("option value", option.value, 100)),
    ...options.flatMap((option) => tooLong("option description", option.description, 100)),
    ...(own && Math.max(menu.min_values ?? 0, menu.max_values ?? 0) > options.length
      ? ["a menu wants more chosen than it has"]
      : []),
    ...repeated(
      "option value",
      options.map((option) => option.value),
    ),
  ];
}
