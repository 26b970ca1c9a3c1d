/** "What period does your archive cover?": asks for the data itself, in whatever words. */
import type { Catalogue } from "../dataset/catalogue.js";
import { keyOf } from "../text/tokens.js";
import type { Span } from "./spans/span.js";

const HOLDERS =
  /^(?:data|dataset|database|archive|archives|records|collection|information|info|knowledge|coverage|bot|you|your|dateline|memory)$/;
const EXTENTS =
  /^(?:period|timeframe|timespan|span|range|coverage|cover|covers|covered|covering|start|starts|begin|begins|end|ends|stop|stops|reach|reaches|stretch|extend|recent|fresh|current|back|date|dates|until)$/;
const ASKS = /^(?:what|which|how|when|until|since|from|up|where|over)\b/;
/** "When did your coverage of their talks begin" is about the talks. */
const ABOUT_EVENTS: ReadonlySet<Span["tag"]> = new Set(["relation", "time", "office"]);

export function asksForCoverage(spans: readonly Span[], catalogue: Catalogue): boolean {
  const [first] = spans;
  if (!ASKS.test(keyOf(first?.text ?? "")) || spans.some(({ tag }) => ABOUT_EVENTS.has(tag))) return false;
  const keys = spans.flatMap((span) => keyOf(span.text).split(" "));
  if (!keys.some((key) => HOLDERS.test(key)) || !keys.some((key) => EXTENTS.test(key))) return false;
  const own = new Set(["the", ...keyOf(catalogue.dataset.manifest.title).split(" ")]);
  const isOwn = ({ text }: Span): boolean =>
    keyOf(text)
      .split(" ")
      .every((key) => own.has(key));
  return spans.every((span) => span.tag !== "name" || isOwn(span));
}
