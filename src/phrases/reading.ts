/**
 * How a question was read, in labels: "uczestnicy · rodzaj: spotkania · kto: Antony Blinken". English has whole phrases
 * instead (answer/reading.ts), so that these are of the other languages; labels do without case and gender.
 */
import type { Locale } from "./locale.js";

/** Every language but English. */
export type Labelled = Exclude<Locale, "en">;
export type Label = Readonly<Record<Labelled, string>>;

/** What is asked for. */
export const ASKED = {
  participants: {
    pl: "uczestnicy",
    uk: "учасники",
    fr: "participants",
    de: "Beteiligte",
    es: "participantes",
  },
  dates: { pl: "daty", uk: "дати", fr: "dates", de: "Daten", es: "fechas" },
  origins: {
    pl: "miejsca wyjazdu",
    uk: "звідки",
    fr: "provenances",
    de: "Herkunftsorte",
    es: "procedencias",
  },
  events: { pl: "wydarzenia", uk: "події", fr: "événements", de: "Ereignisse", es: "sucesos" },
  "yes-no": {
    pl: "czy były wydarzenia",
    uk: "чи були події",
    fr: "y a-t-il eu des événements",
    de: "ob es Ereignisse gab",
    es: "si hubo sucesos",
  },
  topics: { pl: "tematy", uk: "теми", fr: "sujets", de: "Themen", es: "temas" },
  timeline: { pl: "oś czasu", uk: "хронологія", fr: "chronologie", de: "Zeitleiste", es: "cronología" },
  profile: {
    pl: "kto lub co to jest",
    uk: "хто або що це",
    fr: "qui ou ce que c’est",
    de: "wer oder was das ist",
    es: "quién o qué es",
  },
  location: { pl: "gdzie to jest", uk: "де це", fr: "où c’est", de: "wo das ist", es: "dónde está" },
  within: {
    pl: "czy leży w granicach",
    uk: "чи розташовано в межах",
    fr: "si cela se trouve dans",
    de: "ob es darin liegt",
    es: "si está dentro de",
  },
  members: { pl: "członkowie", uk: "члени", fr: "membres", de: "Mitglieder", es: "miembros" },
  "number of members": {
    pl: "liczba członków",
    uk: "кількість членів",
    fr: "nombre de membres",
    de: "Zahl der Mitglieder",
    es: "número de miembros",
  },
  sources: { pl: "źródła", uk: "джерела", fr: "sources", de: "Quellen", es: "fuentes" },
  "all sources": {
    pl: "źródła danych",
    uk: "джерела даних",
    fr: "les sources des données",
    de: "die Quellen der Daten",
    es: "las fuentes de los datos",
  },
  between: {
    pl: "co zaszło między nimi",
    uk: "що сталося між ними",
    fr: "ce qui s’est passé entre eux",
    de: "was zwischen ihnen geschah",
    es: "qué ocurrió entre ellos",
  },
  compare: { pl: "porównanie", uk: "порівняння", fr: "comparaison", de: "Vergleich", es: "comparación" },
  anniversary: {
    pl: "dzień w dowolnym roku",
    uk: "день будь-якого року",
    fr: "un jour, toutes années confondues",
    de: "ein Tag in jedem Jahr",
    es: "un día de cualquier año",
  },
  about: {
    pl: "co obejmują dane",
    uk: "що охоплюють дані",
    fr: "ce que couvrent les données",
    de: "was die Daten umfassen",
    es: "qué abarcan los datos",
  },
} satisfies Record<string, Label>;

/** Of a number: what is counted. */
export const COUNTED = {
  events: {
    pl: "liczba wydarzeń",
    uk: "кількість подій",
    fr: "nombre d’événements",
    de: "Zahl der Ereignisse",
    es: "número de sucesos",
  },
  days: {
    pl: "liczba dni",
    uk: "кількість днів",
    fr: "nombre de jours",
    de: "Zahl der Tage",
    es: "número de días",
  },
  places: {
    pl: "liczba miejsc",
    uk: "кількість місць",
    fr: "nombre de lieux",
    de: "Zahl der Orte",
    es: "número de lugares",
  },
  participants: {
    pl: "liczba uczestników",
    uk: "кількість учасників",
    fr: "nombre de participants",
    de: "Zahl der Beteiligten",
    es: "número de participantes",
  },
  quantity: { pl: "ile", uk: "скільки", fr: "combien", de: "wie viele", es: "cuántos" },
  sources: {
    pl: "liczba źródeł",
    uk: "кількість джерел",
    fr: "nombre de sources",
    de: "Zahl der Quellen",
    es: "número de fuentes",
  },
  "independent-sources": {
    pl: "liczba niezależnych źródeł",
    uk: "кількість незалежних джерел",
    fr: "nombre de sources indépendantes",
    de: "Zahl der unabhängigen Quellen",
    es: "número de fuentes independientes",
  },
} satisfies Record<string, Label>;

/** Periods that are asked for, and by which is counted. */
export const GRAINS = {
  day: { pl: "dni", uk: "дні", fr: "jours", de: "Tage", es: "días" },
  week: { pl: "tygodnie", uk: "тижні", fr: "semaines", de: "Wochen", es: "semanas" },
  month: { pl: "miesiące", uk: "місяці", fr: "mois", de: "Monate", es: "meses" },
  season: { pl: "pory roku", uk: "пори року", fr: "saisons", de: "Jahreszeiten", es: "estaciones" },
  year: { pl: "lata", uk: "роки", fr: "années", de: "Jahre", es: "años" },
  range: { pl: "okresy", uk: "періоди", fr: "périodes", de: "Zeiträume", es: "periodos" },
} satisfies Record<string, Label>;

export const PLACES = {
  any: { pl: "miejsca", uk: "місця", fr: "lieux", de: "Orte", es: "lugares" },
  country: { pl: "kraje", uk: "країни", fr: "pays", de: "Länder", es: "países" },
  city: { pl: "miasta", uk: "міста", fr: "villes", de: "Städte", es: "ciudades" },
  site: { pl: "obiekty", uk: "об’єкти", fr: "sites", de: "Stätten", es: "sitios" },
  region: { pl: "regiony", uk: "регіони", fr: "régions", de: "Regionen", es: "regiones" },
} satisfies Record<string, Label>;

export const KINDS = {
  person: { pl: "osoby", uk: "особи", fr: "personnes", de: "Personen", es: "personas" },
  organisation: {
    pl: "organizacje",
    uk: "організації",
    fr: "organisations",
    de: "Organisationen",
    es: "organizaciones",
  },
  country: { pl: "kraje", uk: "країни", fr: "pays", de: "Länder", es: "países" },
  unit: { pl: "jednostki", uk: "підрозділи", fr: "unités", de: "Einheiten", es: "unidades" },
  place: { pl: "miejsca", uk: "місця", fr: "lieux", de: "Orte", es: "lugares" },
} satisfies Record<string, Label>;

export const SIDES = {
  either: { pl: "z udziałem", uk: "за участю", fr: "avec", de: "beteiligt", es: "con" },
  actor: { pl: "kto", uk: "хто", fr: "qui", de: "wer", es: "quién" },
  recipient: { pl: "wobec kogo", uk: "щодо кого", fr: "envers qui", de: "wem gegenüber", es: "hacia quién" },
} satisfies Record<string, Label>;

/** What an event must be like. */
export const CONDITIONS = {
  order: { pl: "porządek", uk: "порядок", fr: "ordre", de: "Reihenfolge", es: "orden" },
  kind: { pl: "rodzaj", uk: "вид", fr: "type", de: "Art", es: "tipo" },
  event: { pl: "wydarzenie", uk: "подія", fr: "événement", de: "Ereignis", es: "suceso" },
  status: { pl: "status", uk: "статус", fr: "statut", de: "Status", es: "estado" },
  form: { pl: "forma", uk: "форма", fr: "forme", de: "Form", es: "forma" },
  per: { pl: "według", uk: "за періодом", fr: "par", de: "nach", es: "por" },
  office: { pl: "urząd", uk: "посада", fr: "fonction", de: "Amt", es: "cargo" },
  among: { pl: "spośród", uk: "з-поміж", fr: "parmi", de: "aus", es: "entre" },
  outside: { pl: "spoza", uk: "поза", fr: "hors de", de: "außerhalb von", es: "fuera de" },
  except: { pl: "oprócz", uk: "крім", fr: "sauf", de: "außer", es: "salvo" },
  number: { pl: "liczba", uk: "кількість", fr: "nombre", de: "Zahl", es: "número" },
  topic: { pl: "temat", uk: "тема", fr: "sujet", de: "Thema", es: "tema" },
  wording: {
    pl: "słowa w opisie",
    uk: "слова в описі",
    fr: "mots de la description",
    de: "Wörter der Beschreibung",
    es: "palabras de la descripción",
  },
  mentions: {
    pl: "mowa o",
    uk: "ідеться про",
    fr: "il est question de",
    de: "die Rede ist von",
    es: "se habla de",
  },
  concerning: { pl: "dotyczy", uk: "стосується", fr: "au sujet de", de: "betrifft", es: "acerca de" },
  told: {
    pl: "mowa o tym w",
    uk: "про це йдеться в",
    fr: "rapporté dans",
    de: "berichtet in",
    es: "contado en",
  },
  sources: {
    pl: "źródeł co najmniej",
    uk: "джерел щонайменше",
    fr: "sources au moins",
    de: "Quellen mindestens",
    es: "fuentes al menos",
  },
  voices: {
    pl: "niezależnych źródeł co najmniej",
    uk: "незалежних джерел щонайменше",
    fr: "sources indépendantes au moins",
    de: "unabhängige Quellen mindestens",
    es: "fuentes independientes al menos",
  },
  where: { pl: "gdzie", uk: "де", fr: "où", de: "wo", es: "dónde" },
  whither: { pl: "dokąd", uk: "куди", fr: "vers où", de: "wohin", es: "adónde" },
  "done to": {
    pl: "wobec (miejsca dane nie podają)",
    uk: "щодо (місця дані не вказують)",
    fr: "envers (les données ne disent pas où)",
    de: "gegenüber (wo, sagen die Daten nicht)",
    es: "hacia (los datos no dicen dónde)",
  },
  whence: { pl: "skąd", uk: "звідки", fr: "d’où", de: "woher", es: "desde dónde" },
  when: { pl: "kiedy", uk: "коли", fr: "quand", de: "wann", es: "cuándo" },
  before: { pl: "przed", uk: "перед", fr: "avant", de: "vor", es: "antes de" },
  after: { pl: "po", uk: "після", fr: "après", de: "nach", es: "después de" },
  "day before": {
    pl: "dzień przed",
    uk: "день перед",
    fr: "la veille de",
    de: "am Tag vor",
    es: "el día antes de",
  },
  "day after": {
    pl: "dzień po",
    uk: "день після",
    fr: "le lendemain de",
    de: "am Tag nach",
    es: "el día después de",
  },
} satisfies Record<string, Label>;

/** The same day, month or year as another event. */
export const SAME = {
  day: {
    pl: "ten sam dzień co",
    uk: "того ж дня, що й",
    fr: "le même jour que",
    de: "am selben Tag wie",
    es: "el mismo día que",
  },
  week: {
    pl: "ten sam tydzień co",
    uk: "того ж тижня, що й",
    fr: "la même semaine que",
    de: "in derselben Woche wie",
    es: "la misma semana que",
  },
  month: {
    pl: "ten sam miesiąc co",
    uk: "того ж місяця, що й",
    fr: "le même mois que",
    de: "im selben Monat wie",
    es: "el mismo mes que",
  },
  season: {
    pl: "ta sama pora roku co",
    uk: "тієї ж пори року, що й",
    fr: "la même saison que",
    de: "in derselben Jahreszeit wie",
    es: "la misma estación que",
  },
  year: {
    pl: "ten sam rok co",
    uk: "того ж року, що й",
    fr: "la même année que",
    de: "im selben Jahr wie",
    es: "el mismo año que",
  },
  range: {
    pl: "ten sam czas co",
    uk: "у той самий час, що й",
    fr: "au même moment que",
    de: "zur selben Zeit wie",
    es: "al mismo tiempo que",
  },
} satisfies Record<string, Label>;

/** Conditions that need nothing said of them. */
export const PLAIN = {
  most: {
    pl: "najczęściej",
    uk: "найчастіше",
    fr: "le plus souvent",
    de: "am häufigsten",
    es: "con más frecuencia",
  },
  happened: {
    pl: "doszło do skutku",
    uk: "відбулося",
    fr: "ayant eu lieu",
    de: "hat stattgefunden",
    es: "ocurrido",
  },
  alone: {
    pl: "nikt inny",
    uk: "більше ніхто",
    fr: "personne d’autre",
    de: "sonst niemand",
    es: "nadie más",
  },
  disputed: {
    pl: "źródła się różnią",
    uk: "джерела розходяться",
    fr: "les sources divergent",
    de: "die Quellen weichen ab",
    es: "las fuentes difieren",
  },
} satisfies Record<string, Label>;

/** Which of the events by date, counted from one end. */
export const ORDER = {
  first: { pl: "pierwsze", uk: "перші", fr: "premiers", de: "zuerst", es: "primeros" },
  last: { pl: "ostatnie", uk: "останні", fr: "derniers", de: "zuletzt", es: "últimos" },
} satisfies Record<string, Label>;

/** The same, further in than the end itself. */
export const NTH = {
  first: {
    pl: "nr {n} od początku",
    uk: "№ {n} від початку",
    fr: "nº {n} depuis le début",
    de: "Nr. {n} vom Anfang",
    es: "n.º {n} desde el principio",
  },
  last: {
    pl: "nr {n} od końca",
    uk: "№ {n} від кінця",
    fr: "nº {n} depuis la fin",
    de: "Nr. {n} vom Ende",
    es: "n.º {n} desde el final",
  },
} satisfies Record<string, Label>;

/** So many from that end. */
export const SEVERAL = {
  first: {
    pl: "od początku, najwyżej {n}",
    uk: "від початку, щонайбільше {n}",
    fr: "les {n} premiers",
    de: "die ersten {n}",
    es: "los {n} primeros",
  },
  last: {
    pl: "od końca, najwyżej {n}",
    uk: "від кінця, щонайбільше {n}",
    fr: "les {n} derniers",
    de: "die letzten {n}",
    es: "los {n} últimos",
  },
} satisfies Record<string, Label>;

/** A slot that stands for several: what was made of the names. */
export const GROWN = {
  bodies: {
    pl: "{names} i organy",
    uk: "{names} та органи",
    fr: "{names} et ses organes",
    de: "{names} samt Organen",
    es: "{names} y sus órganos",
  },
  countries: {
    pl: "{names} i kraje",
    uk: "{names} та країни",
    fr: "{names} et ses pays",
    de: "{names} samt Ländern",
    es: "{names} y sus países",
  },
  members: {
    pl: "członkowie: {names}",
    uk: "члени: {names}",
    fr: "membres\u202f: {names}",
    de: "Mitglieder: {names}",
    es: "miembros: {names}",
  },
} satisfies Record<string, Label>;

/** Behind the first few of many names. */
export const OTHERS: Label = {
  pl: "innych: {n}",
  uk: "інших: {n}",
  fr: "{n} autres",
  de: "{n} weitere",
  es: "{n} más",
};

/** Whoever is at the head of a state or its government. */
export const LEADER: Label = {
  pl: "przywódca",
  uk: "лідер",
  fr: "dirigeant",
  de: "Staats- oder Regierungschef",
  es: "dirigente",
};
