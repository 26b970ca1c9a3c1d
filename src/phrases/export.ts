/** What is said of a file of events. */
import { counting, fixed, type Phrase } from "./phrase.js";
import { EVENT_COUNT } from "./side-by-side.js";

/** "23 events as CSV." */
export const EXPORTED: Phrase<[count: number, format: string]> = {
  en: (count, format) => `${EVENT_COUNT.en(count)} as ${format}.`,
  pl: (count, format) => `${EVENT_COUNT.pl(count)} w formacie ${format}.`,
  uk: (count, format) => `${EVENT_COUNT.uk(count)} у форматі ${format}.`,
  fr: (count, format) => `${EVENT_COUNT.fr(count)} au format ${format}.`,
  de: (count, format) => `${EVENT_COUNT.de(count)} im Format ${format}.`,
  es: (count, format) => `${EVENT_COUNT.es(count)} en formato ${format}.`,
};

export const NO_DAY: Phrase<[count: number]> = {
  en: (count) => `${EVENT_COUNT.en(count)} left out: the day is not certain.`,
  pl: (count) => `Pominięto ${EVENT_COUNT.pl(count)}: dzień nie jest pewny.`,
  uk: (count) => `Пропущено: ${EVENT_COUNT.uk(count)}, бо день не певний.`,
  fr: (count) =>
    `${EVENT_COUNT.fr(count)} ${counting("fr", count, { one: "omis", other: "omis" })}\u202f: le jour n’est pas certain.`,
  de: (count) => `${EVENT_COUNT.de(count)} ausgelassen: Der Tag ist nicht sicher.`,
  es: (count) =>
    `${EVENT_COUNT.es(count)} ${counting("es", count, { one: "omitido", other: "omitidos" })}: el día no es seguro.`,
};

export const NO_POINT: Phrase<[count: number]> = {
  en: (count) => `${EVENT_COUNT.en(count)} left out: no point on the map is known.`,
  pl: (count) => `Pominięto ${EVENT_COUNT.pl(count)}: brak punktu na mapie.`,
  uk: (count) => `Пропущено: ${EVENT_COUNT.uk(count)}, бо точка на карті невідома.`,
  fr: (count) => `${EVENT_COUNT.fr(count)} omis\u202f: aucun point connu sur la carte.`,
  de: (count) => `${EVENT_COUNT.de(count)} ausgelassen: Kein Punkt auf der Karte ist bekannt.`,
  es: (count) =>
    `${EVENT_COUNT.es(count)} ${counting("es", count, { one: "omitido", other: "omitidos" })}: no se conoce el punto en el mapa.`,
};

export const BEYOND: Phrase<[count: number]> = {
  en: (count) => `${EVENT_COUNT.en(count)} more did not fit into the file. Ask more narrowly to have them.`,
  pl: (count) => `W pliku nie zmieściło się jeszcze ${EVENT_COUNT.pl(count)}. Proszę zawęzić pytanie.`,
  uk: (count) => `У файл не вмістилося ще ${EVENT_COUNT.uk(count)}. Звузьте, будь ласка, запитання.`,
  fr: (count) =>
    `${EVENT_COUNT.fr(count)} de plus n’entraient pas dans le fichier. Veuillez préciser la question.`,
  de: (count) => `${EVENT_COUNT.de(count)} mehr passten nicht in die Datei. Bitte fragen Sie enger.`,
  es: (count) => `${EVENT_COUNT.es(count)} más no cabían en el archivo. Por favor, acote la pregunta.`,
};

export const NOTHING_TO_EXPORT = fixed({
  en: "There is no event to write into a file, so there is none.",
  pl: "Nie ma wydarzeń do zapisania, więc nie ma pliku.",
  uk: "Немає подій для запису, тому файлу немає.",
  fr: "Il n’y a aucun événement à écrire, donc pas de fichier.",
  de: "Es gibt kein Ereignis zu schreiben, daher keine Datei.",
  es: "No hay ningún suceso que escribir, así que no hay archivo.",
});

export const NO_FILE_HERE = fixed({
  en: "No file can be sent here: that takes the slash command /export, where I may attach files. This is the answer itself.",
  pl: "Tu nie można wysłać pliku: służy do tego polecenie /eksportuj tam, gdzie wolno mi dołączać pliki. Oto sama odpowiedź.",
  uk: "Тут не можна надіслати файл: для цього є команда /експорт там, де мені дозволено додавати файли. Ось сама відповідь.",
  fr: "Aucun fichier ne peut être envoyé ici\u202f: il faut la commande /exporter, là où je peux joindre des fichiers. Voici la réponse elle-même.",
  de: "Hier kann keine Datei gesendet werden: Dazu dient der Befehl /exportieren, wo ich Dateien anhängen darf. Hier ist die Antwort selbst.",
  es: "Aquí no se puede enviar un archivo: hace falta el comando /exportar, donde yo pueda adjuntar archivos. Esta es la respuesta misma.",
});

/** In a calendar, of an event. */
export const DATE_WAS_INFERRED = fixed({
  en: "The date was inferred.",
  pl: "Datę wywnioskowano.",
  uk: "Дату визначено опосередковано.",
  fr: "La date a été déduite.",
  de: "Das Datum wurde erschlossen.",
  es: "La fecha se ha deducido.",
});
