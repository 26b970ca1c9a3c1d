/** "Which Russian banks": a name for many asks for those of them that the data knows. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { Entity } from "../../dataset/schema.js";
import { keyOf } from "../../text/tokens.js";
import { asWord, isLight, isWord, type Span } from "../spans/span.js";
import type { Qualified } from "./qualifier.js";

/** Undefined where the question asks for something else. */
export function takeParts(spans: readonly Span[], catalogue: Catalogue): Qualified | undefined {
  const ask = spans.findIndex(
    (span) => isWord(span, "ask") || isWord(span, "how-many") || isWord(span, "list"),
  );
  const at = spans.findIndex((span, index) => index > ask && !isLight(span) && !isSuperlative(span));
  const whole = spans[at];
  const banks = ask < 0 ? undefined : ofKind(whole, catalogue);
  if (banks) return { main: spans, among: banks, inside: [] };
  if (ask < 0 || whole?.tag !== "name" || whole.demonym || !/s$/i.test(whole.text)) return undefined;
  // "Which of the Russian banks' accounts": theirs, not they.
  if (isWord(spans[ask], "ask") && !/^wh(?:ich|at)/i.test(spans[ask]?.text ?? "")) return undefined;
  const parts = catalogue.dataset.entities.filter(
    ({ kind, within }) => kind === "organisation" && whole.ids.includes(within ?? ""),
  );
  // Those of NATO are its members, and not the bodies within it.
  const wholeIsMany = whole.ids.every((id) => {
    const entity = catalogue.entity(id);
    return entity?.kind === "organisation" && entity.members === undefined;
  });
  if (!wholeIsMany || parts.length === 0 || isWord(spans[at + 1], "possessive")) return undefined;
  const said = spans.slice(ask + 1, at).filter(isSuperlative);
  const described = parts.filter(({ description }) =>
    said.every((span) =>
      keyOf(description ?? "")
        .split(" ")
        .includes(keyOf(span.text)),
    ),
  );
  if (described.length === 0) return undefined;
  const kind: Span = asWord(whole, { is: "kind", kinds: ["organisation"] });
  return {
    main: [...spans.slice(0, ask + 1), kind, ...spans.slice(at + 1)],
    among: described.map(({ id }) => id),
    inside: [],
  };
}

/** "Largest": said of some of them in the data, or of none. */
const isSuperlative = (span: Span): boolean => span.tag === "unknown" && /^\p{L}{3,}est$/u.test(span.text);

/** "Which banks", "which company": of all bodies, those that their names or descriptions call so. */
function ofKind(span: Span | undefined, { dataset }: Catalogue): readonly string[] | undefined {
  const noun = isWord(span, "kind") ? span.text.match(/^(bank|compan)(?:s|y|ies)?$/i)?.[1] : undefined;
  if (noun === undefined) return undefined;
  const calls = new RegExp(`\\b${noun}(?:s|y|ies)?\\b`, "i");
  const called = ({ name, description = "" }: Entity): boolean =>
    calls.test(`${name}. ${description.split(/ (?:that|which|through|where|who) |,/)[0]}`);
  const ids = dataset.entities
    .filter((entity) => entity.kind === "organisation" && called(entity))
    .map(({ id }) => id);
  return ids.length > 0 ? ids : undefined;
}
