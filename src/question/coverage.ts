/** "What period does your archive cover?": asks for the data itself, in whatever words. */
import type { Catalogue } from "../dataset/catalogue.js";
import { keyOf } from "../text/tokens.js";
import type { Span } from "./spans/span.js";

const HOLDERS =
  /^(?:data|dataset|database|archive|archives|records|collection|information|info|knowledge|coverage|bot|you|your|dateline|memory)$/;
const EXTENTS =
  /^(?:period|timeframe|timespan|span|range|coverage|cover|covers|covered|covering|start|starts|begin|begins|end|ends|stop|stops|reach|reaches|stretch|extend|recent|fresh|current|back|date|dates|until)$/;
/** "When did your coverage of their talks begin" is about the talks. */
const ABOUT_EVENTS: ReadonlySet<Span["tag"]> = new Set(["relation", "time", "office"]);

export function asksForCoverage(spans: readonly Span[], catalogue: Catalogue): boolean {
  const keys = spans.flatMap((span) => keyOf(span.text).split(" "));
  const own = new Set(keyOf(catalogue.dataset.manifest.title).split(" "));
  const foreign = spans.some(
    (span) =>
      ABOUT_EVENTS.has(span.tag) ||
      (span.tag === "name" &&
        !keyOf(span.text)
          .split(" ")
          .every((key) => key === "the" || own.has(key))),
  );
  const [first] = keys;
  const asks = /^(?:what|which|how|when|until|since|from|up|where|over)$/.test(first ?? "");
  return asks && !foreign && keys.some((key) => HOLDERS.test(key)) && keys.some((key) => EXTENTS.test(key));
}
