/** ICEWS coded event data: twenty columns with a header, tab-separated, NA where nothing is known. */
import { NOBODY } from "../../dataset/table/table.js";
import { isoDays } from "./days.js";
import { type Feed, quoted, refuse, type World } from "./feed.js";
import { HOST, sideOf } from "./mirror.js";
import { kindBySectors } from "./sectors.js";

/** In the order of the file. */
const COLUMNS = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Intensity",
  "Target Name",
  "Target Sectors",
  "Target Country",
  "Story ID",
  "Sentence Number",
  "Publisher",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
] as const;

/** Sentences of a story are counted below this. */
const SENTENCES = 100_000;

export function icews(world: World, { merge }: { readonly merge: boolean }): Feed {
  const { cameo, countries, cast, rows } = world;
  const dayOf = isoDays();
  return {
    isHeader: ([first]) => first?.replace(/^\uFEFF/, "").replaceAll('"', "") === "Event ID",
    take(fields, record) {
      if (fields.length !== COLUMNS.length)
        return refuse("", `has ${fields.length} columns where ${COLUMNS.length} belong`);
      const at = (place: number): string => known(fields[place]);
      const [date, who, whom] = [at(1), at(2), at(8)];
      const day = dayOf(date);
      if (day === undefined)
        return refuse("Event Date", `${quoted(fields[1] ?? "")} is no day as in 2018-06-01`);
      if (who === "" && whom === "") return refuse("Source Name", "names nobody, and so does Target Name");
      const code = cameo.isCode(at(6)) ? at(6) : cameo.codeNamed(at(5));
      const type = code === undefined ? undefined : cameo.typeOf(code);
      if (code === undefined || type === undefined)
        return refuse("CAMEO Code", `${quoted(fields[6] ?? "")} is no CAMEO event code`);
      const actor = (place: number): number =>
        at(place) === ""
          ? NOBODY
          : cast.actor(at(place), () => {
              const country = countries.named(at(place + 2));
              const kind = kindBySectors(at(place), at(place + 1), countries);
              return { ...(kind && { kind }), ...(country && { country }) };
            });
      const one = actor(2);
      const other = actor(8);
      const [subject, object] = code === HOST ? [other, one] : [one, other];
      const country = at(17);
      const place = cast.place({
        city: at(14) || at(15),
        region: at(16),
        country: countries.named(country),
        land: country,
        lat: numberIn(at(18)),
        lon: numberIn(at(19)),
      });
      const story = Number(at(11));
      const context = story * SENTENCES + Number(at(12));
      const side = merge && story > 0 && Number.isSafeInteger(context) ? sideOf(code, one, other) : 0;
      rows.add({ day, type, subject, object, record, place, page: 0, datedBack: false, side, context });
      return undefined;
    },
  };
}

const known = (text = ""): string => {
  const trimmed = text.trim();
  return trimmed === "NA" ? "" : trimmed;
};

const numberIn = (text: string): number | undefined => (text === "" ? undefined : Number(text));
