/** How to use Dateline, in a few lines. */
import { fixed, type Phrase } from "./phrase.js";

export const HOW_TO_ASK = fixed({
  en: "Ask about dated events in plain English: with /ask, in a direct message, or by mentioning me.",
  pl: "O datowane wydarzenia można pytać po angielsku: poleceniem /zapytaj, w wiadomości prywatnej lub oznaczając mnie.",
  uk: "Про датовані події можна питати англійською: командою /запитати, у приватному повідомленні або згадавши мене.",
  fr: "Posez vos questions sur des événements datés en anglais\u202f: avec /demander, en message privé ou en me mentionnant.",
  de: "Fragen Sie auf Englisch nach datierten Ereignissen: mit /fragen, in einer Direktnachricht oder indem Sie mich erwähnen.",
  es: "Pregunte en inglés por sucesos fechados: con /preguntar, en un mensaje directo o mencionándome.",
});

export const HOW_TO_GO_ON = fixed({
  en: "Reply to an answer within ten minutes to go on from it: “when?”, “where?”, “who else?”.",
  pl: "Odpowiedź na moją wiadomość w ciągu dziesięciu minut kontynuuje pytanie: „when?”, „where?”, „who else?”.",
  uk: "Відповідь на моє повідомлення впродовж десяти хвилин продовжує запитання: «when?», «where?», «who else?».",
  fr: "Répondez à mon message dans les dix minutes pour poursuivre\u202f: «\u202fwhen?\u202f», «\u202fwhere?\u202f», «\u202fwho else?\u202f».",
  de: "Antworten Sie binnen zehn Minuten auf meine Nachricht, um weiterzufragen: „when?“, „where?“, „who else?“.",
  es: "Responda a mi mensaje en menos de diez minutos para seguir preguntando: «when?», «where?», «who else?».",
});

export const HOW_TO_BE_PRIVATE = fixed({
  en: "Every command has the option private: with it, only you see the answer.",
  pl: "Każde polecenie ma opcję „prywatnie”: z nią odpowiedź widzi tylko pytający.",
  uk: "Кожна команда має параметр «приватно»: з ним відповідь бачите лише ви.",
  fr: "Chaque commande a l’option «\u202fprivé\u202f»\u202f: vous seul(e) voyez alors la réponse.",
  de: "Jeder Befehl hat die Option „privat“: Damit sehen nur Sie die Antwort.",
  es: "Cada comando tiene la opción «privado»: con ella, solo usted ve la respuesta.",
});

/** In a console. */
export const ASK_IN_PLAIN_WORDS_HERE = fixed({
  en: "Ask about dated events in plain English; @Dateline before the question is not needed here.",
  pl: "O datowane wydarzenia można pytać po angielsku; @Dateline przed pytaniem nie jest tu potrzebne.",
  uk: "Про датовані події можна питати англійською; @Dateline перед запитанням тут не потрібне.",
  fr: "Posez vos questions sur des événements datés en anglais\u202f; @Dateline devant la question n’est pas nécessaire ici.",
  de: "Fragen Sie auf Englisch nach datierten Ereignissen; @Dateline vor der Frage ist hier nicht nötig.",
  es: "Pregunte en inglés por sucesos fechados; aquí no hace falta @Dateline delante de la pregunta.",
});

export const HOW_TO_GO_ON_HERE = fixed({
  en: "Go on from the answer before by typing just “when?”, “where?” or “who else?”.",
  pl: "Poprzednie pytanie można kontynuować, wpisując samo „when?”, „where?” lub „who else?”.",
  uk: "Попереднє запитання можна продовжити, ввівши лише «when?», «where?» чи «who else?».",
  fr: "Pour poursuivre après une réponse, tapez simplement «\u202fwhen?\u202f», «\u202fwhere?\u202f» ou «\u202fwho else?\u202f».",
  de: "Um nach einer Antwort weiterzufragen, geben Sie nur „when?“, „where?“ oder „who else?“ ein.",
  es: "Para seguir preguntando tras una respuesta, escriba solo «when?», «where?» o «who else?».",
});

export const PRIVATE_HERE = fixed({
  en: "The option private is for Discord, where others read along; here it changes nothing.",
  pl: "Opcja „prywatnie” służy na Discordzie, gdzie czytają też inni; tutaj niczego nie zmienia.",
  uk: "Параметр «приватно» призначено для Discord, де читають й інші; тут він нічого не змінює.",
  fr: "L’option «\u202fprivé\u202f» sert sur Discord, où d’autres lisent aussi\u202f; ici, elle ne change rien.",
  de: "Die Option „privat“ ist für Discord, wo andere mitlesen; hier ändert sie nichts.",
  es: "La opción «privado» es para Discord, donde otros también leen; aquí no cambia nada.",
});

export const MORE_HELP = fixed({
  en: "/help topic: met tells more of one command, and so of each.",
  pl: "/pomoc temat: spotkania opisuje dokładniej to polecenie; podobnie każde inne.",
  uk: "/довідка тема: зустрічі розповість більше про цю команду; так само про інші.",
  fr: "/aide sujet: rencontres en dit plus sur cette commande\u202f; il en va de même pour les autres.",
  de: "/hilfe thema: treffen erklärt diesen Befehl genauer; bei den anderen geht es ebenso.",
  es: "/ayuda tema: encuentros explica mejor ese comando; con los demás funciona igual.",
});

/** "/met: Whom someone met …" */
export const COMMAND_LINE: Phrase<[command: string, description: string]> = {
  en: (command, description) => `• /${command}: ${description}`,
  pl: (command, description) => `• /${command}: ${description}`,
  uk: (command, description) => `• /${command}: ${description}`,
  fr: (command, description) => `• /${command}\u202f: ${description}`,
  de: (command, description) => `• /${command}: ${description}`,
  es: (command, description) => `• /${command}: ${description}`,
};

/** Of a blank of a command that may be left out. */
export const OPTIONAL: Phrase<[blank: string]> = {
  en: (blank) => `${blank} (may be left out)`,
  pl: (blank) => `${blank} (opcjonalnie)`,
  uk: (blank) => `${blank} (необов’язково)`,
  fr: (blank) => `${blank} (facultatif)`,
  de: (blank) => `${blank} (wahlfrei)`,
  es: (blank) => `${blank} (opcional)`,
};

export const NO_SUCH_TOPIC: Phrase<[topic: string]> = {
  en: (topic) => `There is no help on “${topic}”; here is all of it.`,
  pl: (topic) => `Nie ma pomocy na temat „${topic}”; oto całość.`,
  uk: (topic) => `Немає довідки про «${topic}»; ось уся довідка.`,
  fr: (topic) => `Il n’y a pas d’aide sur «\u202f${topic}\u202f»\u202f; voici toute l’aide.`,
  de: (topic) => `Zu „${topic}“ gibt es keine Hilfe; hier ist die ganze.`,
  es: (topic) => `No hay ayuda sobre «${topic}»; aquí está toda.`,
};
