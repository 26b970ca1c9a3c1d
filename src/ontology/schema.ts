/** The ontology: kinds of event and of office, with the English words for them. A curator extends it without touching code. */
import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const text = z.string().trim().min(1);

/** In what form people are in contact. */
export const Mode = z.enum(["in-person", "phone", "video", "written", "unknown"]);
export type Mode = z.infer<typeof Mode>;
const ImpliedMode = Mode.exclude(["unknown"]);

const Uncoded = z
  .literal(true)
  .optional()
  .describe("means this of records; the coding of a feed has the word for another kind alone: 'ban', 'bomb'");

/**
 * A verb or verb phrase in its base form: "meet", "hold talks". The first word is inflected by rule or from the
 * table of English irregular verbs; give the forms where neither is right.
 */
export const Verb = z.union([
  text,
  z.strictObject({
    base: text,
    past: text.optional(),
    participle: text.optional(),
    gerund: text.optional(),
    third: text.optional(),
    reverse: z.boolean().optional().describe("the subject is the recipient, as in 'receive a visit'"),
    mode: ImpliedMode.optional().describe("the form of contact that the word implies, as in 'phone'"),
    takes: z
      .enum(["event", "topic"])
      .optional()
      .describe("its object is something said, not someone: 'announce', 'discuss'"),
    uncoded: Uncoded,
  }),
]);

export const Noun = z.union([
  text,
  z.strictObject({
    one: text,
    many: text.optional(),
    reverse: z.boolean().optional(),
    mode: ImpliedMode.optional(),
    uncoded: Uncoded,
  }),
]);

/** What it is called in the languages of the replies besides English. */
const Labels = z.strictObject({
  pl: text.optional(),
  uk: text.optional(),
  fr: text.optional(),
  de: text.optional(),
  es: text.optional(),
});

export const EventType = z.strictObject({
  id,
  label: text.describe("what answers call it, a noun phrase in the singular: 'meeting', 'arrival of forces'"),
  plural: text.optional(),
  labels: Labels.optional().describe(
    "what readings in other languages call it, in the plural: { pl: 'spotkania' }",
  ),
  told: z
    .string()
    .regex(/^(?!.*\{whom\}.*\{whom\})[a-z](?:.* )?\{whom\}(?:[ ,].*[^ .])?$/)
    .optional()
    .describe("what an event of a feed is told with, after who did it and in the past: 'praised {whom}'"),
  plover: z
    .strictObject({ event: text, mode: text.optional() })
    .nullable()
    .describe("PLOVER event and mode; null where PLOVER has none"),
  cameo: z
    .array(z.string().regex(/^\d{2,4}$/))
    .default([])
    .describe("CAMEO codes"),
  parent: id.optional(),
  symmetric: z
    .boolean()
    .describe("true where all take part alike, as in a meeting; false where one acts on another"),
  movement: z.boolean().optional().describe("true for movements of forces: a unit goes to a place"),
  travel: z
    .boolean()
    .optional()
    .describe("someone goes somewhere: a country behind 'to' is where, as in 'a trip to France'"),
  topical: z
    .boolean()
    .optional()
    .describe("what is said or agreed in it is its topics: 'what did they agree?' asks for them"),
  intransitive: z
    .boolean()
    .optional()
    .describe("movements: the unit itself is the subject, as in 'troops landed'"),
  verbs: z.array(Verb).default([]),
  nouns: z.array(Noun).default([]).describe("names of the act: 'visit', 'talks'"),
  agents: z.array(Noun).default([]).describe("names of who does it: 'visitor'"),
});

export const OfficeType = z.strictObject({
  id,
  label: text,
  labels: Labels.optional().describe("what readings in other languages call it: { pl: 'premier' }"),
  words: z.array(text).describe("what people call it, in the singular: 'foreign minister', 'top diplomat'"),
  generic: z
    .boolean()
    .optional()
    .describe("stands for every office whose id ends in its own: minister for foreign-minister"),
  many: z.boolean().optional().describe("may have several holders at once, as ambassadors and senators are"),
});

export const Ontology = z.strictObject({ types: z.array(EventType), offices: z.array(OfficeType) });

export type Verb = z.infer<typeof Verb>;
export type Noun = z.infer<typeof Noun>;
export type EventType = z.infer<typeof EventType>;
export type OfficeType = z.infer<typeof OfficeType>;
export type Ontology = z.infer<typeof Ontology>;
