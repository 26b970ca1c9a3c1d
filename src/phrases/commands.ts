/** What commands and their options are called where Discord is not in English; the English words are in the commands. */
import type { Locale } from "./locale.js";

/** Every language but English. */
export type Elsewhere = Readonly<Record<Exclude<Locale, "en">, string>>;

export interface CommandWords {
  /** As it is typed: lower case, without spaces, of no other command. */
  readonly name: Elsewhere;
  /** At most 100 characters, as all descriptions. */
  readonly description: Elsewhere;
}

/** By the command's English name. */
export const COMMANDS: Readonly<Record<string, CommandWords>> = {
  ask: {
    name: { pl: "zapytaj", uk: "запитати", fr: "demander", de: "fragen", es: "preguntar" },
    description: {
      pl: "Pytanie zwykłymi słowami, po angielsku",
      uk: "Запитання звичайними словами, англійською",
      fr: "Poser une question en anglais courant",
      de: "Eine Frage in einfachem Englisch stellen",
      es: "Hacer una pregunta en inglés sencillo",
    },
  },
  met: {
    name: { pl: "spotkania", uk: "зустрічі", fr: "rencontres", de: "treffen", es: "encuentros" },
    description: {
      pl: "Z kim ktoś się spotykał lub rozmawiał, albo kontakty między dwiema stronami",
      uk: "З ким хтось зустрічався чи розмовляв, або контакти між двома сторонами",
      fr: "Qui a été rencontré ou contacté, ou les contacts entre deux parties",
      de: "Wen jemand traf oder sprach, oder die Kontakte zwischen zweien",
      es: "Con quién se reunió o habló alguien, o los contactos entre dos partes",
    },
  },
  when: {
    name: { pl: "kiedy", uk: "коли", fr: "quand", de: "wann", es: "cuándo" },
    description: {
      pl: "Kiedy ktoś coś zrobił",
      uk: "Коли хтось щось зробив",
      fr: "Quand quelqu’un a fait quelque chose",
      de: "Wann jemand etwas tat",
      es: "Cuándo hizo alguien algo",
    },
  },
  landed: {
    name: { pl: "przybycia", uk: "прибуття", fr: "arrivées", de: "ankünfte", es: "llegadas" },
    description: {
      pl: "Gdzie i kiedy przybyły wojska",
      uk: "Де й коли прибули війська",
      fr: "Où et quand des troupes sont arrivées",
      de: "Wo und wann Truppen eintrafen",
      es: "Dónde y cuándo llegaron las tropas",
    },
  },
  timeline: {
    name: { pl: "oś-czasu", uk: "хронологія", fr: "chronologie", de: "zeitleiste", es: "cronología" },
    description: {
      pl: "Co się wydarzyło, według dat",
      uk: "Що сталося, за датами",
      fr: "Ce qui s’est passé, par date",
      de: "Was geschah, nach Datum",
      es: "Qué ocurrió, por fecha",
    },
  },
  event: {
    name: { pl: "wydarzenie", uk: "подія", fr: "événement", de: "ereignis", es: "suceso" },
    description: {
      pl: "Jedno wydarzenie z datą, miejscem i źródłami",
      uk: "Одна подія з датою, місцем і джерелами",
      fr: "Un événement avec sa date, son lieu et ses sources",
      de: "Ein Ereignis mit Datum, Ort und Quellen",
      es: "Un suceso con su fecha, lugar y fuentes",
    },
  },
  who: {
    name: { pl: "kto", uk: "хто", fr: "qui", de: "wer", es: "quién" },
    description: {
      pl: "Kto to jest lub co to jest i w czym brał udział",
      uk: "Хто або що це і в чому брало участь",
      fr: "Qui ou quoi c’est, et à quoi cela a pris part",
      de: "Wer oder was jemand ist und woran er oder sie beteiligt war",
      es: "Quién o qué es y en qué participó",
    },
  },
  sources: {
    name: { pl: "źródła", uk: "джерела", fr: "sources", de: "quellen", es: "fuentes" },
    description: {
      pl: "Źródła, na których opierają się odpowiedzi",
      uk: "Джерела, на яких ґрунтуються відповіді",
      fr: "Les sources sur lesquelles reposent les réponses",
      de: "Die Quellen, auf denen die Antworten beruhen",
      es: "Las fuentes en que se basan las respuestas",
    },
  },
  about: {
    name: { pl: "o-danych", uk: "про-дані", fr: "à-propos", de: "über", es: "acerca-de" },
    description: {
      pl: "Co obejmują dane",
      uk: "Що охоплюють дані",
      fr: "Ce que couvrent les données",
      de: "Was die Daten umfassen",
      es: "Qué abarcan los datos",
    },
  },
  reload: {
    name: { pl: "wczytaj-ponownie", uk: "перечитати", fr: "recharger", de: "neu-laden", es: "recargar" },
    description: {
      pl: "Wczytuje dane ponownie (tylko dla właściciela bota)",
      uk: "Перечитує дані (лише для власника бота)",
      fr: "Relire les données (réservé au propriétaire du bot)",
      de: "Die Daten neu einlesen (nur für den Besitzer des Bots)",
      es: "Volver a leer los datos (solo para el propietario del bot)",
    },
  },
  compare: {
    name: { pl: "porównaj", uk: "порівняти", fr: "comparer", de: "vergleichen", es: "comparar" },
    description: {
      pl: "Dwie osoby, dwa kraje lub miejsca obok siebie",
      uk: "Дві особи, країни або місця поруч",
      fr: "Deux personnes, pays ou lieux côte à côte",
      de: "Zwei Personen, Länder oder Orte nebeneinander",
      es: "Dos personas, países o lugares uno junto al otro",
    },
  },
  between: {
    name: { pl: "między", uk: "між", fr: "entre", de: "zwischen", es: "entre" },
    description: {
      pl: "Wszystko, co zaszło między dwiema stronami, według dat",
      uk: "Усе, що сталося між двома сторонами, за датами",
      fr: "Tout ce qui s’est passé entre deux parties, par date",
      de: "Alles, was zwischen zweien geschah, nach Datum",
      es: "Todo lo ocurrido entre dos partes, por fecha",
    },
  },
  onthisday: {
    name: { pl: "tego-dnia", uk: "цього-дня", fr: "ce-jour-là", de: "an-diesem-tag", es: "en-este-día" },
    description: {
      pl: "Co wydarzyło się tego dnia w którymkolwiek roku",
      uk: "Що сталося цього дня в будь-якому році",
      fr: "Ce qui s’est passé ce jour-là, quelle que soit l’année",
      de: "Was an diesem Tag geschah, in welchem Jahr auch immer",
      es: "Qué ocurrió en este día, en cualquier año",
    },
  },
  export: {
    name: { pl: "eksportuj", uk: "експорт", fr: "exporter", de: "exportieren", es: "exportar" },
    description: {
      pl: "Wynik pytania jako plik: CSV, JSON, iCalendar lub GeoJSON",
      uk: "Результат запитання файлом: CSV, JSON, iCalendar або GeoJSON",
      fr: "Le résultat d’une question en fichier\u202f: CSV, JSON, iCalendar ou GeoJSON",
      de: "Das Ergebnis einer Frage als Datei: CSV, JSON, iCalendar oder GeoJSON",
      es: "El resultado de una pregunta en un archivo: CSV, JSON, iCalendar o GeoJSON",
    },
  },
  check: {
    name: { pl: "sprawdź", uk: "перевірити", fr: "vérifier", de: "prüfen", es: "comprobar" },
    description: {
      pl: "Co w tekście zgadza się z danymi, a co się różni",
      uk: "Що в тексті збігається з даними, а що ні",
      fr: "Ce qui, dans un texte, concorde avec les données et ce qui diffère",
      de: "Was in einem Text mit den Daten übereinstimmt und was abweicht",
      es: "Qué de un texto coincide con los datos y qué difiere",
    },
  },
  help: {
    name: { pl: "pomoc", uk: "довідка", fr: "aide", de: "hilfe", es: "ayuda" },
    description: {
      pl: "Jak pytać, z przykładami",
      uk: "Як запитувати, з прикладами",
      fr: "Comment poser des questions, avec des exemples",
      de: "Wie man fragt, mit Beispielen",
      es: "Cómo preguntar, con ejemplos",
    },
  },
  settings: {
    name: { pl: "ustawienia", uk: "налаштування", fr: "paramètres", de: "einstellungen", es: "ajustes" },
    description: {
      pl: "Jak bot odpowiada na tym serwerze",
      uk: "Як бот відповідає на цьому сервері",
      fr: "Comment le bot répond sur ce serveur",
      de: "Wie der Bot auf diesem Server antwortet",
      es: "Cómo responde el bot en este servidor",
    },
  },
};
