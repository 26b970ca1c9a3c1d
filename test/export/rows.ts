/** Events to write: plain ones, ones that a format cannot hold, and ones whose words would break a careless writer. */
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { Entity, type Event, Source } from "../../src/dataset/schema.js";
import type { About, Format } from "../../src/export/format.js";
import { UNBOUNDED, write } from "../../src/export/write.js";
import { SMALL, smallEvent } from "../query/small.js";

export const ABOUT: About = {
  question: "What happened?",
  reading: "events",
  dataset: { id: "small", title: "Small", licence: "CC0" },
  until: "2020-03-31",
  locale: "en",
};

/** What a spreadsheet, a calendar, a parser or a terminal might act on. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://evil.example","click")',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1",
  'quotes " and ""',
  "commas, semicolons; and \\backslashes\\",
  "line\nbreak and\r\nanother\rone",
  "END:VEVENT\r\nBEGIN:VEVENT",
  "🕊️ peace 👩‍🚀 Kyïv Łódź “quoted” 平和",
  "a\u0000b\u001b[31mred\u007f",
  "</script><b>&amp;",
  "x".repeat(300),
  "é".repeat(300),
  "\u202eright to left",
];

const PLACES = [
  { id: "pole", kind: "place", name: "Pole, the", feature: "site", within: "port-ana" },
  { id: "dateline-isle", kind: "place", name: "Isle", lat: -12.5, lon: -179.25, precision: "region" },
].map((each) => Entity.parse(each));

const atPoint = (entity: Entity): Entity =>
  entity.id === "port-ana" ? { ...entity, lat: 54.5, lon: 18.25, precision: "city" } : entity;

const participants = [
  { entity: "ana-ruiz", role: "actor", as: "Foreign Minister" },
  { entity: "cy-marsh", role: "actor" },
];

export const PLAIN = smallEvent("plain", "call", "2020-03-01", {
  participants,
  topics: ["fishing", "border"],
  mode: { value: "phone", certainty: "certain" },
  summary: "They spoke.",
});

export const EVENTS = {
  plain: PLAIN,
  inHall: smallEvent("in-hall", "contact", "2020-02-29", { participants, place: "pole" }),
  onIsle: smallEvent("on-isle", "contact", "2020-12-31", {
    participants,
    place: "dateline-isle",
    status: "planned",
    quantity: { min: 10, max: 20, unit: "boats" },
  }),
  unsure: smallEvent("unsure", "call", "2020-03-02?", { participants }),
  lasting: smallEvent("lasting", "call", "2020-03-02/2020-03-04", { participants }),
  month: smallEvent("month", "call", "2020-03", { participants, place: "lake-city" }),
  byDay: smallEvent("by-day", "call", "../2020-03-02", { participants }),
} satisfies Record<string, Event>;

export const DATASET: Dataset = {
  ...SMALL,
  entities: [...SMALL.entities.map(atPoint), ...PLACES],
  sources: SMALL.sources.map((source) => Source.parse(source)),
  events: Object.values(EVENTS),
};

export const catalogue = createCatalogue(DATASET);

/** Each text as summary and as participant's title, in an event of its own. */
export const hostileEvents = (texts: readonly string[]): readonly Event[] =>
  texts.map((summary, at) => ({ ...PLAIN, id: `hostile-${at}`, summary }));

export const written = (
  format: Format,
  events: readonly Event[],
  about: About = ABOUT,
): ReturnType<typeof write> => write(format, events, about, UNBOUNDED, catalogue);
