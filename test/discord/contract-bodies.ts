/** Bodies of requests, sound but for what a row of the contract's test breaks on purpose. */
import { ButtonStyle } from "discord.js";
import type { BodyKind } from "./loopback/contract/contract.js";

export type Sound = readonly [name: string, kind: BodyKind, body: unknown];
export type Broken = readonly [name: string, kind: BodyKind, body: unknown, rule: string];

export const QUIET = { allowed_mentions: { parse: [] } };
export const NONCE = { nonce: "1", enforce_nonce: true };
export const x = (length: number): string => "x".repeat(length);
export const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, i) => make(i));

export const message = (own: object): object => ({ content: "hello", ...QUIET, ...NONCE, ...own });
export const embed = (own: object): object => message({ embeds: [{ title: "t", ...own }] });
export const button = (own: object = {}): object => ({
  type: 2,
  style: ButtonStyle.Primary,
  label: "b",
  custom_id: "b",
  ...own,
});
export const row = (...components: object[]): object => ({ type: 1, components });
export const withRows = (...components: object[]): object => message({ components });
export const version2 = (own: object): object => ({ ...QUIET, ...NONCE, flags: 1 << 15, ...own });
export const menu = (own: object): object =>
  withRows(row({ type: 3, custom_id: "m", options: [{ label: "a", value: "a" }], ...own }));

export const command = (own: object): object => ({ name: "met", description: "d", ...own });
export const option = (own: object): object => ({ type: 3, name: "who", description: "d", ...own });
export const withOptions = (...options: object[]): object => command({ options });
export const answered = (data: object): object => ({ type: 4, data: { content: "hi", ...QUIET, ...data } });
export const suggested = (...choices: object[]): object => ({ type: 8, data: { choices } });
