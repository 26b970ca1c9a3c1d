/** Notes on an answer: what was read otherwise than it was written, and what to keep in mind. */
import { ALL_OF, ANY_OF } from "./lists.js";
import { counting, fixed, type Phrase } from "./phrase.js";
import { QUOTED } from "./quoted.js";

/** A slip of the keyboard. */
export const READ_FOR: Phrase<[from: string, to: string]> = {
  en: (from, to) => `I read “${from}” as “${to}”.`,
  pl: (from, to) => `„${from}” odczytano jako „${to}”.`,
  uk: (from, to) => `«${from}» прочитано як «${to}».`,
  fr: (from, to) => `J’ai lu «\u202f${from}\u202f» comme «\u202f${to}\u202f».`,
  de: (from, to) => `„${from}“ habe ich als „${to}“ gelesen.`,
  es: (from, to) => `He leído «${from}» como «${to}».`,
};

export const ONE_OF_TWO: Phrase<[answered: string]> = {
  en: (answered) => `You asked two things; this answers “${answered}”.`,
  pl: (answered) => `Padły dwa pytania; to odpowiedź na „${answered}”.`,
  uk: (answered) => `Поставлено два запитання; це відповідь на «${answered}».`,
  fr: (answered) => `Vous posez deux questions\u202f; voici la réponse à «\u202f${answered}\u202f».`,
  de: (answered) => `Sie haben zweierlei gefragt; das ist die Antwort auf „${answered}“.`,
  es: (answered) => `Ha preguntado dos cosas; esta es la respuesta a «${answered}».`,
};

export const ANSWERED_ONLY: Phrase<[question: string]> = {
  en: (question) => `I answered only “${question}”.`,
  pl: (question) => `Odpowiedź dotyczy tylko pytania „${question}”.`,
  uk: (question) => `Відповідь лише на «${question}».`,
  fr: (question) => `Je n’ai répondu qu’à «\u202f${question}\u202f».`,
  de: (question) => `Beantwortet ist nur „${question}“.`,
  es: (question) => `Solo he respondido a «${question}».`,
};

export const HELD_IT_AS_WELL: Phrase<[names: readonly string[]]> = {
  en: (names) => `${ALL_OF.en(names)} held that office in this time as well.`,
  pl: (names) => `W tym czasie ten urząd sprawowali także: ${ALL_OF.pl(names)}.`,
  uk: (names) => `У цей час цю посаду обіймали також: ${ALL_OF.uk(names)}.`,
  fr: (names) => `Cette fonction a aussi été exercée à cette période par ${ALL_OF.fr(names)}.`,
  de: (names) => `Dieses Amt hatte in dieser Zeit auch inne: ${ALL_OF.de(names)}.`,
  es: (names) => `En ese tiempo también ocupó ese cargo: ${ALL_OF.es(names)}.`,
};

/** For whom a name was taken, and who else bears it. */
export const TAKEN_FOR: Phrase<[text: string, name: string, others: readonly string[]]> = {
  en: (text, name, others) =>
    `I took “${text}” for ${name}${others.length > 0 ? `; it may also be ${ANY_OF.en(others)}` : ""}.`,
  pl: (text, name, others) =>
    `„${text}” odczytano jako: ${name}${others.length > 0 ? `; możliwe też: ${ANY_OF.pl(others)}` : ""}.`,
  uk: (text, name, others) =>
    `«${text}» прочитано як: ${name}${others.length > 0 ? `; можливо також: ${ANY_OF.uk(others)}` : ""}.`,
  fr: (text, name, others) =>
    `J’ai compris «\u202f${text}\u202f» comme ${name}${others.length > 0 ? `\u202f; il peut aussi s’agir de ${ANY_OF.fr(others)}` : ""}.`,
  de: (text, name, others) =>
    `„${text}“ habe ich als ${name} verstanden${others.length > 0 ? `; möglich wäre auch ${ANY_OF.de(others)}` : ""}.`,
  es: (text, name, others) =>
    `He entendido «${text}» como ${name}${others.length > 0 ? `; también puede ser ${ANY_OF.es(others)}` : ""}.`,
};

export const TAKEN_FOR_WHO_HAS: Phrase<[text: string, name: string]> = {
  en: (text, name) => `I took “${text}” for ${name}, which has such events.`,
  pl: (text, name) => `„${text}” odczytano jako: ${name}, bo tam są takie wydarzenia.`,
  uk: (text, name) => `«${text}» прочитано як: ${name}, бо саме там є такі події.`,
  fr: (text, name) => `J’ai compris «\u202f${text}\u202f» comme ${name}, pour qui il y a de tels événements.`,
  de: (text, name) => `„${text}“ habe ich als ${name} verstanden, wozu es solche Ereignisse gibt.`,
  es: (text, name) => `He entendido «${text}» como ${name}, que sí tiene sucesos así.`,
};

export const TAKEN_FOR_ONLY_FIT: Phrase<[text: string, name: string]> = {
  en: (text, name) => `I took “${text}” for ${name}, the only one of them that fits.`,
  pl: (text, name) => `„${text}” odczytano jako: ${name}, bo tylko to pasuje.`,
  uk: (text, name) => `«${text}» прочитано як: ${name}, бо лише це підходить.`,
  fr: (text, name) => `J’ai compris «\u202f${text}\u202f» comme ${name}, seule possibilité qui convienne.`,
  de: (text, name) => `„${text}“ habe ich als ${name} verstanden, weil nur das passt.`,
  es: (text, name) => `He entendido «${text}» como ${name}, lo único que encaja.`,
};

/** For which kind of event words were taken. */
export const WORDS_TAKEN_FOR: Phrase<[words: string, kind: string]> = {
  en: (words, kind) => `I took “${words}” for ${kind}.`,
  pl: (words, kind) => `„${words}” odczytano jako: ${kind}.`,
  uk: (words, kind) => `«${words}» прочитано як: ${kind}.`,
  fr: (words, kind) => `J’ai compris «\u202f${words}\u202f» ainsi\u202f: ${kind}.`,
  de: (words, kind) => `„${words}“ habe ich so verstanden: ${kind}.`,
  es: (words, kind) => `He entendido «${words}» como: ${kind}.`,
};

export const LOOKED_FOR_WORDS: Phrase<[words: readonly string[]]> = {
  en: (words) => `I looked for ${ALL_OF.en(words.map(QUOTED.en))} in the descriptions of the events.`,
  pl: (words) =>
    `Szukano ${counting("pl", words.length, { one: "słowa", other: "słów" })} ${ALL_OF.pl(words.map(QUOTED.pl))} w opisach wydarzeń.`,
  uk: (words) => `В описах подій шукали ${ALL_OF.uk(words.map(QUOTED.uk))}.`,
  fr: (words) => `J’ai cherché ${ALL_OF.fr(words.map(QUOTED.fr))} dans les descriptions des événements.`,
  de: (words) =>
    `In den Beschreibungen der Ereignisse habe ich nach ${ALL_OF.de(words.map(QUOTED.de))} gesucht.`,
  es: (words) => `He buscado ${ALL_OF.es(words.map(QUOTED.es))} en las descripciones de los sucesos.`,
};

export const SPEAK_OF_ALL = fixed({
  en: "I could not fit the question together; these are the events that speak of all that it names.",
  pl: "Nie udało się złożyć pytania w całość; oto wydarzenia, w których mowa o wszystkim, co ono wymienia.",
  uk: "Скласти запитання докупи не вдалося; ось події, у яких ідеться про все, що воно називає.",
  fr: "Je n’ai pas pu saisir la question dans son ensemble\u202f; voici les événements qui parlent de tout ce qu’elle nomme.",
  de: "Die Frage ließ sich nicht als Ganzes lesen; dies sind die Ereignisse, die von allem Genannten handeln.",
  es: "No he podido leer la pregunta en su conjunto; estos son los sucesos que hablan de todo lo que nombra.",
});

export const ONLY_PLANNED_SO_FAR = fixed({
  en: "This was planned; the data does not tell that it came about.",
  pl: "To było planowane; dane nie mówią, czy doszło do skutku.",
  uk: "Це планувалося; дані не кажуть, чи воно відбулося.",
  fr: "C’était prévu\u202f; les données ne disent pas que cela a eu lieu.",
  de: "Das war geplant; dass es dazu kam, sagen die Daten nicht.",
  es: "Esto estaba previsto; los datos no dicen que llegara a ocurrir.",
});

/** Of a list of events: how many they are for whoever asks "how many". */
export const COUNTED_AS: Phrase<[count: number]> = {
  en: (count) =>
    `Counted, ${count === 1 ? "this is one" : `these are ${count}`}: what was only planned, or is a part of another of them, does not count.`,
  pl: (count) =>
    `Po zliczeniu jest ich ${count}: nie liczy się tego, co tylko planowano, ani tego, co jest częścią innego z nich.`,
  uk: (count) =>
    `Якщо рахувати, їх ${count}: не враховано того, що лише планувалося або є частиною іншої з цих подій.`,
  fr: (count) =>
    `Décompte\u202f: ${count}. Ce qui était seulement prévu, ou fait partie d’un autre de ces événements, n’est pas compté.`,
  de: (count) =>
    `Gezählt ${count === 1 ? "ist es eines" : `sind es ${count}`}: Was nur geplant war oder Teil eines anderen davon ist, zählt nicht.`,
  es: (count) =>
    `Contados, ${count === 1 ? "es uno" : `son ${count}`}: no cuenta lo que solo estaba previsto ni lo que forma parte de otro de ellos.`,
};

export const BY_PHONE_ONLY = fixed({
  en: "They spoke by phone; the data has no meeting in person of theirs.",
  pl: "Rozmawiali przez telefon; ich osobistego spotkania w danych nie ma.",
  uk: "Вони розмовляли телефоном; особистої зустрічі між ними в даних немає.",
  fr: "L’échange a eu lieu par téléphone\u202f; les données ne contiennent aucune rencontre en personne.",
  de: "Sie haben telefoniert; ein persönliches Treffen der beiden ist nicht in den Daten.",
  es: "Hablaron por teléfono; los datos no recogen ningún encuentro en persona.",
});

/** Some by phone or video, and of some it is not known. */
export const NOT_IN_PERSON = fixed({
  en: "None of these talks is known to have been in person.",
  pl: "O żadnej z tych rozmów nie wiadomo, by odbyła się osobiście.",
  uk: "Про жодну з цих розмов не відомо, щоб вона була особистою.",
  fr: "Rien n’indique qu’un de ces échanges ait eu lieu en personne.",
  de: "Von keinem dieser Gespräche ist bekannt, dass es persönlich stattfand.",
  es: "De ninguna de estas conversaciones consta que fuera en persona.",
});

/** Of an imported feed. */
export const NO_COUNTRY_IN_RECORD: Phrase<[name: string]> = {
  en: (name) =>
    `${name} is no country in the record, so I took “country” for anyone; name the kind to narrow it.`,
  pl: (name) =>
    `${name} nie jest w tych danych krajem, dlatego „country” oznacza tu kogokolwiek; podanie rodzaju zawęzi odpowiedź.`,
  uk: (name) =>
    `У цих даних ${name} не є країною, тому «country» тут означає будь-кого; назвіть, хто саме потрібен, щоб звузити.`,
  fr: (name) =>
    `${name} n’est pas un pays dans ces données\u202f: j’ai donc compris «\u202fcountry\u202f» comme n’importe qui\u202f; précisez le genre pour restreindre.`,
  de: (name) =>
    `${name} ist in diesen Daten kein Land, daher steht „country“ hier für alle; nennen Sie die Art, um einzugrenzen.`,
  es: (name) =>
    `${name} no es un país en estos datos, así que he entendido «country» como cualquiera; indique el tipo para acotar.`,
};

export const WITH_EACH_OF_THEM = fixed({
  en: "An event of the record has two sides; I took those who did so with each of them, at whatever time.",
  pl: "Wydarzenie ma w tych danych dwie strony; uwzględniono tych, którzy zrobili to z każdą z nich, kiedykolwiek.",
  uk: "Подія в цих даних має дві сторони; враховано тих, хто зробив це з кожною з них, будь-коли.",
  fr: "Un événement a deux parties dans ces données\u202f; j’ai retenu qui l’a fait avec chacune d’elles, à quelque moment que ce soit.",
  de: "Ein Ereignis hat in diesen Daten zwei Seiten; gemeint sind die, die es mit jeder von ihnen taten, wann auch immer.",
  es: "Un suceso tiene dos partes en estos datos; he tomado a quienes lo hicieron con cada una, en cualquier momento.",
});
