import { expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import { sourcesByPublisher } from "../../src/review/by-publisher.js";
import { event, evidence, invented, source } from "./invented.js";

test("sources are grouped by publisher, kind and licence; an event counts once in a group", () => {
  const dataset = {
    ...invented(),
    sources: [
      source({ id: "minutes" }),
      source({ id: "paper", publisher: "The | Paper", kind: "news", published: "2031-06" }),
      source({ id: "minutes-2", published: "2031-05-04" }),
    ],
    events: [
      event({ id: "one", evidence: [...evidence({}), ...evidence({ source: "minutes-2" })] }),
      event({ id: "two", evidence: [...evidence({}), ...evidence({ source: "paper" })] }),
    ],
  };
  expect(sourcesByPublisher(createCatalogue(dataset))).toEqual([
    "| publisher         | kind    | licence | published                | sources | events |",
    "| ----------------- | ------- | ------- | ------------------------ | ------: | -----: |",
    "| The harbour board | readout | CC0-1.0 | 2031-05-04 to 2031-06-04 |       2 |      2 |",
    "| The \\| Paper      | news    | CC0-1.0 | 2031-06-01 to 2031-06-30 |       1 |      1 |",
  ]);
});
