/** What a pattern says, without its grammar. */

/** What may stand in a group, two groups deep. */
const INSIDE = String.raw`(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*`;
/** "rights(?! (?:watch|group))": what must not follow, or must, is not said here. */
const AROUND = new RegExp(String.raw`\(\?<?[!=]${INSIDE}\)`, "g");
/** "eas(?:e|ing)", "(?:stop|end)(?:ping|ing)?": forms of one word, of which the stemmer needs none. */
const FORMS = new RegExp(String.raw`(?<=[a-z]\)?)\(\?:(?=[a-z])${INSIDE}\)`, "g");

/** The words that a pattern's source spells out: "recogni[sz]e|co-?operat(?:e|ing)" → "recognise cooperat". */
export const plainOf = (source: string): string =>
  source
    .replace(AROUND, " ")
    .replace(FORMS, "")
    .replace(/\[([a-z])[^\]]*\]/g, "$1")
    .replace(/\[.*?\]|\\./g, " ")
    .replace(/-?\?(?!:)/g, "")
    .replace(/[^a-z -]+/gi, " ")
    .trim();
