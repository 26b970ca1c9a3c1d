/** A headline of many lines in pages: as many items on each as are read on a phone, and none of them is lost. */
import type { Listing, Presentation } from "../../answer/presentation.js";
import { rememberedOf } from "../../lazy.js";
import type { Locale } from "../../phrases/locale.js";
import { number } from "../../phrases/number.js";
import { AND_MORE, PART_OF_LIST } from "../../phrases/reply.js";
import { escapeText } from "../escape.js";
import { LIMITS } from "../limits.js";
import type { Page } from "./page.js";

export interface HeadlinePage {
  /** Plain text. */
  readonly text: string;
  /** Which items of how many it has, counted from 1; left out where they cannot be counted, or are all there. */
  readonly part?: { readonly from: number; readonly to: number; readonly of: number };
  /** How many items are left out that are on pages before it. */
  readonly more?: number;
}

const MOST_ITEMS = 20;
const FEW = 3;
/** For the line that says which items they are. */
const COUNTING = 40;

/** In UTF-16 units of markdown: where no events stand below it, there is more of it. */
export const roomFor = ({ events, all }: Presentation): number =>
  events.length === 0 && all === undefined ? LIMITS.part.onlyHeadline : LIMITS.part.headline;

/** At least one. */
export const headlinePages = rememberedOf((presentation: Presentation): readonly HeadlinePage[] => {
  const { headline, list } = presentation;
  const listing = list?.();
  const isWhole = listing === undefined || joined(listing, listing.items) === headline;
  if (isWhole && width(headline) <= roomFor(presentation)) return [{ text: headline }];
  return paged(listing ?? { items: headline.split("\n") }, listing !== undefined, roomFor(presentation));
});

/** Behind them, beside more events: what it was that they belong to, in few lines. */
export function headlineAgain({ headline, list }: Presentation): HeadlinePage {
  const { lead, items } = list?.() ?? { items: headline.split("\n") };
  const first = [...(lead === undefined ? items.slice(0, FEW) : [lead])];
  const more = lead === undefined ? items.length - first.length : 0;
  return { text: first.join("\n"), ...(more > 0 && { more }) };
}

/** As it stands on the page. */
export function headlineOn(
  { headline: { text, part, more = 0 } }: Pick<Page, "headline">,
  locale: Locale,
): string {
  if (more > 0) return `${text}\n${AND_MORE[locale](number(more, locale))}`;
  if (part === undefined) return text;
  const [from, to, of] = [part.from, part.to, part.of].map((each) => number(each, locale));
  return `${text}\n${PART_OF_LIST[locale](from === to ? `${to}` : `${from}–${to}`, `${of}`)}`;
}

interface Piece {
  readonly text: string;
  /** Of its item, from 1. */
  readonly number: number;
}

function paged(listing: Listing, counts: boolean, most: number): readonly HeadlinePage[] {
  const { lead = "", items } = listing;
  const room = most - COUNTING - width(lead) - 1;
  const pieces = items.flatMap((item, at) => inPieces(item, room).map((text) => ({ text, number: at + 1 })));
  const pages: Piece[][] = [];
  let left = 0;
  for (const piece of pieces) {
    const needs = width(piece.text) + 1;
    const page = pages.at(-1);
    if (page && page.length < MOST_ITEMS && needs <= left) {
      page.push(piece);
      left -= needs;
    } else {
      pages.push([piece]);
      left = room - needs;
    }
  }
  return pages.map((page): HeadlinePage => {
    const text = joined(
      listing,
      page.map((piece) => piece.text),
    );
    const [from, to] = [page.at(0)?.number ?? 1, page.at(-1)?.number ?? 1];
    return counts && pages.length > 1 ? { text, part: { from, to, of: items.length } } : { text };
  });
}

const joined = ({ lead }: Listing, items: readonly string[]): string =>
  [...(lead === undefined ? [] : [lead]), ...items].join("\n");

/** As markdown, where some letters take two units. */
const width = (text: string): number => escapeText(text).length;

/** Cut at spaces, where one item alone is too long for a page: escaped, no letter takes more than two units. */
function inPieces(item: string, room: number): readonly string[] {
  const pieces: string[] = [];
  let rest = item;
  while (width(rest) > room) {
    const most = Math.floor(room / 2);
    const space = rest.lastIndexOf(" ", most);
    const end = space > 0 ? space : most;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}
