/** How it went when the data was read again. */
import { counting, type Phrase } from "./phrase.js";

/** With how much it is now. */
export const RELOADED: Phrase<[size: string]> = {
  en: (size) => `Reloaded: ${size}.`,
  pl: (size) => `Wczytano ponownie: ${size}.`,
  uk: (size) => `Дані перечитано: ${size}.`,
  fr: (size) => `Données relues\u202f: ${size}.`,
  de: (size) => `Neu geladen: ${size}.`,
  es: (size) => `Datos recargados: ${size}.`,
};

/** With the first of the problems, which are told as whoever keeps the data reads them everywhere: in English. */
export const NOT_RELOADED: Phrase<[count: number, problems: readonly string[]]> = {
  en: (count, problems) =>
    `Not reloaded, the data from before goes on serving. ${count} ${counting("en", count, { one: "problem", other: "problems" })}: ${listed(problems, count, (more) => `… and ${more} more`)}`,
  pl: (count, problems) =>
    `Nie wczytano ponownie, służą nadal poprzednie dane. ${count} ${counting("pl", count, { one: "problem", few: "problemy", other: "problemów" })}: ${listed(problems, count, (more) => `… i jeszcze ${more}`)}`,
  uk: (count, problems) =>
    `Дані не перечитано, далі діють попередні. ${count} ${counting("uk", count, { one: "проблема", few: "проблеми", other: "проблем" })}: ${listed(problems, count, (more) => `… і ще ${more}`)}`,
  fr: (count, problems) =>
    `Données non relues\u202f: les précédentes restent en service. ${count} ${counting("fr", count, { one: "problème", other: "problèmes" })}\u202f: ${listed(problems, count, (more) => `… et ${more} de plus`, "\u202f; ")}`,
  de: (count, problems) =>
    `Nicht neu geladen, die bisherigen Daten gelten weiter. ${count} ${counting("de", count, { one: "Problem", other: "Probleme" })}: ${listed(problems, count, (more) => `… und ${more} weitere`)}`,
  es: (count, problems) =>
    `No se han recargado: siguen en uso los datos anteriores. ${count} ${counting("es", count, { one: "problema", other: "problemas" })}: ${listed(problems, count, (more) => `… y ${more} más`)}`,
};

function listed(
  problems: readonly string[],
  count: number,
  rest: (more: number) => string,
  between = "; ",
): string {
  const more = count - problems.length;
  return [...problems, ...(more > 0 ? [rest(more)] : [])].join(between);
}
