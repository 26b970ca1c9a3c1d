/** What is said about a message as a whole: its claims, how each came out, and what is known of what it mentions. */
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
