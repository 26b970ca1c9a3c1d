/** One way of acting that CAMEO divides by its matter: which words say it, and the canonical verb that the ontology's types have. */
import type { Matter } from "./matter.js";

export interface Family {
  readonly name: string;
  /** The canonical verb, before the matter's name. */
  readonly plain: string;
  /** The canonical noun, before the matter's name. */
  readonly noun: string;
  /** Verbs in their base form, and nouns in the singular, that say it; inflected by rule. */
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** A source that must stand right before the matter as a noun; with `?` where it may be left out. */
  readonly link: string;
  /** Whether the matter may be said as what someone is to do: "asked Sylvania to lend money". */
  readonly infinitive: boolean;
  readonly matters: readonly Matter[];
  /** Of the matters' names, those that the canonical verb puts otherwise. */
  readonly named?: (matter: string) => string;
}
