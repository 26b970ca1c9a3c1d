/** What is said where a question cannot be answered. */
import { SERIES } from "./lists.js";
import { counting, fixed, type Phrase } from "./phrase.js";
import { QUOTED } from "./quoted.js";

export const EMPTY = fixed({
  en: "Ask me something: I answer questions about dated events.",
  pl: "Proszę o coś zapytać: odpowiadam na pytania o wydarzenia z datami. Pytania czytam po angielsku.",
  uk: "Запитайте мене про щось: я відповідаю на запитання про датовані події. Запитання читаю англійською.",
  fr: "Posez-moi une question\u202f: je réponds sur des événements datés. Je lis les questions en anglais.",
  de: "Fragen Sie mich etwas: Ich beantworte Fragen zu datierten Ereignissen. Fragen lese ich auf Englisch.",
  es: "Pregúnteme algo: respondo a preguntas sobre sucesos fechados. Leo las preguntas en inglés.",
});

export const TOO_LONG: Phrase<[length: string, limit: string]> = {
  en: (length, limit) => `That question is too long: ${length} characters, and I read at most ${limit}.`,
  pl: (length, limit) => `To pytanie jest za długie (liczba znaków: ${length}); czytam najwyżej ${limit}.`,
  uk: (length, limit) => `Це запитання задовге (знаків: ${length}); я читаю щонайбільше ${limit}.`,
  fr: (length, limit) =>
    `Cette question est trop longue\u202f: ${length} caractères, et j’en lis au plus ${limit}.`,
  de: (length, limit) => `Diese Frage ist zu lang: ${length} Zeichen; ich lese höchstens ${limit}.`,
  es: (length, limit) => `Esa pregunta es demasiado larga: ${length} caracteres, y leo como máximo ${limit}.`,
};

export const TOO_MANY_WORDS: Phrase<[words: string, limit: string]> = {
  en: (words, limit) =>
    `That is too much for one question: ${words} words in a sentence, and I read at most ${limit}.`,
  pl: (words, limit) =>
    `To za dużo na jedno pytanie (liczba słów w zdaniu: ${words}); czytam najwyżej ${limit}.`,
  uk: (words, limit) =>
    `Це забагато для одного запитання (слів у реченні: ${words}); я читаю щонайбільше ${limit}.`,
  fr: (words, limit) =>
    `C’est trop pour une seule question\u202f: ${words} mots dans une phrase, et j’en lis au plus ${limit}.`,
  de: (words, limit) =>
    `Das ist zu viel für eine Frage: ${words} Wörter in einem Satz; ich lese höchstens ${limit}.`,
  es: (words, limit) =>
    `Es demasiado para una sola pregunta: ${words} palabras en una frase, y leo como máximo ${limit}.`,
};

export const NOT_UNDERSTOOD = fixed({
  en: "I could not read that as a question about the events I know.",
  pl: "Nie udało się odczytać tego jako pytania o znane mi wydarzenia.",
  uk: "Не вдалося прочитати це як запитання про відомі мені події.",
  fr: "Je n’ai pas pu lire cela comme une question sur les événements que je connais.",
  de: "Ich konnte das nicht als Frage zu den Ereignissen lesen, die ich kenne.",
  es: "No he podido leer eso como una pregunta sobre los sucesos que conozco.",
});

/** One or two words. */
export const UNKNOWN_WORDS: Phrase<[words: readonly string[]]> = {
  en: (words) =>
    `I do not know ${SERIES.en(words.map(QUOTED.en))}, so I would rather not guess what you mean.`,
  pl: (words) =>
    `Nie znam ${counting("pl", words.length, { one: "słowa", other: "słów" })} ${SERIES.pl(words.map(QUOTED.pl))}, więc wolę nie zgadywać, o co chodzi.`,
  uk: (words) =>
    `Я не знаю ${counting("uk", words.length, { one: "слова", other: "слів" })} ${SERIES.uk(words.map(QUOTED.uk))}, тож волію не вгадувати, що мається на увазі.`,
  fr: (words) =>
    `Je ne connais pas ${SERIES.fr(words.map(QUOTED.fr))}, et je préfère ne pas deviner ce que vous voulez dire.`,
  de: (words) => `Ich kenne ${SERIES.de(words.map(QUOTED.de))} nicht und möchte nicht raten, was Sie meinen.`,
  es: (words) =>
    `No conozco ${SERIES.es(words.map(QUOTED.es))}, así que prefiero no adivinar a qué se refiere.`,
};

/** Many of them: as if the question were in another language. */
export const MANY_UNKNOWN_WORDS: Phrase<[words: readonly string[]]> = {
  en: (words) => `I do not know ${SERIES.en(words.map(QUOTED.en))}. I read questions in English.`,
  pl: (words) => `Nie znam słów ${SERIES.pl(words.map(QUOTED.pl))}. Pytania czytam po angielsku.`,
  uk: (words) => `Я не знаю слів ${SERIES.uk(words.map(QUOTED.uk))}. Запитання я читаю англійською.`,
  fr: (words) => `Je ne connais pas ${SERIES.fr(words.map(QUOTED.fr))}. Je lis les questions en anglais.`,
  de: (words) => `Ich kenne ${SERIES.de(words.map(QUOTED.de))} nicht. Ich lese Fragen auf Englisch.`,
  es: (words) => `No conozco ${SERIES.es(words.map(QUOTED.es))}. Leo las preguntas en inglés.`,
};

export const UNKNOWN_NAME: Phrase<[text: string]> = {
  en: (text) => `I know nobody and nothing called “${text}”.`,
  pl: (text) => `Nie znam nikogo ani niczego o nazwie „${text}”.`,
  uk: (text) => `Я не знаю нікого й нічого з назвою «${text}».`,
  fr: (text) => `Je ne connais personne ni rien qui s’appelle «\u202f${text}\u202f».`,
  de: (text) => `Ich kenne niemanden und nichts namens „${text}“.`,
  es: (text) => `No conozco a nadie ni nada que se llame «${text}».`,
};

export const AMBIGUOUS_NAME: Phrase<[text: string]> = {
  en: (text) => `“${text}” may be more than one. Which do you mean?`,
  pl: (text) => `„${text}” może oznaczać więcej niż jedną osobę lub rzecz. O kogo lub o co chodzi?`,
  uk: (text) => `«${text}» може означати кількох. Кого або що саме мається на увазі?`,
  fr: (text) =>
    `«\u202f${text}\u202f» peut désigner plusieurs choses ou personnes. Laquelle voulez-vous dire\u202f?`,
  de: (text) => `„${text}“ kann mehreres bedeuten. Was ist gemeint?`,
  es: (text) => `«${text}» puede ser más de uno. ¿A cuál se refiere?`,
};

export const BAD_DATE: Phrase<[text: string]> = {
  en: (text) => `There is no such date as “${text}”.`,
  pl: (text) => `Nie ma takiej daty: „${text}”.`,
  uk: (text) => `Такої дати немає: «${text}».`,
  fr: (text) => `La date «\u202f${text}\u202f» n’existe pas.`,
  de: (text) => `Ein Datum „${text}“ gibt es nicht.`,
  es: (text) => `La fecha «${text}» no existe.`,
};

export const REVERSED_PERIOD: Phrase<[since: string, until: string]> = {
  en: (since, until) => `“${until}” lies before “${since}”: the period would end before it begins.`,
  pl: (since, until) => `„${until}” jest przed „${since}”: okres kończyłby się, zanim się zacznie.`,
  uk: (since, until) => `«${until}» передує «${since}»: період закінчився б раніше, ніж почався.`,
  fr: (since, until) =>
    `«\u202f${until}\u202f» précède «\u202f${since}\u202f»\u202f: la période finirait avant de commencer.`,
  de: (since, until) => `„${until}“ liegt vor „${since}“: Der Zeitraum würde enden, bevor er beginnt.`,
  es: (since, until) => `«${until}» es anterior a «${since}»: el periodo acabaría antes de empezar.`,
};

export const INCOMPLETE: Phrase<[missing: string]> = {
  en: (missing) => `The question seems to be missing something: ${missing}.`,
  pl: (missing) => `W pytaniu chyba czegoś brakuje: ${missing}.`,
  uk: (missing) => `У запитанні, здається, чогось бракує: ${missing}.`,
  fr: (missing) => `Il semble manquer quelque chose à la question\u202f: ${missing}.`,
  de: (missing) => `In der Frage scheint etwas zu fehlen: ${missing}.`,
  es: (missing) => `Parece que a la pregunta le falta algo: ${missing}.`,
};

export const NOT_RECORDED: Phrase<[what: string]> = {
  en: (what) => `The data records what happened, not ${what}.`,
  pl: (what) => `Dane zapisują, co się wydarzyło, a nie ${what}.`,
  uk: (what) => `Дані фіксують, що сталося, а не ${what}.`,
  fr: (what) => `Les données enregistrent ce qui s’est passé, pas ${what}.`,
  de: (what) => `Die Daten halten fest, was geschah, nicht ${what}.`,
  es: (what) => `Los datos recogen lo que ocurrió, no ${what}.`,
};

type Thing = "event" | "entity" | "type" | "place";

export const UNKNOWN_RECORD: Phrase<[what: Thing, text: string]> = {
  en: (what, text) => `I have no ${what} called “${text}”.`,
  pl: (what, text) =>
    `Nie znam ${{ event: "wydarzenia", entity: "wpisu", type: "rodzaju wydarzenia", place: "miejsca" }[what]} „${text}”.`,
  uk: (what, text) =>
    `Я не знаю ${{ event: "події", entity: "запису", type: "виду події", place: "місця" }[what]} «${text}».`,
  fr: (what, text) =>
    `Je ne connais pas ${{ event: "d’événement", entity: "d’entrée", type: "de type d’événement", place: "de lieu" }[what]} «\u202f${text}\u202f».`,
  de: (what, text) =>
    `Ich kenne ${{ event: "kein Ereignis", entity: "keinen Eintrag", type: "keine Ereignisart", place: "keinen Ort" }[what]} „${text}“.`,
  es: (what, text) =>
    `No conozco ${{ event: "ningún suceso", entity: "ninguna entrada", type: "ningún tipo de suceso", place: "ningún lugar" }[what]} «${text}».`,
};

/** Where a question is in another language; questions that can be asked follow it. */
export const ENGLISH_ONLY = fixed({
  en: "I read questions in English only.",
  pl: "Czytam pytania tylko po angielsku.",
  uk: "Я читаю запитання лише англійською.",
  fr: "Je ne lis les questions qu’en anglais.",
  de: "Ich lese Fragen nur auf Englisch.",
  es: "Solo leo preguntas en inglés.",
});
