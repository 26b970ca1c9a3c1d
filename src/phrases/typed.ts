/** What is said of a command that was typed as a line and cannot be read. Each is a sentence; several may stand in a row. */
import type { Phrase } from "./phrase.js";
import { QUOTED } from "./quoted.js";

/** "/met who: … [whom: …]" */
export const WRITE: Phrase<[usage: string]> = {
  en: (usage) => `Write ${usage}`,
  pl: (usage) => `Proszę wpisać: ${usage}`,
  uk: (usage) => `Напишіть: ${usage}`,
  fr: (usage) => `Écrivez ${usage}`,
  de: (usage) => `Schreiben Sie ${usage}`,
  es: (usage) => `Escriba ${usage}`,
};

export const GIVEN_TWICE: Phrase<[blank: string]> = {
  en: (blank) => `${QUOTED.en(blank)} is given twice.`,
  pl: (blank) => `Pole ${QUOTED.pl(blank)} podano dwa razy.`,
  uk: (blank) => `Поле ${QUOTED.uk(blank)} вказано двічі.`,
  fr: (blank) => `${QUOTED.fr(blank)} est indiqué deux fois.`,
  de: (blank) => `${QUOTED.de(blank)} ist zweimal angegeben.`,
  es: (blank) => `${QUOTED.es(blank)} aparece dos veces.`,
};

export const LEFT_EMPTY: Phrase<[blank: string]> = {
  en: (blank) => `${QUOTED.en(blank)} is missing.`,
  pl: (blank) => `Brakuje pola ${QUOTED.pl(blank)}.`,
  uk: (blank) => `Бракує поля ${QUOTED.uk(blank)}.`,
  fr: (blank) => `Il manque ${QUOTED.fr(blank)}.`,
  de: (blank) => `${QUOTED.de(blank)} fehlt.`,
  es: (blank) => `Falta ${QUOTED.es(blank)}.`,
};

export const TAKES_NOTHING: Phrase<[command: string]> = {
  en: (command) => `/${command} takes nothing after it.`,
  pl: (command) => `Po /${command} nic się nie podaje.`,
  uk: (command) => `Після /${command} нічого не вказують.`,
  fr: (command) => `/${command} s’emploie sans rien derrière.`,
  de: (command) => `Nach /${command} steht nichts weiter.`,
  es: (command) => `Después de /${command} no va nada.`,
};

export const NO_SUCH_BLANK: Phrase<[command: string, blank: string]> = {
  en: (command, blank) => `/${command} has no blank called ${QUOTED.en(blank)}.`,
  pl: (command, blank) => `Polecenie /${command} nie ma pola ${QUOTED.pl(blank)}.`,
  uk: (command, blank) => `Команда /${command} не має поля ${QUOTED.uk(blank)}.`,
  fr: (command, blank) => `/${command} n’a pas de champ ${QUOTED.fr(blank)}.`,
  de: (command, blank) => `/${command} hat kein Feld ${QUOTED.de(blank)}.`,
  es: (command, blank) => `/${command} no tiene ningún campo ${QUOTED.es(blank)}.`,
};

/** A blank filled in, or a command. */
export const MEANT: Phrase<[likeliest: string]> = {
  en: (likeliest) => `Did you mean ${likeliest}?`,
  pl: (likeliest) => `Czy chodziło o ${likeliest}?`,
  uk: (likeliest) => `Можливо, ви мали на увазі ${likeliest}?`,
  fr: (likeliest) => `Vouliez-vous dire ${likeliest}\u202f?`,
  de: (likeliest) => `Meinten Sie ${likeliest}?`,
  es: (likeliest) => `¿Quiso decir ${likeliest}?`,
};

export const ONE_OF: Phrase<[blank: string, values: string]> = {
  en: (blank, values) => `${QUOTED.en(blank)} is one of ${values}.`,
  pl: (blank, values) => `Możliwe wartości pola ${QUOTED.pl(blank)}: ${values}.`,
  uk: (blank, values) => `Можливі значення поля ${QUOTED.uk(blank)}: ${values}.`,
  fr: (blank, values) => `Valeurs possibles pour ${QUOTED.fr(blank)}\u202f: ${values}.`,
  de: (blank, values) => `Für ${QUOTED.de(blank)} gibt es: ${values}.`,
  es: (blank, values) => `Valores posibles de ${QUOTED.es(blank)}: ${values}.`,
};

export const NAME_A_COMMAND: Phrase<[commands: string]> = {
  en: (commands) => `Name a command: ${commands}.`,
  pl: (commands) => `Proszę podać polecenie: ${commands}.`,
  uk: (commands) => `Назвіть команду: ${commands}.`,
  fr: (commands) => `Indiquez une commande\u202f: ${commands}.`,
  de: (commands) => `Nennen Sie einen Befehl: ${commands}.`,
  es: (commands) => `Indique un comando: ${commands}.`,
};

export const NO_SUCH_COMMAND: Phrase<[command: string]> = {
  en: (command) => `There is no command /${command}.`,
  pl: (command) => `Nie ma polecenia /${command}.`,
  uk: (command) => `Команди /${command} немає.`,
  fr: (command) => `La commande /${command} n’existe pas.`,
  de: (command) => `Einen Befehl /${command} gibt es nicht.`,
  es: (command) => `El comando /${command} no existe.`,
};

export const THERE_ARE: Phrase<[commands: string]> = {
  en: (commands) => `There are ${commands}.`,
  pl: (commands) => `Dostępne polecenia: ${commands}.`,
  uk: (commands) => `Доступні команди: ${commands}.`,
  fr: (commands) => `Commandes disponibles\u202f: ${commands}.`,
  de: (commands) => `Es gibt ${commands}.`,
  es: (commands) => `Comandos disponibles: ${commands}.`,
};

/** A value without a name goes to the first blank. */
export const UNNAMED: Phrase<[value: string, blank: string]> = {
  en: (value, blank) => `${QUOTED.en(value)} was read as ${QUOTED.en(blank)}, the first blank.`,
  pl: (value, blank) => `${QUOTED.pl(value)} odczytano jako pierwsze pole, ${QUOTED.pl(blank)}.`,
  uk: (value, blank) => `${QUOTED.uk(value)} прочитано як перше поле, ${QUOTED.uk(blank)}.`,
  fr: (value, blank) => `${QUOTED.fr(value)} a été lu comme le premier champ, ${QUOTED.fr(blank)}.`,
  de: (value, blank) => `${QUOTED.de(value)} wurde als das erste Feld gelesen, ${QUOTED.de(blank)}.`,
  es: (value, blank) => `${QUOTED.es(value)} se ha leído como el primer campo, ${QUOTED.es(blank)}.`,
};
