/** Links of a reply: the words say what is behind them, and an address of six lines on a phone stays behind them. */
import { LIMITS } from "../limits.js";

/** Fit to stand in a markdown link; undefined for anything but a web address of fair length. */
export function linkTo(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return undefined;
  const href = new URL(url).href.replaceAll("(", "%28").replaceAll(")", "%29");
  return href.length > LIMITS.part.url ? undefined : href;
}

/** As an answer lists its sources, in markdown: "• Title: publisher, date, licence, https\\://…". */
const LISTED = /^• (?<title>.+): (?<rest>.+), (?<address>https?\\:\/\/[^\s…]+)$/gmu;

/** Where an item of a list ends with an address, its title leads there. An address that was cut leads nowhere. */
export const withLinks = (markdown: string): string =>
  markdown.replace(LISTED, (line, title: string, rest: string, address: string) => {
    const url = linkTo(address.replaceAll(/\\(.)/gu, "$1"));
    return url === undefined ? line : `• [${title}](${url}): ${rest}`;
  });
