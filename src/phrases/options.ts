/** The same of the options of commands, and of what can be chosen in them. An option is called alike in every command. */
import { COMMANDS, type CommandWords, type Elsewhere } from "./commands.js";

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
  text: {
    name: { pl: "tekst", uk: "текст", fr: "texte", de: "text", es: "texto" },
    description: {
      pl: "Po angielsku, na przykład: Biden called Macron on 3 February 2022.",
      uk: "Англійською, наприклад: Biden called Macron on 3 February 2022.",
      fr: "En anglais, par exemple\u202f: Biden called Macron on 3 February 2022.",
      de: "Auf Englisch, zum Beispiel: Biden called Macron on 3 February 2022.",
      es: "En inglés, por ejemplo: Biden called Macron on 3 February 2022.",
    },
  },
  show: {
    name: { pl: "pokaż", uk: "показати", fr: "afficher", de: "anzeigen", es: "mostrar" },
    description: {
      pl: "Jak bot odpowiada teraz na tym serwerze",
      uk: "Як бот зараз відповідає на цьому сервері",
      fr: "Comment ce serveur reçoit ses réponses actuellement",
      de: "Wie auf diesem Server jetzt geantwortet wird",
      es: "Cómo se responde ahora en este servidor",
    },
  },
  set: {
    name: { pl: "zmień", uk: "змінити", fr: "modifier", de: "ändern", es: "cambiar" },
    description: {
      pl: "Zmienia sposób odpowiadania na tym serwerze; co pominięto, zostaje bez zmian",
      uk: "Змінює, як відповідати на цьому сервері; пропущене лишається без змін",
      fr: "Modifier les réponses sur ce serveur\u202f; ce qui est omis reste inchangé",
      de: "Ändert, wie auf diesem Server geantwortet wird; Ausgelassenes bleibt",
      es: "Cambiar cómo se responde en este servidor; lo que se omite queda igual",
    },
  },
  reset: {
    name: { pl: "przywróć", uk: "скинути", fr: "réinitialiser", de: "zurücksetzen", es: "restablecer" },
    description: {
      pl: "Przywraca ustawienia początkowe",
      uk: "Повертає початкові налаштування",
      fr: "Revenir aux réglages de départ",
      de: "Stellt die anfänglichen Einstellungen wieder her",
      es: "Volver a los ajustes iniciales",
    },
  },
  answers: {
    name: { pl: "odpowiedzi", uk: "відповіді", fr: "réponses", de: "antworten", es: "respuestas" },
    description: {
      pl: "Kto widzi odpowiedzi na polecenia, jeśli pytający tego nie wskaże",
      uk: "Хто бачить відповіді на команди, якщо той, хто питає, не вказав",
      fr: "Qui voit les réponses aux commandes, si la personne qui demande ne le précise pas",
      de: "Wer die Antworten auf Befehle sieht, wenn die fragende Person nichts angibt",
      es: "Quién ve las respuestas a los comandos, si quien pregunta no lo indica",
    },
  },
  channel: {
    name: { pl: "kanał", uk: "канал", fr: "salon", de: "kanal", es: "canal" },
    description: {
      pl: "Odpowiadać jawnie na tym kanale i na dodanych wcześniej, ale na żadnym innym",
      uk: "Відповідати відкрито в цьому каналі та в доданих раніше, але не в інших",
      fr: "Répondre ouvertement dans ce salon et ceux déjà ajoutés, mais dans aucun autre",
      de: "Offen in diesem und den zuvor hinzugefügten Kanälen antworten, in keinem anderen",
      es: "Responder abiertamente en este canal y en los ya añadidos, pero en ningún otro",
    },
  },
  without: {
    name: { pl: "bez-kanału", uk: "без-каналу", fr: "sans-salon", de: "ohne-kanal", es: "sin-canal" },
    description: {
      pl: "Usunąć ten kanał z listy",
      uk: "Прибрати цей канал зі списку",
      fr: "Retirer ce salon de la liste",
      de: "Diesen Kanal wieder von der Liste nehmen",
      es: "Quitar este canal de la lista",
    },
  },
  language: {
    name: { pl: "język", uk: "мова", fr: "langue", de: "sprache", es: "idioma" },
    description: {
      pl: "W jakim języku wszyscy dostają odpowiedzi",
      uk: "Якою мовою відповідати всім",
      fr: "Dans quelle langue répondre à tous",
      de: "In welcher Sprache allen geantwortet wird",
      es: "En qué idioma se responde a todos",
    },
  },
  place: {
    name: { pl: "miejsce", uk: "місце", fr: "lieu", de: "ort", es: "lugar" },
    description: {
      pl: "Odpowiadać tylko o wydarzeniach w tym miejscu; kraj obejmuje swoje miasta",
      uk: "Відповідати лише про події в цьому місці; країна охоплює свої міста",
      fr: "Ne répondre que sur les événements de ce lieu\u202f; un pays comprend ses villes",
      de: "Nur zu Ereignissen an diesem Ort antworten; ein Land umfasst seine Städte",
      es: "Responder solo sobre sucesos de este lugar; un país incluye sus ciudades",
    },
  },
  what: {
    name: { pl: "co", uk: "що", fr: "quoi", de: "was", es: "qué" },
    description: {
      pl: "Co przywrócić; bez tego wszystko",
      uk: "Що скинути; якщо не вказано, усе",
      fr: "Ce qu’il faut réinitialiser\u202f; tout si rien n’est indiqué",
      de: "Was zurückgesetzt wird; ohne Angabe alles",
      es: "Qué restablecer; todo si no se indica",
    },
  },
};

/** By the option, and the value that is chosen; those that are called the same everywhere are left out. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, Elsewhere>>>> = {
  how: {
    phone: {
      pl: "telefonicznie",
      uk: "телефоном",
      fr: "par téléphone",
      de: "telefonisch",
      es: "por teléfono",
    },
    "in-person": { pl: "osobiście", uk: "особисто", fr: "en personne", de: "persönlich", es: "en persona" },
    video: {
      pl: "przez wideo",
      uk: "по відеозв’язку",
      fr: "par visioconférence",
      de: "per Video",
      es: "por vídeo",
    },
  },
  answers: {
    public: { pl: "wszyscy", uk: "усі", fr: "tout le monde", de: "alle", es: "todos" },
    private: {
      pl: "tylko pytający",
      uk: "лише той, хто питає",
      fr: "seulement la personne qui demande",
      de: "nur wer fragt",
      es: "solo quien pregunta",
    },
  },
  language: {
    own: {
      pl: "każdy we własnym",
      uk: "кожному своєю",
      fr: "celle de chacun",
      de: "die eigene",
      es: "el de cada cual",
    },
  },
  what: {
    answers: { pl: "odpowiedzi", uk: "відповіді", fr: "réponses", de: "Antworten", es: "respuestas" },
    channels: { pl: "kanały", uk: "канали", fr: "salons", de: "Kanäle", es: "canales" },
    language: { pl: "język", uk: "мова", fr: "langue", de: "Sprache", es: "idioma" },
    scope: { pl: "zakres danych", uk: "обсяг даних", fr: "portée", de: "Datenbereich", es: "alcance" },
  },
  topic: {
    mention: { pl: "wzmianka", uk: "згадка", fr: "mention du bot", de: "Erwähnung", es: "mención" },
    "follow-ups": {
      pl: "dalsze pytania",
      uk: "дальші запитання",
      fr: "questions suivantes",
      de: "Anschlussfragen",
      es: "preguntas siguientes",
    },
    private: { pl: "prywatnie", uk: "приватно", fr: "en privé", de: "privat", es: "en privado" },
  },
};

/** What a choice is called elsewhere: by its own words, or as the command that it names. Undefined where it is called the same everywhere. */
export function choiceWords(option: string, value: string): Elsewhere | undefined {
  const own = Object.hasOwn(CHOICES, option) ? CHOICES[option] : undefined;
  if (own !== undefined && Object.hasOwn(own, value)) return own[value];
  return option === "topic" && Object.hasOwn(COMMANDS, value) ? COMMANDS[value]?.name : undefined;
}
