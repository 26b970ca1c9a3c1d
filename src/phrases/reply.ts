/** What a reply on Discord says around an answer: its headings, buttons and menus. */
import { fixed, type Phrase } from "./phrase.js";

export const READ_AS: Phrase<[reading: string]> = {
  en: (reading) => `Read as: ${reading}`,
  pl: (reading) => `Odczytano jako: ${reading}`,
  uk: (reading) => `Прочитано як: ${reading}`,
  fr: (reading) => `Lu comme\u202f: ${reading}`,
  de: (reading) => `Gelesen als: ${reading}`,
  es: (reading) => `Leído como: ${reading}`,
};

export const NO_ANSWER = fixed({
  en: "No answer",
  pl: "Brak odpowiedzi",
  uk: "Немає відповіді",
  fr: "Pas de réponse",
  de: "Keine Antwort",
  es: "Sin respuesta",
});

export const UNDATED = fixed({
  en: "Undated",
  pl: "Bez daty",
  uk: "Без дати",
  fr: "Sans date",
  de: "Ohne Datum",
  es: "Sin fecha",
});

export const UNTITLED = fixed({
  en: "Untitled",
  pl: "Bez tytułu",
  uk: "Без назви",
  fr: "Sans titre",
  de: "Ohne Titel",
  es: "Sin título",
});

export const AND_MORE: Phrase<[number: string]> = {
  en: (number) => `… and ${number} more`,
  pl: (number) => `… i jeszcze ${number}`,
  uk: (number) => `… і ще ${number}`,
  fr: (number) => `… et ${number} de plus`,
  de: (number) => `… und ${number} weitere`,
  es: (number) => `… y ${number} más`,
};

/** What to do where not all events are shown and no page has them. */
export const ASK_NARROWER = fixed({
  en: "Ask more narrowly, by name, place or date, to see them.",
  pl: "Aby je zobaczyć, proszę zawęzić pytanie: do osoby, miejsca lub daty.",
  uk: "Звузьте запитання за іменем, місцем або датою, щоб їх побачити.",
  fr: "Précisez la question par un nom, un lieu ou une date pour les voir.",
  de: "Fragen Sie enger, nach Name, Ort oder Datum, um sie zu sehen.",
  es: "Acote la pregunta por nombre, lugar o fecha para verlos.",
});

/** Under a part of a list: "… 21–40 of 212". */
export const PART_OF_LIST: Phrase<[which: string, of: string]> = {
  en: (which, of) => `… ${which} of ${of}`,
  pl: (which, of) => `… ${which} z ${of}`,
  uk: (which, of) => `… ${which} з ${of}`,
  fr: (which, of) => `… ${which} sur ${of}`,
  de: (which, of) => `… ${which} von ${of}`,
  es: (which, of) => `… ${which} de ${of}`,
};

/** Of an answer of which only a part can be shown. */
export const ALL_IN_FILE = fixed({
  en: "This is only a part. All of it is in the file below.",
  pl: "To tylko część. Całość jest w pliku poniżej.",
  uk: "Це лише частина. Усе є у файлі нижче.",
  fr: "Ce n’est qu’une partie. Le tout se trouve dans le fichier ci-dessous.",
  de: "Das ist nur ein Teil. Alles steht in der Datei darunter.",
  es: "Esto es solo una parte. Todo está en el archivo de abajo.",
});

export const ONLY_A_PART = fixed({
  en: "This is only a part: all of it would need a file, and I may not attach files here.",
  pl: "To tylko część: całość wymaga pliku, a tu nie wolno mi dołączać plików.",
  uk: "Це лише частина: для всього потрібен файл, а тут мені не дозволено додавати файли.",
  fr: "Ce n’est qu’une partie\u202f: le tout demande un fichier, et je ne peux pas en joindre ici.",
  de: "Das ist nur ein Teil: Für alles bräuchte es eine Datei, und hier darf ich keine anhängen.",
  es: "Esto es solo una parte: todo requiere un archivo, y aquí no puedo adjuntar archivos.",
});

export const PAGE: Phrase<[page: string, pages: string]> = {
  en: (page, pages) => `page ${page} of ${pages}`,
  pl: (page, pages) => `strona ${page} z ${pages}`,
  uk: (page, pages) => `сторінка ${page} з ${pages}`,
  fr: (page, pages) => `page ${page} sur ${pages}`,
  de: (page, pages) => `Seite ${page} von ${pages}`,
  es: (page, pages) => `página ${page} de ${pages}`,
};

export const DID_YOU_MEAN = fixed({
  en: "Did you mean",
  pl: "Czy chodziło o",
  uk: "Можливо, ви мали на увазі",
  fr: "Vouliez-vous dire",
  de: "Meinten Sie",
  es: "¿Quiso decir…?",
});

export const YOU_CAN_ASK = fixed({
  en: "You can ask",
  pl: "Można zapytać",
  uk: "Можна запитати",
  fr: "Vous pouvez demander",
  de: "Sie können fragen",
  es: "Puede preguntar",
});

export const ON_THE_WORD_OF: Phrase<[whom: string]> = {
  en: (whom) => `on the word of ${whom}`,
  pl: (whom) => `według: ${whom}`,
  uk: (whom) => `за словами: ${whom}`,
  fr: (whom) => `selon ${whom}`,
  de: (whom) => `laut ${whom}`,
  es: (whom) => `según ${whom}`,
};

export const PREVIOUS = fixed({
  en: "Previous",
  pl: "Wstecz",
  uk: "Назад",
  fr: "Précédent",
  de: "Zurück",
  es: "Anterior",
});

export const NEXT = fixed({
  en: "Next",
  pl: "Dalej",
  uk: "Далі",
  fr: "Suivant",
  de: "Weiter",
  es: "Siguiente",
});

export const NARROW = fixed({
  en: "Narrow",
  pl: "Zawęź",
  uk: "Звузити",
  fr: "Affiner",
  de: "Eingrenzen",
  es: "Acotar",
});

export const SOURCES = fixed({
  en: "Sources",
  pl: "Źródła",
  uk: "Джерела",
  fr: "Sources",
  de: "Quellen",
  es: "Fuentes",
});

export const SHOW_PUBLICLY = fixed({
  en: "Show publicly",
  pl: "Pokaż wszystkim",
  uk: "Показати всім",
  fr: "Montrer à tous",
  de: "Allen zeigen",
  es: "Mostrar a todos",
});

export const DELETE = fixed({
  en: "Delete",
  pl: "Usuń",
  uk: "Видалити",
  fr: "Supprimer",
  de: "Löschen",
  es: "Eliminar",
});

export const SHOWN_BY: Phrase<[mention: string]> = {
  en: (mention) => `Shown by ${mention}`,
  pl: (mention) => `Pokazane przez ${mention}`,
  uk: (mention) => `Показано: ${mention}`,
  fr: (mention) => `Montré par ${mention}`,
  de: (mention) => `Gezeigt von ${mention}`,
  es: (mention) => `Mostrado por ${mention}`,
};

export const NARROW_HOW = fixed({
  en: "Narrow this down by",
  pl: "Zawęź według",
  uk: "Звузити за",
  fr: "Affiner par",
  de: "Eingrenzen nach",
  es: "Acotar por",
});

export const BY_WHO = fixed({
  en: "Who?",
  pl: "Kto?",
  uk: "Хто?",
  fr: "Qui\u202f?",
  de: "Wer?",
  es: "¿Quién?",
});

export const BY_WHEN = fixed({
  en: "When?",
  pl: "Kiedy?",
  uk: "Коли?",
  fr: "Quand\u202f?",
  de: "Wann?",
  es: "¿Cuándo?",
});

export const BY_WHERE = fixed({
  en: "Where?",
  pl: "Gdzie?",
  uk: "Де?",
  fr: "Où\u202f?",
  de: "Wo?",
  es: "¿Dónde?",
});

export const CANNOT_NARROW = fixed({
  en: "There is nothing to narrow this down by.",
  pl: "Nie ma czego tu zawężać.",
  uk: "Тут немає за чим звужувати.",
  fr: "Il n’y a rien pour affiner cette réponse.",
  de: "Hier lässt sich nichts weiter eingrenzen.",
  es: "No hay nada con que acotar esta respuesta.",
});

export const STRANGE_BUTTON = fixed({
  en: "I do not know that button, or it is no longer what I made. Please ask anew with /ask.",
  pl: "Nie znam tego przycisku albo nie jest już taki, jak go utworzono. Proszę zapytać ponownie przez /zapytaj.",
  uk: "Я не знаю цієї кнопки, або вона вже не така, якою була створена. Запитайте, будь ласка, знову через /запитати.",
  fr: "Je ne connais pas ce bouton, ou il n’est plus tel que je l’ai créé. Veuillez reposer la question avec /demander.",
  de: "Diese Schaltfläche kenne ich nicht, oder sie ist nicht mehr die, die ich gemacht habe. Bitte fragen Sie neu mit /fragen.",
  es: "No conozco ese botón, o ya no es el que creé. Pregunte de nuevo con /preguntar, por favor.",
});

export const NOT_YOURS_TO_DELETE = fixed({
  en: "Only who asked, or who may manage messages here, can delete this.",
  pl: "Usunąć to może tylko osoba, która pytała, albo ktoś, kto zarządza tu wiadomościami.",
  uk: "Видалити це може лише той, хто питав, або той, хто керує тут повідомленнями.",
  fr: "Seule la personne qui a posé la question, ou qui gère les messages ici, peut supprimer ceci.",
  de: "Löschen kann dies nur, wer gefragt hat oder hier Nachrichten verwalten darf.",
  es: "Solo quien preguntó, o quien gestiona los mensajes aquí, puede eliminar esto.",
});

export const NO_SUCH_COMMAND = fixed({
  en: "I no longer have that command. Please type / to see those that I have.",
  pl: "Nie mam już tego polecenia. Po wpisaniu / widać dostępne.",
  uk: "У мене більше немає цієї команди. Введіть /, щоб побачити наявні.",
  fr: "Je n’ai plus cette commande. Tapez / pour voir celles que j’ai.",
  de: "Diesen Befehl habe ich nicht mehr. Tippen Sie /, um die vorhandenen zu sehen.",
  es: "Ya no tengo ese comando. Escriba / para ver los que tengo.",
});

export const WENT_WRONG = fixed({
  en: "Something went wrong on my side, sorry. Please try again in a moment.",
  pl: "Coś poszło nie tak po mojej stronie, przepraszam. Proszę spróbować za chwilę.",
  uk: "Щось пішло не так з мого боку, перепрошую. Спробуйте, будь ласка, за мить.",
  fr: "Une erreur s’est produite de mon côté, désolé. Veuillez réessayer dans un instant.",
  de: "Bei mir ist etwas schiefgegangen, Entschuldigung. Bitte versuchen Sie es gleich noch einmal.",
  es: "Algo ha fallado por mi parte, lo siento. Vuelva a intentarlo en un momento.",
});
