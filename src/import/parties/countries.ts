/** The countries of the world by name, for those that the curated dataset lacks. */
import { keyOf } from "../../text/tokens.js";

/** Codes of ICU that are no foreign country: groups, test data, uninhabited islands, and what belongs to the United States. */
const NONE = new Set(
  "EU EZ UN XA XB ZZ QO AC CP CQ DG EA IC TA AQ BV HM GS IO TF UM PR GU VI AS MP AN".split(" "),
);

/** Names that are written otherwise in English texts than in ICU. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  BA: ["Bosnia and Herzegovina", "Bosnia-Herzegovina"],
  CD: ["Democratic Republic of the Congo", "DRC"],
  CG: ["Republic of the Congo"],
  CI: ["Ivory Coast", "Côte d'Ivoire", "Cote d'Ivoire"],
  CN: ["China", "People's Republic of China", "PRC"],
  CV: ["Cabo Verde", "Cape Verde"],
  CZ: ["Czech Republic", "Czechia"],
  GB: ["United Kingdom", "UK", "U.K.", "Great Britain"],
  HK: ["Hong Kong"],
  KP: ["North Korea", "DPRK", "Democratic People's Republic of Korea"],
  KR: ["South Korea", "Republic of Korea", "ROK"],
  MM: ["Myanmar", "Burma"],
  MO: ["Macao"],
  TL: ["Timor-Leste", "East Timor"],
  TR: ["Turkey", "Türkiye", "Turkiye"],
  US: ["United States", "United States of America", "U.S.", "USA"],
  FM: ["Micronesia", "Federated States of Micronesia"],
  KG: ["Kyrgyzstan", "Kyrgyz Republic"],
  RU: ["Russia", "Russian Federation"],
  SK: ["Slovakia", "Slovak Republic"],
  SY: ["Syria", "Syrian Arab Republic"],
  AE: ["United Arab Emirates", "UAE"],
  VA: ["Holy See", "Vatican City", "Vatican"],
};

/** Demonyms that the rule below does not find. */
const DEMONYMS: Readonly<Record<string, string>> = {
  afghan: "AF",
  american: "US",
  argentine: "AR",
  british: "GB",
  burmese: "MM",
  congolese: "CD",
  cypriot: "CY",
  czech: "CZ",
  danish: "DK",
  dutch: "NL",
  emirati: "AE",
  english: "GB",
  filipino: "PH",
  finnish: "FI",
  french: "FR",
  greek: "GR",
  icelandic: "IS",
  irish: "IE",
  korean: "KR",
  kyrgyz: "KG",
  lao: "LA",
  monegasque: "MC",
  norwegian: "NO",
  philippine: "PH",
  polish: "PL",
  qatari: "QA",
  scottish: "GB",
  serb: "RS",
  slovak: "SK",
  slovene: "SI",
  spanish: "ES",
  swedish: "SE",
  swiss: "CH",
  tajik: "TJ",
  thai: "TH",
  turkish: "TR",
  turkmen: "TM",
  ukrainian: "UA",
  uzbek: "UZ",
  welsh: "GB",
};

export interface CountryName {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** One for each country; retired codes have the name of the state that followed, and fall away. */
export const COUNTRIES: readonly CountryName[] = [
  ...new Map(
    LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
      .filter((code) => !NONE.has(code))
      .flatMap((code): [string, CountryName][] => {
        const shown = names.of(code);
        if (shown === undefined) return [];
        const [name = shown, ...aliases] = USUAL[code] ?? [
          shown.replaceAll("’", "'").replace(" & ", " and "),
        ];
        const saint = /^St\. /.test(name) ? [name.replace("St. ", "Saint ")] : [];
        return [[name, { code, name, aliases: [...aliases, ...saint] }]];
      })
      .reverse(),
  ).values(),
].reverse();

const byCode = new Map(COUNTRIES.map((each) => [each.code, each]));

const SUFFIX = /(?:ians?|eans?|ans?|ese|ish|i|ns?)$/;

/** "Honduran" is of Honduras: what is left without its ending begins the name of one country alone. */
export function countryOfDemonym(word: string): CountryName | undefined {
  const key = keyOf(word);
  const known = DEMONYMS[key];
  if (known !== undefined) return byCode.get(known);
  const stem = key.replace(SUFFIX, "");
  if (stem === key || stem.length < 4 || key.includes(" ")) return undefined;
  const fitting = COUNTRIES.filter(({ name }) => {
    const rest = keyOf(name).slice(stem.length);
    return keyOf(name).startsWith(stem) && rest.length < 4 && !rest.includes(" ");
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
