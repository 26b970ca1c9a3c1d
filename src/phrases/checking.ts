/** What is said about a message: how it compares with the data, and what is known of what it mentions. */
import { counting, fixed, type Phrase } from "./phrase.js";

/** The names of the two message commands, as they stand in Discord's menu: at most 32 characters. */
export const CHECK_MESSAGE = fixed({
  en: "Check dates and names",
  pl: "Sprawdź daty i nazwiska",
  uk: "Перевірити дати й імена",
  fr: "Vérifier dates et noms",
  de: "Daten und Namen prüfen",
  es: "Comprobar fechas y nombres",
});
export const ASK_ABOUT_THIS = fixed({
  en: "Ask about this",
  pl: "Zapytaj o to",
  uk: "Запитати про це",
  fr: "En savoir plus à ce sujet",
  de: "Dazu fragen",
  es: "Preguntar sobre esto",
});

/** How many claims there are, and how many of them came out in which way. */
export const CLAIMS_CHECKED: Phrase<[claims: number]> = {
  en: (claims) => `Claims checked: ${claims}`,
  pl: (claims) => `Sprawdzone stwierdzenia: ${claims}`,
  uk: (claims) => `Перевірено тверджень: ${claims}`,
  fr: (claims) => `Affirmations vérifiées\u202F: ${claims}`,
  de: (claims) => `Geprüfte Aussagen: ${claims}`,
  es: (claims) => `Afirmaciones comprobadas: ${claims}`,
};
export const AGREE: Phrase<[claims: number]> = {
  en: (claims) => `agree: ${claims}`,
  pl: (claims) => `zgodne: ${claims}`,
  uk: (claims) => `збігаються: ${claims}`,
  fr: (claims) => `concordantes\u202F: ${claims}`,
  de: (claims) => `übereinstimmend: ${claims}`,
  es: (claims) => `coinciden: ${claims}`,
};
export const DIFFER: Phrase<[claims: number]> = {
  en: (claims) => `differ: ${claims}`,
  pl: (claims) => `rozbieżne: ${claims}`,
  uk: (claims) => `відрізняються: ${claims}`,
  fr: (claims) => `divergentes\u202F: ${claims}`,
  de: (claims) => `abweichend: ${claims}`,
  es: (claims) => `difieren: ${claims}`,
};
export const PARTLY: Phrase<[claims: number]> = {
  en: (claims) => `agree in part: ${claims}`,
  pl: (claims) => `zgodne częściowo: ${claims}`,
  uk: (claims) => `збігаються частково: ${claims}`,
  fr: (claims) => `concordantes en partie\u202F: ${claims}`,
  de: (claims) => `teilweise übereinstimmend: ${claims}`,
  es: (claims) => `coinciden en parte: ${claims}`,
};
export const NEAR: Phrase<[claims: number]> = {
  en: (claims) => `partly known: ${claims}`,
  pl: (claims) => `znane częściowo: ${claims}`,
  uk: (claims) => `відомі частково: ${claims}`,
  fr: (claims) => `connues en partie\u202F: ${claims}`,
  de: (claims) => `teilweise bekannt: ${claims}`,
  es: (claims) => `conocidas en parte: ${claims}`,
};
export const NOT_IN_DATA: Phrase<[claims: number]> = {
  en: (claims) => `not in the data: ${claims}`,
  pl: (claims) => `brak w danych: ${claims}`,
  uk: (claims) => `немає в даних: ${claims}`,
  fr: (claims) => `absentes des données\u202F: ${claims}`,
  de: (claims) => `nicht in den Daten: ${claims}`,
  es: (claims) => `no están en los datos: ${claims}`,
};
export const MORE_CLAIMS: Phrase<[claims: number]> = {
  en: (claims) => `… and ${claims} more`,
  pl: (claims) => `… i jeszcze ${claims}`,
  uk: (claims) => `… і ще ${claims}`,
  fr: (claims) => `… et ${claims} de plus`,
  de: (claims) => `… und ${claims} weitere`,
  es: (claims) => `… y ${claims} más`,
};

/** How one claim came out, behind its words. */
export const VERDICTS = {
  agrees: fixed({
    en: "agrees with the data",
    pl: "zgodne z danymi",
    uk: "збігається з даними",
    fr: "concorde avec les données",
    de: "stimmt mit den Daten überein",
    es: "coincide con los datos",
  }),
  partly: fixed({
    en: "agrees with the data only in part",
    pl: "tylko częściowo zgodne z danymi",
    uk: "лише частково збігається з даними",
    fr: "ne concorde qu’en partie avec les données",
    de: "stimmt nur teilweise mit den Daten überein",
    es: "coincide solo en parte con los datos",
  }),
  differs: fixed({
    en: "differs from the data",
    pl: "inaczej niż w danych",
    uk: "відрізняється від даних",
    fr: "diffère des données",
    de: "weicht von den Daten ab",
    es: "difiere de los datos",
  }),
  near: fixed({
    en: "the data has something like it",
    pl: "w danych jest coś podobnego",
    uk: "у даних є щось подібне",
    fr: "les données contiennent un événement proche",
    de: "die Daten enthalten Ähnliches",
    es: "los datos contienen algo parecido",
  }),
  none: fixed({
    en: "the data has no such event",
    pl: "w danych nie ma takiego wydarzenia",
    uk: "у даних немає такої події",
    fr: "aucun événement de ce genre dans les données",
    de: "die Daten enthalten kein solches Ereignis",
    es: "los datos no contienen ningún suceso así",
  }),
};

const listing = (words: Parameters<typeof fixed>[0]): Phrase<[items: string]> => ({
  en: (items) => `${words.en}: ${items}`,
  pl: (items) => `${words.pl}: ${items}`,
  uk: (items) => `${words.uk}: ${items}`,
  fr: (items) => `${words.fr}\u202F: ${items}`,
  de: (items) => `${words.de}: ${items}`,
  es: (items) => `${words.es}: ${items}`,
});

/** "Differs (date): the message says …"; without brackets where there is nothing to name. */
const detailed = (
  words: Parameters<typeof fixed>[0],
): Phrase<[compared: string | undefined, detail: string]> => {
  const about = (label: string, compared: string | undefined): string =>
    compared === undefined ? label : `${label} (${compared})`;
  return {
    en: (compared, detail) => `${about(words.en, compared)}: ${detail}`,
    pl: (compared, detail) => `${about(words.pl, compared)}: ${detail}`,
    uk: (compared, detail) => `${about(words.uk, compared)}: ${detail}`,
    fr: (compared, detail) => `${about(words.fr, compared)}\u202F: ${detail}`,
    de: (compared, detail) => `${about(words.de, compared)}: ${detail}`,
    es: (compared, detail) => `${about(words.es, compared)}: ${detail}`,
  };
};

export const AGREES_IN = listing({
  en: "Agrees",
  pl: "Zgadza się",
  uk: "Збігається",
  fr: "Concorde",
  de: "Stimmt überein",
  es: "Coincide",
});
/** In brackets what is compared: `COMPARED`. */
export const DIFFERS_IN = detailed({
  en: "Differs",
  pl: "Różni się",
  uk: "Відрізняється",
  fr: "Diffère",
  de: "Weicht ab",
  es: "Difiere",
});
export const NOT_SETTLED_IN = detailed({
  en: "Not settled by the data",
  pl: "Dane tego nie rozstrzygają",
  uk: "У даних не визначено",
  fr: "Non tranché par les données",
  de: "In den Daten offen",
  es: "Los datos no lo aclaran",
});
/** Words of the message, in quotation marks. */
export const NOT_CHECKED = listing({
  en: "Not checked",
  pl: "Nie sprawdzono",
  uk: "Не перевірено",
  fr: "Non vérifié",
  de: "Nicht geprüft",
  es: "Sin comprobar",
});
export const UNKNOWN_TO_DATA = listing({
  en: "Unknown to the data",
  pl: "Nieznane w danych",
  uk: "Невідоме в даних",
  fr: "Inconnu dans les données",
  de: "In den Daten unbekannt",
  es: "Desconocido en los datos",
});

/** What is compared. */
export const COMPARED = {
  date: fixed({ en: "date", pl: "data", uk: "дата", fr: "jour", de: "Datum", es: "fecha" }),
  participant: fixed({
    en: "who took part",
    pl: "uczestnicy",
    uk: "учасники",
    fr: "participants",
    de: "Beteiligte",
    es: "participantes",
  }),
  place: fixed({ en: "place", pl: "miejsce", uk: "місце", fr: "lieu", de: "Ort", es: "lugar" }),
  kind: fixed({ en: "kind", pl: "rodzaj", uk: "вид", fr: "nature", de: "Art", es: "tipo" }),
  quantity: fixed({
    en: "number",
    pl: "liczba",
    uk: "кількість",
    fr: "nombre",
    de: "Anzahl",
    es: "cantidad",
  }),
  times: fixed({
    en: "how often",
    pl: "ile razy",
    uk: "скільки разів",
    fr: "nombre de fois",
    de: "wie oft",
    es: "cuántas veces",
  }),
  first: fixed({
    en: "the first time",
    pl: "pierwszy raz",
    uk: "перший раз",
    fr: "la première fois",
    de: "das erste Mal",
    es: "la primera vez",
  }),
  last: fixed({
    en: "the last time",
    pl: "ostatni raz",
    uk: "останній раз",
    fr: "la dernière fois",
    de: "das letzte Mal",
    es: "la última vez",
  }),
};
/** How often something happened. */
export const TIMES: Phrase<[times: number]> = {
  en: (times) => counting("en", times, { one: "once", other: `${times} times` }),
  pl: (times) => counting("pl", times, { one: "raz", few: `${times} razy`, other: `${times} razy` }),
  uk: (times) =>
    counting("uk", times, { one: `${times} раз`, few: `${times} рази`, other: `${times} разів` }),
  fr: (times) => `${times} fois`,
  de: (times) => `${times}-mal`,
  es: (times) => counting("es", times, { one: "una vez", other: `${times} veces` }),
};
/** Said to be the first or the last, and the data has one before or after it. */
export const OTHER_SUCH = {
  first: {
    en: (day) => `the data has one before it, ${day}`,
    pl: (day) => `w danych jest wcześniejsze: ${day}`,
    uk: (day) => `у даних є раніше: ${day}`,
    fr: (day) => `les données en ont un plus ancien, ${day}`,
    de: (day) => `in den Daten gibt es ein früheres, ${day}`,
    es: (day) => `los datos tienen uno anterior, ${day}`,
  },
  last: {
    en: (day) => `the data has one after it, ${day}`,
    pl: (day) => `w danych jest późniejsze: ${day}`,
    uk: (day) => `у даних є пізніше: ${day}`,
    fr: (day) => `les données en ont un plus récent, ${day}`,
    de: (day) => `in den Daten gibt es ein späteres, ${day}`,
    es: (day) => `los datos tienen uno posterior, ${day}`,
  },
} satisfies Record<string, Phrase<[day: string]>>;
/** What lies before or after all that the data has, nobody knows. */
export const ONLY_SO_FAR = {
  first: {
    en: (day) => `it is only the first that the data has, ${day}`,
    pl: (day) => `to tylko pierwsze w danych: ${day}`,
    uk: (day) => `це лише перше в даних: ${day}`,
    fr: (day) => `c’est seulement le premier dans les données, ${day}`,
    de: (day) => `es ist nur das erste in den Daten, ${day}`,
    es: (day) => `es solo el primero de los datos, ${day}`,
  },
  last: {
    en: (day) => `it is only the last that the data has, ${day}`,
    pl: (day) => `to tylko ostatnie w danych: ${day}`,
    uk: (day) => `це лише останнє в даних: ${day}`,
    fr: (day) => `c’est seulement le dernier dans les données, ${day}`,
    de: (day) => `es ist nur das letzte in den Daten, ${day}`,
    es: (day) => `es solo el último de los datos, ${day}`,
  },
} satisfies Record<string, Phrase<[day: string]>>;
export const SAID_AND_RECORDED: Phrase<[said: string, recorded: string]> = {
  en: (said, recorded) => `the message says ${said}, the data ${recorded}`,
  pl: (said, recorded) => `w wiadomości ${said}, w danych ${recorded}`,
  uk: (said, recorded) => `у повідомленні ${said}, у даних ${recorded}`,
  fr: (said, recorded) => `le message dit ${said}, les données ${recorded}`,
  de: (said, recorded) => `in der Nachricht ${said}, in den Daten ${recorded}`,
  es: (said, recorded) => `el mensaje dice ${said}, los datos ${recorded}`,
};
/** Where what is recorded is wider than what is said, so that both may be right. */
export const RECORDED_ONLY: Phrase<[recorded: string]> = {
  en: (recorded) => `the data says only ${recorded}`,
  pl: (recorded) => `w danych jest tylko ${recorded}`,
  uk: (recorded) => `у даних є лише ${recorded}`,
  fr: (recorded) => `les données disent seulement ${recorded}`,
  de: (recorded) => `in den Daten steht nur ${recorded}`,
  es: (recorded) => `los datos dicen solo ${recorded}`,
};
export const NOT_RECORDED = fixed({
  en: "not recorded",
  pl: "brak w danych",
  uk: "немає в даних",
  fr: "non renseigné",
  de: "nicht verzeichnet",
  es: "no consta",
});

/** Told as having happened, and recorded otherwise. */
export const TOLD_AS_HAPPENED = {
  planned: fixed({
    en: "the message says that it happened, the data only that it was planned",
    pl: "według wiadomości to się stało, w danych jest tylko plan",
    uk: "за повідомленням це сталося, у даних це лише план",
    fr: "selon le message cela a eu lieu, les données n’en connaissent que le projet",
    de: "laut Nachricht ist es geschehen, laut Daten war es nur geplant",
    es: "según el mensaje ocurrió, según los datos solo estaba previsto",
  }),
  cancelled: fixed({
    en: "the message says that it happened, the data that it was cancelled",
    pl: "według wiadomości to się stało, według danych odwołano",
    uk: "за повідомленням це сталося, за даними це скасували",
    fr: "selon le message cela a eu lieu, selon les données c’était annulé",
    de: "laut Nachricht ist es geschehen, laut Daten wurde es abgesagt",
    es: "según el mensaje ocurrió, según los datos se canceló",
  }),
  denied: fixed({
    en: "the message says that it happened, in the data it is denied",
    pl: "według wiadomości to się stało, w danych jest temu zaprzeczenie",
    uk: "за повідомленням це сталося, у даних це заперечують",
    fr: "selon le message cela a eu lieu, les données le démentent",
    de: "laut Nachricht ist es geschehen, in den Daten wird es bestritten",
    es: "según el mensaje ocurrió, en los datos consta desmentido",
  }),
};
export const TOLD_AS_NOT = fixed({
  en: "the message says that it did not happen, the data has it",
  pl: "według wiadomości do tego nie doszło, w danych jest takie wydarzenie",
  uk: "за повідомленням цього не було, у даних така подія є",
  fr: "selon le message cela n’a pas eu lieu, l’événement figure dans les données",
  de: "laut Nachricht ist es nicht geschehen, in den Daten steht es",
  es: "según el mensaje no ocurrió, en los datos consta",
});
export const TOLD_AS_OFF = fixed({
  en: "the message says that it was called off or put off, the data that it happened",
  pl: "według wiadomości odwołano to lub przełożono, według danych do tego doszło",
  uk: "за повідомленням це скасували або відклали, за даними це сталося",
  fr: "selon le message cela a été annulé ou reporté, selon les données cela a eu lieu",
  de: "laut Nachricht wurde es abgesagt oder verschoben, laut Daten ist es geschehen",
  es: "según el mensaje se canceló o se aplazó, según los datos ocurrió",
});
export const CALLED_OFF = fixed({
  en: "called off",
  pl: "odwołano",
  uk: "скасовано",
  fr: "annulé",
  de: "abgesagt",
  es: "cancelado",
});
export const PLANNED = fixed({
  en: "planned",
  pl: "w planach",
  uk: "у планах",
  fr: "prévu",
  de: "geplant",
  es: "previsto",
});
export const OTHER_WAY_ROUND = fixed({
  en: "in the data it is the other way round who did it and to whom",
  pl: "w danych jest odwrotnie: kto i wobec kogo",
  uk: "у даних навпаки: хто і щодо кого",
  fr: "dans les données, les rôles sont inversés",
  de: "in den Daten sind die Rollen vertauscht",
  es: "en los datos los papeles están invertidos",
});

/** In what form people were in contact. */
export const BY_MODE = {
  phone: fixed({
    en: "by phone",
    pl: "telefonicznie",
    uk: "телефоном",
    fr: "par téléphone",
    de: "telefonisch",
    es: "por teléfono",
  }),
  "in-person": fixed({
    en: "in person",
    pl: "osobiście",
    uk: "особисто",
    fr: "en personne",
    de: "persönlich",
    es: "en persona",
  }),
  video: fixed({
    en: "by video",
    pl: "przez wideo",
    uk: "відеозв’язком",
    fr: "par vidéo",
    de: "per Video",
    es: "por vídeo",
  }),
  written: fixed({
    en: "in writing",
    pl: "pisemnie",
    uk: "письмово",
    fr: "par écrit",
    de: "schriftlich",
    es: "por escrito",
  }),
};

/** As a flag of an event: which of several claims it stands beside. */
export const OF_CLAIM: Phrase<[number: number]> = {
  en: (number) => `claim ${number}`,
  pl: (number) => `stwierdzenie ${number}`,
  uk: (number) => `твердження ${number}`,
  fr: (number) => `affirmation ${number}`,
  de: (number) => `Aussage ${number}`,
  es: (number) => `afirmación ${number}`,
};

/** What was read, in the reading's place. */
export const CLAIMS_OF_MESSAGE: Phrase<[day: string]> = {
  en: (day) => `what a message posted on ${day} says, beside the data`,
  pl: (day) => `treść wiadomości (${day}) w porównaniu z danymi`,
  uk: (day) => `зміст повідомлення (${day}) порівняно з даними`,
  fr: (day) => `le contenu d’un message publié le ${day}, comparé aux données`,
  de: (day) => `Inhalt einer Nachricht vom ${day}, verglichen mit den Daten`,
  es: (day) => `lo que dice un mensaje publicado el ${day}, comparado con los datos`,
};
export const NO_TEXT = fixed({
  en: "There is no text in this message that I could read.",
  pl: "W tej wiadomości nie ma tekstu, który można przeczytać.",
  uk: "У цьому повідомленні немає тексту, який можна прочитати.",
  fr: "Ce message ne contient aucun texte à lire.",
  de: "Diese Nachricht enthält keinen Text, den ich lesen könnte.",
  es: "Este mensaje no contiene texto que se pueda leer.",
});
export const NO_CLAIM = fixed({
  en: "I found nothing here that I could compare with the data. I look for who did what with whom, when and where, in English.",
  pl: "Nie ma tu nic, co można porównać z danymi. Szukam w tekście po angielsku: kto, co, z kim, kiedy i gdzie.",
  uk: "Тут немає нічого, що можна порівняти з даними. Я шукаю в англійському тексті: хто, що, з ким, коли і де.",
  fr: "Je n’ai rien trouvé ici à comparer aux données. Je cherche, en anglais, qui a fait quoi, avec qui, quand et où.",
  de: "Ich habe hier nichts gefunden, was sich mit den Daten vergleichen ließe. Ich suche auf Englisch: wer, was, mit wem, wann und wo.",
  es: "No he encontrado aquí nada que comparar con los datos. Busco, en inglés, quién hizo qué, con quién, cuándo y dónde.",
});
export const LEFT_OUT: Phrase<[sentences: number]> = {
  en: (sentences) =>
    counting("en", sentences, {
      one: "One sentence was left out: it says nothing that could be looked up.",
      other: `${sentences} sentences were left out: they say nothing that could be looked up.`,
    }),
  pl: (sentences) =>
    counting("pl", sentences, {
      one: "Pominięto jedno zdanie, w którym nie ma czego sprawdzić.",
      few: `Pominięto ${sentences} zdania, w których nie ma czego sprawdzić.`,
      other: `Pominięto ${sentences} zdań, w których nie ma czego sprawdzić.`,
    }),
  uk: (sentences) =>
    counting("uk", sentences, {
      one: `Пропущено ${sentences} речення, у якому нема чого перевіряти.`,
      few: `Пропущено ${sentences} речення, у яких нема чого перевіряти.`,
      other: `Пропущено ${sentences} речень, у яких нема чого перевіряти.`,
    }),
  fr: (sentences) =>
    counting("fr", sentences, {
      one: "Une phrase a été laissée de côté\u202F: elle ne contient rien à vérifier.",
      other: `${sentences} phrases ont été laissées de côté\u202F: elles ne contiennent rien à vérifier.`,
    }),
  de: (sentences) =>
    counting("de", sentences, {
      one: "Ein Satz wurde ausgelassen: Er enthält nichts, was sich nachschlagen ließe.",
      other: `${sentences} Sätze wurden ausgelassen: Sie enthalten nichts, was sich nachschlagen ließe.`,
    }),
  es: (sentences) =>
    counting("es", sentences, {
      one: "Se ha omitido una frase: no dice nada que se pueda consultar.",
      other: `Se han omitido ${sentences} frases: no dicen nada que se pueda consultar.`,
    }),
};
export const ONLY_BEGINNING = fixed({
  en: "The message is long; I read only its beginning.",
  pl: "Wiadomość jest długa; uwzględniono tylko jej początek.",
  uk: "Повідомлення довге; враховано лише його початок.",
  fr: "Le message est long\u202F; seul son début a été lu.",
  de: "Die Nachricht ist lang; nur ihr Anfang wurde gelesen.",
  es: "El mensaje es largo; solo se ha leído el principio.",
});
/** Of a message that asks nothing: what is known of whom and what it names. */
export const MENTIONED_IN_MESSAGE: Phrase<[names: string]> = {
  en: (names) => `what is known of ${names}, which the message mentions`,
  pl: (names) => `co wiadomo o tym, co wymienia wiadomość: ${names}`,
  uk: (names) => `що відомо про згадане в повідомленні: ${names}`,
  fr: (names) => `ce que l’on sait de ce que le message mentionne\u202F: ${names}`,
  de: (names) => `was über das in der Nachricht Genannte bekannt ist: ${names}`,
  es: (names) => `lo que se sabe de lo que menciona el mensaje: ${names}`,
};
export const NOTHING_TOGETHER = fixed({
  en: "I know what the message mentions, but no event with it at that time. These can be asked:",
  pl: "Wiem, o czym mówi wiadomość, ale nie znam takiego wydarzenia w tym czasie. Można zapytać:",
  uk: "Мені відомо, про що йдеться в повідомленні, але такої події в цей час у даних немає. Можна запитати:",
  fr: "Je connais ce que le message mentionne, mais aucun événement à ce moment. Vous pouvez demander\u202F:",
  de: "Ich kenne, was die Nachricht nennt, aber kein Ereignis dazu in dieser Zeit. Sie können fragen:",
  es: "Conozco lo que menciona el mensaje, pero ningún suceso en ese momento. Puede preguntar:",
});
export const NOTHING_KNOWN = fixed({
  en: "The message names nobody, no place and no date that I know.",
  pl: "Wiadomość nie wymienia nikogo, żadnego miejsca ani daty, które są mi znane.",
  uk: "У повідомленні немає відомих мені імен, місць чи дат.",
  fr: "Le message ne cite personne, aucun lieu ni aucune date que je connaisse.",
  de: "Die Nachricht nennt niemanden, keinen Ort und kein Datum, die ich kenne.",
  es: "El mensaje no menciona a nadie, ningún lugar ni ninguna fecha que yo conozca.",
});

/** The quotation marks of the language. */
export const QUOTED: Phrase<[words: string]> = {
  en: (words) => `“${words}”`,
  pl: (words) => `„${words}”`,
  uk: (words) => `«${words}»`,
  fr: (words) => `«\u202F${words}\u202F»`,
  de: (words) => `„${words}“`,
  es: (words) => `«${words}»`,
};
