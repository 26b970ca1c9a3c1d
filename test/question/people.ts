/** A small invented world of people with offices, for questions that name them by what they are. */
import { toJson } from "../../src/answer/json.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { Entity, Event, Manifest, Source } from "../../src/dataset/schema.js";
import { createEngine, type Engine } from "../../src/engine.js";
import { report } from "../report.js";

const person = (id: string, name: string, ...offices: readonly object[]): object => ({
  id,
  kind: "person",
  name,
  ...(offices.length > 0 && { offices }),
});
const office = (role: string, title: string, of: string, from = "2015-01-01", to?: string): object => ({
  role,
  title,
  of,
  from,
  ...(to !== undefined && { to }),
});

const entities = [
  { id: "freedonia", kind: "country", name: "Freedonia", demonyms: ["Freedonian", "Freedonians"] },
  { id: "sylvania", kind: "country", name: "Sylvania", demonyms: ["Sylvanian", "Sylvanians"] },
  { id: "borduria", kind: "country", name: "Borduria", demonyms: ["Bordurian", "Bordurians"] },
  {
    id: "pact",
    kind: "organisation",
    name: "Northern Pact",
    aliases: [{ text: "Northern Pact allies" }],
    members: [{ entity: "freedonia" }, { entity: "sylvania" }],
  },
  { id: "bordurian-banks", kind: "organisation", name: "Bordurian banks", within: "borduria" },
  {
    id: "klow-bank",
    kind: "organisation",
    name: "Klow Bank",
    within: "bordurian-banks",
    description: "The largest bank of Borduria.",
  },
  { id: "zileh-bank", kind: "organisation", name: "Zileh Bank", within: "bordurian-banks" },
  { id: "security-council", kind: "organisation", name: "Bordurian Security Council", within: "borduria" },
  { id: "lake-city", kind: "place", name: "Lake City", within: "sylvania", feature: "city" },
  person("ana-ruiz", "Ana Ruiz", office("president", "President", "freedonia")),
  person("eva-holt", "Eva Holt", office("foreign-minister", "Foreign Minister", "freedonia")),
  person(
    "cy-marsh",
    "Cy Marsh",
    office("prime-minister", "Prime Minister", "sylvania", "2015-01-01", "2020-02-01"),
  ),
  person("bo-lind", "Bo Lind", office("prime-minister", "Prime Minister", "sylvania", "2020-02-01")),
  person("dag-moe", "Dag Moe", office("chief-of-defence", "Chief of the Defence Staff", "sylvania")),
  person("ivo-kral", "Ivo Kral", office("director", "Head of the National Security Bureau", "sylvania")),
  person(
    "ugo-petz",
    "Ugo Petz",
    office("national-security-adviser", "Secretary of the Security Council", "borduria"),
  ),
  person("ada-lind", "Ada Lind", office("president", "President", "borduria")),
].map((each) => Entity.parse(each));

const event = (
  id: string,
  type: string,
  date: string,
  participants: string,
  other: Partial<Record<"place" | "summary" | "status", string>> & { readonly partOf?: string } = {},
): Event =>
  Event.parse({
    id,
    type,
    status: other.status ?? "occurred",
    date: { edtf: date, basis: "stated" },
    participants: participants.split(" ").map((each) => {
      const [entity, role = "actor"] = each.split("/");
      return { entity, role };
    }),
    ...(other.place !== undefined && { place: other.place }),
    summary: other.summary ?? "It happened.",
    related: other.partOf === undefined ? [] : [{ event: other.partOf, rel: "part-of" }],
    evidence: [{ source: "gazette", locator: "paragraph 1", supports: ["type"] }],
  });

const events = [
  event("ruiz-marsh-call", "call", "2020-01-10", "ana-ruiz cy-marsh"),
  event("ruiz-lind-call", "call", "2020-02-10", "ana-ruiz bo-lind"),
  event("ruiz-moe-call", "call", "2020-02-12", "ana-ruiz dag-moe"),
  event("ruiz-kral-meeting", "meeting", "2020-02-14", "ana-ruiz ivo-kral eva-holt"),
  event("holt-petz-call", "call", "2020-03-01", "eva-holt ugo-petz"),
  event("pact-summit", "summit", "2020-03-05", "ana-ruiz pact borduria"),
  event(
    "bank-sanctions",
    "sanction",
    "2020-03-07",
    "freedonia borduria/recipient klow-bank/recipient bordurian-banks/recipient",
  ),
  event("holt-visit", "visit", "2020-03-10", "eva-holt ana-ruiz sylvania/host", { place: "lake-city" }),
  event("holt-lind-meeting", "meeting", "2020-03-10", "eva-holt ana-ruiz bo-lind", {
    place: "lake-city",
    partOf: "holt-visit",
  }),
  event("lind-pact-address", "statement", "2020-03-06", "ada-lind/speaker pact/recipient"),
  event("petz-council-meeting", "meeting", "2020-03-12", "ugo-petz security-council"),
  event("banquet", "meeting", "2020-03-20", "ana-ruiz ada-lind", {
    status: "cancelled",
    summary: "A banquet for Ada Lind was called off.",
  }),
];

const source = Source.parse({
  id: "gazette",
  title: "Gazette",
  publisher: "Gazette Ltd",
  url: "https://gazette.example/1",
  published: "2020-03-31",
  language: "en",
  licence: "CC0",
  kind: "news",
});

/** 1 April 2020. */
const TODAY = 18_353;

export async function peopleEngine(): Promise<Engine> {
  const { ontology } = (await report()).dataset;
  const manifest = Manifest.parse({
    id: "people",
    title: "People",
    description: "An invented world.",
    licence: "CC0",
    coverage: "2020-01-01/2020-03-31",
  });
  const dataset: Dataset = {
    manifest,
    ontology,
    entities,
    events,
    sources: [source],
    topics: [],
    accepted: [],
  };
  return createEngine(dataset, { today: () => TODAY, dayFirst: true });
}

/** Asks the invented data: the ids, dates or labels of the answers, or the kind of failure. */
export async function peopleAsked(): Promise<(question: string) => Promise<readonly string[]>> {
  const engine = await peopleEngine();
  return async (question) => {
    const { answers, failure } = toJson(await engine.ask(question), 0);
    return failure ? [failure.kind] : answers.map(({ id, label, date }) => id ?? date ?? label);
  };
}
