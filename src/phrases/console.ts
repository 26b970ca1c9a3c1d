/** What the console says of itself: its welcome and its help page. */
import { counting, fixed, type Phrase } from "./phrase.js";

export const ASK_FOR_EXAMPLE = fixed({
  en: "Ask a question, for example:",
  pl: "Proszę zadać pytanie po angielsku, na przykład:",
  uk: "Поставте запитання англійською, наприклад:",
  fr: "Posez une question en anglais, par exemple\u202f:",
  de: "Stellen Sie eine Frage auf Englisch, zum Beispiel:",
  es: "Haga una pregunta en inglés, por ejemplo:",
});

export const KEYS = fixed({
  en: "/help lists the commands, Tab completes, Ctrl-D leaves.",
  pl: "/pomoc pokazuje polecenia, Tab uzupełnia, Ctrl-D kończy.",
  uk: "/довідка показує команди, Tab доповнює, Ctrl-D завершує.",
  fr: "/aide liste les commandes, Tab complète, Ctrl-D quitte.",
  de: "/hilfe zeigt die Befehle, Tab ergänzt, Strg-D beendet.",
  es: "/ayuda muestra los comandos, Tab completa, Ctrl-D sale.",
});

export const ASK_IN_PLAIN_WORDS = fixed({
  en: "Ask in plain words, with or without @Dateline before them:",
  pl: "Można pytać zwykłymi słowami po angielsku, z @Dateline na początku lub bez:",
  uk: "Запитуйте звичайними словами англійською, з @Dateline на початку чи без:",
  fr: "Posez vos questions en anglais courant, avec ou sans @Dateline devant\u202f:",
  de: "Fragen Sie in einfachen Worten auf Englisch, mit oder ohne @Dateline davor:",
  es: "Pregunte con palabras sencillas en inglés, con @Dateline delante o sin ello:",
});

export const OR_A_COMMAND = fixed({
  en: "Or fill in a command; what stands in brackets can be left out:",
  pl: "Albo wypełnić polecenie; to, co w nawiasach, można pominąć:",
  uk: "Або заповніть команду; те, що в дужках, можна пропустити:",
  fr: "Ou remplissez une commande\u202f; ce qui est entre crochets est facultatif\u202f:",
  de: "Oder füllen Sie einen Befehl aus; was in Klammern steht, kann entfallen:",
  es: "O rellene un comando; lo que está entre corchetes puede omitirse:",
});

export const TAB_AND_ARROWS = fixed({
  en: "Tab completes commands, blanks and names. The arrow keys bring back what was typed before.",
  pl: "Tab uzupełnia polecenia, pola i nazwy. Strzałki przywracają to, co wpisano wcześniej.",
  uk: "Tab доповнює команди, поля та імена. Стрілки повертають уведене раніше.",
  fr: "Tab complète les commandes, les champs et les noms. Les flèches rappellent ce qui a été tapé.",
  de: "Tab ergänzt Befehle, Felder und Namen. Die Pfeiltasten holen frühere Eingaben zurück.",
  es: "Tab completa comandos, campos y nombres. Las flechas recuperan lo escrito antes.",
});

/** The console's own commands, by name. */
export const OWN_COMMANDS: Readonly<Record<"help" | "reload" | "quit", Phrase>> = {
  help: fixed({
    en: "what can be typed here",
    pl: "co można tu wpisać",
    uk: "що тут можна ввести",
    fr: "ce que l’on peut taper ici",
    de: "was hier eingegeben werden kann",
    es: "qué se puede escribir aquí",
  }),
  reload: fixed({
    en: "read the data again",
    pl: "wczytuje dane ponownie",
    uk: "перечитує дані",
    fr: "relit les données",
    de: "liest die Daten neu ein",
    es: "vuelve a leer los datos",
  }),
  quit: fixed({
    en: "leave; Ctrl-D does too",
    pl: "kończy; Ctrl-D też",
    uk: "завершує; Ctrl-D теж",
    fr: "quitte\u202f; Ctrl-D aussi",
    de: "beendet; Strg-D ebenso",
    es: "sale; Ctrl-D también",
  }),
};

/** Below the beginning of a file; a command follows. */
export const MORE_LINES: Phrase<[lines: number]> = {
  en: (lines) => `… and ${lines} more ${lines === 1 ? "line" : "lines"}. This writes all of it into a file:`,
  pl: (lines) =>
    `… i jeszcze ${lines} ${counting("pl", lines, { one: "wiersz", few: "wiersze", other: "wierszy" })}. Całość zapisze do pliku:`,
  uk: (lines) =>
    `… і ще ${lines} ${counting("uk", lines, { one: "рядок", few: "рядки", other: "рядків" })}. Усе запише у файл:`,
  fr: (lines) =>
    `… et ${lines} ${counting("fr", lines, { one: "autre ligne", other: "autres lignes" })}. Pour tout écrire dans un fichier\u202f:`,
  de: (lines) =>
    `… und ${lines} weitere ${counting("de", lines, { one: "Zeile", other: "Zeilen" })}. Alles in eine Datei schreibt:`,
  es: (lines) =>
    `… y ${lines} ${counting("es", lines, { one: "línea", other: "líneas" })} más. Para escribirlo todo en un archivo:`,
};
