/** A message as Discord stores it, drawn much as its client does. */
import { ButtonStyle, ComponentType } from "discord.js";
import { type Component, type Embed, Message } from "../discord/loopback/contract/views.js";
import { html, inline, markdown } from "./markdown.js";

export function drawMessage(message: unknown, locale: string): string {
  const { content, embeds, components } = Message.parse(message);
  return [
    content ? markdown(content, locale) : "",
    ...(embeds ?? []).map((embed) => drawEmbed(embed, locale)),
    ...(components ?? []).map((component) => draw(component, locale)),
  ].join("");
}

function draw(component: Component, locale: string): string {
  const inner = (component.components ?? []).map((each) => draw(each, locale)).join("");
  switch (component.type) {
    case ComponentType.Container:
      return `<div class="container" style="border-left-color:${colour(component["accent_color"])}">${inner}</div>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${markdown(component.content ?? "", locale)}</div>`;
    case ComponentType.Separator:
      return "<hr>";
    case ComponentType.ActionRow:
      return `<div class="row">${inner}</div>`;
    case ComponentType.Button:
      return `<span class="button ${component.style === ButtonStyle.Primary ? "primary" : ""}">${html(component.label ?? "")}</span>`;
    case ComponentType.StringSelect:
      return `<div class="menu">${html(component.placeholder ?? "")}<ul>${(component.options ?? [])
        .slice(0, 6)
        .map(({ label }) => `<li>${html(label)}</li>`)
        .join("")}</ul></div>`;
    case ComponentType.File:
      return '<div class="file">📄 attachment</div>';
    default:
      return inner;
  }
}

function drawEmbed({ title, description, fields, footer }: Embed, locale: string): string {
  return [
    '<div class="container embed">',
    title ? `<h4>${inline(title, locale)}</h4>` : "",
    description ? markdown(description, locale) : "",
    ...(fields ?? []).map(({ name, value }) => `<h5>${inline(name, locale)}</h5>${markdown(value, locale)}`),
    footer ? `<small>${html(footer.text)}</small>` : "",
    "</div>",
  ].join("");
}

const colour = (value: unknown): string =>
  typeof value === "number" ? `#${value.toString(16).padStart(6, "0")}` : "#4e5058";
