import { expect, test } from "vitest";
import { termText } from "../../src/answer/term-text.js";
import type { Locale } from "../../src/phrases/locale.js";

test.each<[{ from?: string; to?: string }, Locale, readonly string[]]>([
  [{ from: "2017-05-14" }, "en", ["since 14 May 2017"]],
  [{ from: "2017-05-14" }, "fr", ["depuis le 14 mai 2017"]],
  [{ from: "2017-05" }, "fr", ["depuis mai 2017"]],
  [{ from: "2017" }, "es", ["desde 2017"]],
  [{ from: "2017-05-01" }, "es", ["desde el 1 may 2017"]],
  [{ from: "2020-02-11", to: "2025-11-28" }, "en", ["11 Feb 2020 to 28 Nov 2025"]],
  [{ from: "2020-02", to: "2025" }, "en", ["Feb 2020 to 2025"]],
  [{ from: "2020-02-11", to: "2025-11-28" }, "de", ["11. Feb. 2020 bis 28. Nov. 2025"]],
  [{ from: "2020-02-01", to: "2025-11-28" }, "fr", ["1er févr. 2020 – 28 nov. 2025"]],
  [{ to: "2020-03-10" }, "en", ["until 10 Mar 2020"]],
  [{ to: "2020-03" }, "en", ["until 31 Mar 2020"]],
  [{ from: "2019~" }, "en", ["since 2019~"]],
  [{ to: "2019?" }, "en", []],
  [{}, "en", []],
])("a term %j in %s", (term, locale, text) => {
  expect(termText(term, locale)).toEqual(text);
});
