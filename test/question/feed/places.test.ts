/** Questions by place: of a feed that says where its events were, and of one that does not. */
import { describe, expect, test } from "vitest";
import { createEngine, type Engine, type Reply } from "../../../src/engine.js";
import { datasetIn, type GdeltRow, gdeltRow, importOf, tsv } from "../../import/feeds/inputs.js";

type Actor = NonNullable<GdeltRow["one"]>;
type Place = NonNullable<GdeltRow["place"]>;

const LIND: Actor = ["NORGOV", "ADA LIND", "NOR", "", "GOV"];
const OKORO: Actor = ["GHAGOV", "BEN OKORO", "GHA", "", "GOV"];
const ZIMM: Actor = ["PERGOV", "ZOE ZIMM", "PER", "", "GOV"];
const GHANA: Actor = ["GHA", "GHANA", "GHA", "", ""];
const POLICE: Actor = ["GHACOP", "POLICE", "GHA", "", "COP"];
const NOBODY: Actor = ["", "", "", "", ""];
const ACCRA: Place = ["4", "Accra, Greater Accra, Ghana", "GH", "5.55", "-0.2"];
const TAMALE: Place = ["4", "Tamale, Northern, Ghana", "GH", "9.4", "-0.84"];
const LIMA: Place = ["4", "Lima, Lima, Peru", "PE", "-12.05", "-77.05"];

const row = (day: string, code: string, one: Actor, other: Actor, place?: Place): GdeltRow => ({
  day,
  added: `${day}120000`,
  code,
  one,
  other,
  ...(place && { place }),
  url: `https://example.org/${day}-${code}`,
});

const ROWS = [
  row("20240501", "040", LIND, OKORO, ACCRA),
  row("20240502", "040", ZIMM, LIND, LIMA),
  row("20240503", "173", POLICE, NOBODY, TAMALE),
  row("20240504", "111", ZIMM, GHANA, LIMA),
  row("20240505", "042", ZIMM, GHANA),
  row("20240506", "042", LIND, OKORO, TAMALE),
  row("20240507", "040", ZIMM, OKORO, TAMALE),
  row("20240508", "042", ZIMM, GHANA, LIMA),
];

const ASKED_ON = 19_900;

/** Made once, within the first test that asks: the folder goes when that test ends, the engine needs it no more. */
let made: Promise<Engine> | undefined;
const ask = async (question: string): Promise<Reply> => {
  made ??= importOf("gdelt", tsv(...ROWS.map(gdeltRow)), { name: "a.CSV" }).then(async ({ out }) =>
    createEngine(await datasetIn(out), { today: () => ASKED_ON, dayFirst: true }),
  );
  return (await made).ask(question);
};

const found = ({ outcome }: Reply): readonly string[] => {
  if (outcome.kind === "failure") return [outcome.failure.kind];
  const { answer } = outcome;
  return answer.kind === "participants" || answer.kind === "places"
    ? answer.items.map(({ entity }) => entity.name)
    : answer.events.map(({ date }) => date.edtf);
};

describe("where the feed tells of places, a place is where it was", () => {
  test.each([
    ["What happened in Ghana in May 2024?", ["2024-05-01", "2024-05-03", "2024-05-06", "2024-05-07"]],
    ["What happened in Tamale?", ["2024-05-03", "2024-05-06", "2024-05-07"]],
    ["What happened in Lima on 4 May 2024?", ["2024-05-04"]],
    ["Who met in Accra?", ["Ada Lind", "Ben Okoro"]],
    ["Who met in Ghana?", ["Ada Lind", "Ben Okoro", "Zoe Zimm"]],
    ["Whom did Ada Lind meet in Lima?", ["Zoe Zimm"]],
    ["Who arrested someone in Tamale?", ["Police (Ghana)"]],
    ["Where were people arrested?", ["Tamale"]],
    ["Where was anyone arrested?", ["Tamale"]],
    ["Where did Ada Lind meet Ben Okoro?", ["Accra"]],
    ["Who criticised Ghana?", ["Zoe Zimm"]],
    ["Who visited Tamale?", ["Ada Lind"]],
    ["Who was the first to meet Ben Okoro in Ghana after Ada Lind?", ["Zoe Zimm"]],
  ])("%s", async (question, expected) => {
    expect(found(await ask(question))).toEqual(expected);
  });

  test("a visit to a country is paid to it, wherever it is told from", async () => {
    const reply = await ask("Who visited Ghana?");
    expect(found(reply)).toEqual(["Zoe Zimm"]);
    expect(reply.presentation.events).toHaveLength(2);
    expect(reply.presentation.reading).toContain("to Ghana");
  });

  test("the reading says in, and each event has its place and its page", async () => {
    const { presentation } = await ask("Who met in Accra?");
    expect(presentation.reading).toContain("in Accra");
    expect(presentation.footer).toContain("8 events");
    const [event] = presentation.events;
    expect(event?.place).toContain("Accra");
    expect(event?.sources.map(({ url, page }) => [url, page])).toEqual([
      ["https://www.gdeltproject.org/", "https://example.org/20240501-040"],
    ]);
  });
});

test("where it tells of none, what was done in Peru was done to Peru, and the reading says so", async () => {
  const { out } = await importOf(
    "quads",
    tsv(
      ["Ada_Lind", "Consult", "Peru", "2024-05-01"],
      ["Peru", "Consult", "Ghana", "2024-05-02"],
      ["Ada_Lind", "Make_a_visit", "Peru", "2024-05-03"],
    ),
  );
  const engine = createEngine(await datasetIn(out), { today: () => ASKED_ON, dayFirst: true });
  const reply = await engine.ask("What happened in Peru in May 2024?");
  expect(found(reply)).toEqual(["2024-05-01", "2024-05-03"]);
  expect(reply.presentation.reading).toBe(
    "events that happened, done to Peru (the data does not tell where), May 2024",
  );
  expect((await engine.ask("Who visited Peru?")).presentation.reading).toContain("visits to Peru");
});
