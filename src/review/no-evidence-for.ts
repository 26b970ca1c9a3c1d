/** Events of which no evidence supports what matters most: when, and who. */
import type { Find } from "./warning.js";

const NEEDED = ["date", "participants"] as const;

export const findNoEvidenceFor: Find = ({ dataset }) =>
  dataset.events.flatMap(({ id, evidence }) =>
    NEEDED.filter((field) => !evidence.some(({ supports }) => supports.includes(field))).map((field) => ({
      record: id,
      field,
      what: `no evidence supports the ${field}`,
      hint: `add “${field}” to the supports of the evidence that tells it`,
    })),
  );
