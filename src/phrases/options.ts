/** The same of the options of commands, and of what can be chosen in them. An option is called alike in every command. */
import type { CommandWords, Elsewhere } from "./commands.js";

const WHO: Elsewhere = {
  pl: "Osoba, kraj, organizacja lub jednostka, z nazwy lub urzędu",
  uk: "Особа, країна, організація чи підрозділ, за назвою або посадою",
  fr: "Une personne, un pays, une organisation ou une unité, par son nom ou sa fonction",
  de: "Person, Land, Organisation oder Einheit, nach Name oder Amt",
  es: "Una persona, país, organización o unidad, por su nombre o su cargo",
};

/** By the option's English name. */
export const OPTIONS: Readonly<Record<string, CommandWords>> = {
  question: {
    name: { pl: "pytanie", uk: "запитання", fr: "question", de: "frage", es: "pregunta" },
    description: {
      pl: "Po angielsku, na przykład: who met whom in February 2022?",
      uk: "Англійською, наприклад: who met whom in February 2022?",
      fr: "En anglais, par exemple\u202f: who met whom in February 2022?",
      de: "Auf Englisch, zum Beispiel: who met whom in February 2022?",
      es: "En inglés, por ejemplo: who met whom in February 2022?",
    },
  },
  who: {
    name: { pl: "kto", uk: "хто", fr: "qui", de: "wer", es: "quién" },
    description: WHO,
  },
  whom: {
    name: { pl: "kogo", uk: "кого", fr: "avec-qui", de: "wen", es: "a-quién" },
    description: {
      pl: "Druga strona: osoba, kraj, organizacja lub jednostka",
      uk: "Інша сторона: особа, країна, організація чи підрозділ",
      fr: "L’autre partie\u202f: une personne, un pays, une organisation ou une unité",
      de: "Die andere Seite: Person, Land, Organisation oder Einheit",
      es: "La otra parte: una persona, país, organización o unidad",
    },
  },
  since: {
    name: { pl: "od", uk: "від", fr: "depuis", de: "ab", es: "desde" },
    description: {
      pl: "Od tej daty włącznie: 2022-02-02, 2 Feb 2022, February 2022",
      uk: "Від цієї дати: 2022-02-02, 2 Feb 2022, February 2022",
      fr: "À partir de cette date\u202f: 2022-02-02, 2 Feb 2022, February 2022",
      de: "Ab diesem Datum: 2022-02-02, 2 Feb 2022, February 2022",
      es: "Desde esta fecha: 2022-02-02, 2 Feb 2022, February 2022",
    },
  },
  until: {
    name: { pl: "do", uk: "до", fr: "jusqu'à", de: "bis", es: "hasta" },
    description: {
      pl: "Do tej daty włącznie: 2022-02-07, 7 Feb 2022, February 2022",
      uk: "До цієї дати включно: 2022-02-07, 7 Feb 2022, February 2022",
      fr: "Jusqu’à cette date comprise\u202f: 2022-02-07, 7 Feb 2022, February 2022",
      de: "Bis einschließlich dieses Datums: 2022-02-07, 7 Feb 2022, February 2022",
      es: "Hasta esta fecha incluida: 2022-02-07, 7 Feb 2022, February 2022",
    },
  },
  how: {
    name: { pl: "jak", uk: "як", fr: "comment", de: "wie", es: "cómo" },
    description: {
      pl: "Tylko kontakty w tej formie",
      uk: "Лише контакти в цій формі",
      fr: "Seulement les contacts de cette forme",
      de: "Nur Kontakte dieser Form",
      es: "Solo contactos de esta forma",
    },
  },
  did: {
    name: { pl: "co-zrobił", uk: "що-зробив", fr: "a-fait", de: "tat", es: "hizo" },
    description: {
      pl: "Co zrobiono, po angielsku: met, announced, arrival of forces",
      uk: "Що було зроблено, англійською: met, announced, arrival of forces",
      fr: "Ce qui a été fait, en anglais\u202f: met, announced, arrival of forces",
      de: "Was getan wurde, auf Englisch: met, announced, arrival of forces",
      es: "Qué se hizo, en inglés: met, announced, arrival of forces",
    },
  },
  where: {
    name: { pl: "gdzie", uk: "де", fr: "où", de: "wo", es: "dónde" },
    description: {
      pl: "Miejsce; kraj obejmuje swoje miasta",
      uk: "Місце; країна охоплює свої міста",
      fr: "Un lieu\u202f; un pays comprend ses villes",
      de: "Ein Ort; ein Land umfasst seine Städte",
      es: "Un lugar; un país incluye sus ciudades",
    },
  },
  type: {
    name: { pl: "rodzaj", uk: "вид", fr: "type", de: "art", es: "tipo" },
    description: {
      pl: "Rodzaj wydarzenia, po angielsku: meeting, announcement, arrival of forces",
      uk: "Вид події, англійською: meeting, announcement, arrival of forces",
      fr: "Le type d’événement, en anglais\u202f: meeting, announcement, arrival of forces",
      de: "Die Art des Ereignisses, auf Englisch: meeting, announcement, arrival of forces",
      es: "El tipo de suceso, en inglés: meeting, announcement, arrival of forces",
    },
  },
  event: {
    name: { pl: "wydarzenie", uk: "подія", fr: "événement", de: "ereignis", es: "suceso" },
    description: {
      pl: "Identyfikator wydarzenia lub słowa z jego opisu",
      uk: "Ідентифікатор події або слова з її опису",
      fr: "L’identifiant de l’événement, ou des mots de sa description",
      de: "Die Kennung des Ereignisses oder Wörter daraus",
      es: "El identificador del suceso o palabras de su descripción",
    },
  },
  name: {
    name: { pl: "nazwa", uk: "назва", fr: "nom", de: "name", es: "nombre" },
    description: WHO,
  },
  private: {
    name: { pl: "prywatnie", uk: "приватно", fr: "privé", de: "privat", es: "privado" },
    description: {
      pl: "Pokaż odpowiedź tylko mnie",
      uk: "Показати відповідь лише мені",
      fr: "Ne montrer la réponse qu’à moi",
      de: "Die Antwort nur mir zeigen",
      es: "Mostrar la respuesta solo a mí",
    },
  },
  one: {
    name: { pl: "pierwszy", uk: "перший", fr: "premier", de: "erster", es: "primero" },
    description: {
      pl: "Osoba, kraj lub miejsce",
      uk: "Особа, країна або місце",
      fr: "Une personne, un pays ou un lieu",
      de: "Person, Land oder Ort",
      es: "Una persona, país o lugar",
    },
  },
  other: {
    name: { pl: "drugi", uk: "другий", fr: "second", de: "zweiter", es: "segundo" },
    description: {
      pl: "Z kim lub z czym porównać",
      uk: "З ким або з чим порівняти",
      fr: "À qui ou à quoi comparer",
      de: "Womit verglichen wird",
      es: "Con quién o con qué comparar",
    },
  },
  date: {
    name: { pl: "data", uk: "дата", fr: "date", de: "datum", es: "fecha" },
    description: {
      pl: "Dzień i miesiąc: 6 February, 02-06; domyślnie dziś",
      uk: "День і місяць: 6 February, 02-06; якщо не вказано, сьогодні",
      fr: "Un jour et un mois\u202f: 6 February, 02-06\u202f; aujourd’hui par défaut",
      de: "Tag und Monat: 6 February, 02-06; sonst heute",
      es: "Día y mes: 6 February, 02-06; hoy si no se indica",
    },
  },
  format: {
    name: { pl: "format", uk: "формат", fr: "format", de: "format", es: "formato" },
    description: {
      pl: "Rodzaj pliku",
      uk: "Тип файлу",
      fr: "Le type de fichier",
      de: "Die Art der Datei",
      es: "El tipo de archivo",
    },
  },
  topic: {
    name: { pl: "temat", uk: "тема", fr: "sujet", de: "thema", es: "tema" },
    description: {
      pl: "O czym ma być pomoc",
      uk: "Про що потрібна довідка",
      fr: "Le sujet de l’aide",
      de: "Wozu Hilfe gewünscht ist",
      es: "Sobre qué se quiere ayuda",
    },
  },
};

/** By the value that is chosen; those that are called the same everywhere are left out. */
export const CHOICES: Readonly<Record<string, Elsewhere>> = {
  phone: { pl: "telefonicznie", uk: "телефоном", fr: "par téléphone", de: "telefonisch", es: "por teléfono" },
  "in-person": { pl: "osobiście", uk: "особисто", fr: "en personne", de: "persönlich", es: "en persona" },
  video: {
    pl: "przez wideo",
    uk: "по відеозв’язку",
    fr: "par visioconférence",
    de: "per Video",
    es: "por vídeo",
  },
};
