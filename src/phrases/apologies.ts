/** What the bot says of itself, where it cannot do what is wanted of it. */
import { fixed } from "./phrase.js";

export const WENT_WRONG = fixed({
  en: "Something went wrong on my side, sorry. Please try again in a moment.",
  pl: "Przepraszam, coś poszło nie tak po mojej stronie. Proszę spróbować ponownie za chwilę.",
  uk: "Вибачте, у мене щось пішло не так. Спробуйте ще раз за хвилину.",
  fr: "Désolé, quelque chose s’est mal passé de mon côté. Veuillez réessayer dans un instant.",
  de: "Bei mir ist etwas schiefgegangen, Entschuldigung. Bitte versuchen Sie es gleich noch einmal.",
  es: "Lo siento, algo ha fallado por mi parte. Inténtelo de nuevo en un momento.",
});

export const STRANGE_BUTTON = fixed({
  en: "I do not know that button, or it is no longer what I made. Please ask anew with /ask.",
  pl: "Nie znam tego przycisku albo nie jest już taki, jak był. Proszę zapytać ponownie przez /ask.",
  uk: "Я не знаю цієї кнопки, або вона вже не така, якою була. Запитайте знову через /ask.",
  fr: "Je ne connais pas ce bouton, ou il n’est plus tel que je l’ai créé. Veuillez reposer votre question avec /ask.",
  de: "Diesen Knopf kenne ich nicht, oder er ist nicht mehr so, wie ich ihn gemacht habe. Bitte fragen Sie neu mit /ask.",
  es: "No conozco ese botón, o ya no es como lo hice. Pregunte de nuevo con /ask.",
});

export const NO_SUCH_COMMAND = fixed({
  en: "I no longer have that command. Please type / to see those that I have.",
  pl: "Nie mam już tego polecenia. Po wpisaniu / widać te, które są.",
  uk: "Цієї команди в мене вже немає. Введіть /, щоб побачити наявні.",
  fr: "Je n’ai plus cette commande. Tapez / pour voir celles que j’ai.",
  de: "Diesen Befehl habe ich nicht mehr. Tippen Sie /, um die vorhandenen zu sehen.",
  es: "Ya no tengo ese comando. Escriba / para ver los que tengo.",
});

export const OWNER_ONLY = fixed({
  en: "Only the owner of this bot can do that.",
  pl: "Może to zrobić tylko właściciel tego bota.",
  uk: "Це може зробити лише власник цього бота.",
  fr: "Seul le propriétaire de ce bot peut faire cela.",
  de: "Das kann nur, wem dieser Bot gehört.",
  es: "Solo el propietario de este bot puede hacer eso.",
});
