/** What a question asks for that no record holds, or lacks; each is the end of a sentence (see failures.ts). */
import { fixed, type Phrase } from "./phrase.js";

/** Behind "the data records what happened, not". */
export const UNRECORDED = {
  reasons: fixed({
    en: "reasons",
    pl: "dlaczego",
    uk: "чому",
    fr: "pourquoi",
    de: "warum",
    es: "por qué",
  }),
  "how long things lasted": fixed({
    en: "how long things lasted",
    pl: "jak długo to trwało",
    uk: "скільки це тривало",
    fr: "combien de temps cela a duré",
    de: "wie lange etwas dauerte",
    es: "cuánto duraron las cosas",
  }),
  "the time of day": fixed({
    en: "the time of day",
    pl: "o której godzinie",
    uk: "о котрій годині",
    fr: "l’heure",
    de: "um welche Uhrzeit",
    es: "a qué hora",
  }),
  "what should or may happen": fixed({
    en: "what should or may happen",
    pl: "co powinno lub może się wydarzyć",
    uk: "що має чи може статися",
    fr: "ce qui devrait ou pourrait se passer",
    de: "was geschehen sollte oder könnte",
    es: "lo que debería o podría ocurrir",
  }),
  "what it was like": fixed({
    en: "what it was like",
    pl: "jakie to było",
    uk: "яким воно було",
    fr: "comment c’était",
    de: "wie es war",
    es: "cómo fue",
  }),
  "who joined what": fixed({
    en: "who joined what",
    pl: "kto do czego przystąpił",
    uk: "хто до чого приєднався",
    fr: "qui a adhéré à quoi",
    de: "wer wem beitrat",
    es: "quién se unió a qué",
  }),
  "who commands forces": fixed({
    en: "who commands forces",
    pl: "kto dowodzi wojskami",
    uk: "хто командує військами",
    fr: "qui commande les troupes",
    de: "wer Truppen befehligt",
    es: "quién manda las tropas",
  }),
  "since when people have held an office": fixed({
    en: "since when people have held an office",
    pl: "od kiedy ktoś sprawuje urząd",
    uk: "відколи хтось обіймає посаду",
    fr: "depuis quand quelqu’un exerce une fonction",
    de: "seit wann jemand ein Amt innehat",
    es: "desde cuándo alguien ocupa un cargo",
  }),
  "what did not happen": fixed({
    en: "what did not happen",
    pl: "co się nie wydarzyło",
    uk: "що не сталося",
    fr: "ce qui ne s’est pas passé",
    de: "was nicht geschah",
    es: "lo que no ocurrió",
  }),
  "when people leave a place": fixed({
    en: "when people leave a place",
    pl: "kiedy ktoś opuszcza jakieś miejsce",
    uk: "коли хтось залишає якесь місце",
    fr: "quand quelqu’un quitte un lieu",
    de: "wann jemand einen Ort verlässt",
    es: "cuándo alguien deja un lugar",
  }),
} satisfies Record<string, Phrase>;

/** The same of something that the question names in its own words. */
export const UNRECORDED_OF = {
  "what kind it was": {
    en: (thing) => `what kind of ${thing} it was`,
    pl: (thing) => `jakiego rodzaju to było („${thing}”)`,
    uk: (thing) => `якого типу це було («${thing}»)`,
    fr: (thing) => `de quel type il s’agissait («\u202f${thing}\u202f»)`,
    de: (thing) => `welcher Art es war („${thing}“)`,
    es: (thing) => `de qué tipo era («${thing}»)`,
  },
  "how many there were": {
    en: (thing) => `how many ${thing} there were`,
    pl: (thing) => `ile ich było („${thing}”)`,
    uk: (thing) => `скільки їх було («${thing}»)`,
    fr: (thing) => `combien il y en avait («\u202f${thing}\u202f»)`,
    de: (thing) => `wie viele es waren („${thing}“)`,
    es: (thing) => `cuántos había («${thing}»)`,
  },
} satisfies Record<string, Phrase<[thing: string]>>;

/** Behind "the question seems to be missing something". */
export const MISSING = {
  "which landing you mean": fixed({
    en: "which landing you mean",
    pl: "o które lądowanie chodzi",
    uk: "про яку висадку йдеться",
    fr: "de quel débarquement il s’agit",
    de: "welche Landung gemeint ist",
    es: "a qué desembarco se refiere",
  }),
  "what they are supposed to have done": fixed({
    en: "what they are supposed to have done",
    pl: "co mieli zrobić",
    uk: "що саме вони мали зробити",
    fr: "ce qui aurait été fait",
    de: "was sie getan haben sollen",
    es: "qué se supone que hicieron",
  }),
  "a day of the month, such as 6 February": fixed({
    en: "a day of the month, such as 6 February",
    pl: "dzień miesiąca, na przykład 6 February",
    uk: "день місяця, наприклад 6 February",
    fr: "un jour du mois, par exemple 6 February",
    de: "ein Tag im Monat, zum Beispiel 6 February",
    es: "un día del mes, por ejemplo 6 February",
  }),
  "with whom": fixed({
    en: "with whom",
    pl: "z kim",
    uk: "з ким",
    fr: "avec qui",
    de: "mit wem",
    es: "con quién",
  }),
} satisfies Record<string, Phrase>;

export const WHOM_IT_STANDS_FOR: Phrase<[pronoun: string]> = {
  en: (pronoun) => `whom “${pronoun}” stands for`,
  pl: (pronoun) => `kogo oznacza „${pronoun}”`,
  uk: (pronoun) => `кого означає «${pronoun}»`,
  fr: (pronoun) => `qui désigne «\u202f${pronoun}\u202f»`,
  de: (pronoun) => `wer mit „${pronoun}“ gemeint ist`,
  es: (pronoun) => `a quién se refiere «${pronoun}»`,
};

export const A_SECOND_ONE: Phrase<[one: string, same: string]> = {
  en: (one, same) => `a second one, as “${one}” and “${same}” are the same`,
  pl: (one, same) => `druga nazwa, bo „${one}” i „${same}” to jedno i to samo`,
  uk: (one, same) => `друга назва, бо «${one}» і «${same}» — це те саме`,
  fr: (one, same) =>
    `un second nom, car «\u202f${one}\u202f» et «\u202f${same}\u202f» désignent la même chose`,
  de: (one, same) => `ein zweiter Name, denn „${one}“ und „${same}“ sind dasselbe`,
  es: (one, same) => `un segundo nombre, pues «${one}» y «${same}» son lo mismo`,
};
