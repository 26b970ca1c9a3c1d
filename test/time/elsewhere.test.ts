import { describe, expect, it, test } from "vitest";
import { datesInEnglish } from "../../src/time/elsewhere.js";

const MONTHS = {
  pl: "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
  "pl, of":
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "pl, short": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
  uk: "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
  "uk, of": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "uk, short": "січ лют бер квіт трав черв лип серп вер жовт лист груд",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "fr, without accents":
    "Janvier Fevrier Mars Avril Mai Juin Juillet Aout Septembre Octobre Novembre Decembre",
  "fr, short": "janv févr mars avr mai juin juil août sept oct nov déc",
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  "de, short": "Jan Feb Mär Apr Mai Jun Jul Aug Sept Okt Nov Dez",
  "de, of Austria": "Jänner Feber Maerz April Mai Juni Juli August September Oktober November Dezember",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "es, short": "ene feb mar abr may jun jul ago sept oct nov dic",
};

describe("the months", () => {
  it.each(Object.entries(MONTHS))("%s", (_, names) => {
    const english = names.split(" ").map((name) => datesInEnglish(`2 ${name} 2022`));
    const numbers = english.map((date) => new Date(`${date} UTC`).getUTCMonth() + 1);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

test.each([
  { written: "20. Februar 2022", english: "20. February 2022" },
  { written: "1er mars", english: "1 March" },
  { written: "le 15 févr. 2022", english: "15 February. 2022" },
  { written: "lutego 2022", english: "February 2022" },
  { written: "15-го лютого", english: "15- February" },
  { written: "2 Feb 2022", english: "2 February 2022" },
  { written: "foo 2022", english: "foo 2022" },
])("$written", ({ written, english }) => {
  expect(datesInEnglish(written).replace(/\s+/g, " ")).toBe(english);
});
