/** JSON: one object, with each event's participants, place, point and sources in full. */
import type { Format } from "./format.js";

export const json: Format = {
  id: "json",
  name: "JSON",
  head: (about) => {
    const { question, reading, dataset } = about;
    const beginning = JSON.stringify({ question, reading, dataset }, null, 1).replace(/\n\}$/, "");
    return `${beginning},\n "events": [\n`;
  },
  record: (row) => `  ${JSON.stringify(row)}`,
  between: ",\n",
  foot: "\n ]\n}\n",
};
