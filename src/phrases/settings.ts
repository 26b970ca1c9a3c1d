/** What is said about the settings of a server. */
import type { Locale } from "./locale.js";
import { counting, fixed, type Phrase } from "./phrase.js";

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: "English",
  pl: "polski",
  uk: "українська",
  fr: "français",
  de: "Deutsch",
  es: "español",
};

export const SETTINGS_TITLE = fixed({
  en: "Settings of this server",
  pl: "Ustawienia tego serwera",
  uk: "Налаштування цього сервера",
  fr: "Réglages de ce serveur",
  de: "Einstellungen dieses Servers",
  es: "Ajustes de este servidor",
});

export const SETTINGS_CHANGED = fixed({
  en: "The settings have been changed",
  pl: "Ustawienia zostały zmienione",
  uk: "Налаштування змінено",
  fr: "Les réglages ont été modifiés",
  de: "Die Einstellungen wurden geändert",
  es: "Se han cambiado los ajustes",
});

export const SETTINGS_RESET = fixed({
  en: "The settings are as they were at the start",
  pl: "Przywrócono ustawienia początkowe",
  uk: "Відновлено початкові налаштування",
  fr: "Les réglages d’origine sont rétablis",
  de: "Es gelten wieder die Einstellungen vom Anfang",
  es: "Se han restablecido los ajustes iniciales",
});

export const PUBLIC_ANSWERS = fixed({
  en: "Answers to commands: everyone sees them, unless one asks with “private”",
  pl: "Odpowiedzi na polecenia: widoczne dla wszystkich, chyba że ktoś wybierze „prywatnie”",
  uk: "Відповіді на команди: їх бачать усі, якщо не вибрано «приватно»",
  fr: "Réponses aux commandes\u202f: visibles par tous, sauf avec l’option «\u202fprivé\u202f»",
  de: "Antworten auf Befehle: für alle sichtbar, außer mit der Option „privat“",
  es: "Respuestas a los comandos: las ve todo el mundo, salvo con la opción «privado»",
});

export const PRIVATE_ANSWERS = fixed({
  en: "Answers to commands: only whoever asks sees them, unless “private” is set to false; whoever mentions me is answered openly",
  pl: "Odpowiedzi na polecenia: widoczne tylko dla pytającego, chyba że „prywatnie” ma wartość false; na wzmianki odpowiadam jawnie",
  uk: "Відповіді на команди: їх бачить лише той, хто питає, якщо для «приватно» не вибрано false; на згадки відповідаю відкрито",
  fr: "Réponses aux commandes\u202f: visibles seulement par la personne qui demande, sauf si «\u202fprivé\u202f» vaut false\u202f; aux mentions, je réponds devant tous",
  de: "Antworten auf Befehle: nur für die fragende Person sichtbar, außer wenn „privat“ auf false steht; auf Erwähnungen antworte ich offen",
  es: "Respuestas a los comandos: solo las ve quien pregunta, salvo si «privado» es false; a las menciones respondo a la vista de todos",
});

export const EVERY_CHANNEL = fixed({
  en: "Channels: all",
  pl: "Kanały: wszystkie",
  uk: "Канали: усі",
  fr: "Salons\u202f: tous",
  de: "Kanäle: alle",
  es: "Canales: todos",
});

export const SOME_CHANNELS: Phrase<[channels: string]> = {
  en: (channels) => `Channels: only ${channels}`,
  pl: (channels) => `Kanały: tylko ${channels}`,
  uk: (channels) => `Канали: лише ${channels}`,
  fr: (channels) => `Salons\u202f: seulement ${channels}`,
  de: (channels) => `Kanäle: nur ${channels}`,
  es: (channels) => `Canales: solo ${channels}`,
};

/** Behind the channels that are named. */
export const MORE_CHANNELS: Phrase<[count: number]> = {
  en: (count) => `and ${count} more`,
  pl: (count) => `i jeszcze ${count}`,
  uk: (count) => `і ще ${count}`,
  fr: (count) => `et ${count} ${counting("fr", count, { one: "autre", other: "autres" })}`,
  de: (count) => `und ${count} ${counting("de", count, { one: "weiterer", other: "weitere" })}`,
  es: (count) => `y ${count} más`,
};

export const OWN_LANGUAGE = fixed({
  en: "Language: everyone’s own, English where I cannot know it",
  pl: "Język: własny każdej osoby, a gdzie nie da się go poznać, angielski",
  uk: "Мова: власна для кожного, а де її не дізнатися — англійська",
  fr: "Langue\u202f: celle de chacun, et l’anglais là où je ne peux la connaître",
  de: "Sprache: jeweils die eigene; Englisch, wo ich sie nicht kenne",
  es: "Idioma: el de cada persona, e inglés donde no puedo saberlo",
});

export const ONE_LANGUAGE: Phrase<[language: string]> = {
  en: (language) => `Language: ${language}`,
  pl: (language) => `Język: ${language}`,
  uk: (language) => `Мова: ${language}`,
  fr: (language) => `Langue\u202f: ${language}`,
  de: (language) => `Sprache: ${language}`,
  es: (language) => `Idioma: ${language}`,
};

export const SCOPE_SETTING: Phrase<[what: string]> = {
  en: (what) => `Events considered: ${what}`,
  pl: (what) => `Zakres danych do odpowiedzi: ${what}`,
  uk: (what) => `Відповіді спираються на: ${what}`,
  fr: (what) => `Données consultées\u202f: ${what}`,
  de: (what) => `Berücksichtigte Daten: ${what}`,
  es: (what) => `Datos consultados: ${what}`,
};

export const UNKNOWN_PLACE: Phrase<[id: string]> = {
  en: (id) =>
    `The data no longer has the place “${id}”, so no event is found. Please set another, or reset it`,
  pl: (id) =>
    `W danych nie ma już miejsca „${id}”, więc nie ma żadnych wydarzeń. Proszę wybrać inne albo usunąć ten warunek`,
  uk: (id) =>
    `У даних більше немає місця «${id}», тож жодної події не знайдено. Виберіть інше або скиньте цю умову`,
  fr: (id) =>
    `Les données n’ont plus le lieu «\u202f${id}\u202f»\u202f: aucun événement n’est trouvé. Veuillez en choisir un autre ou l’effacer`,
  de: (id) =>
    `Den Ort „${id}“ gibt es in den Daten nicht mehr, also wird kein Ereignis gefunden. Bitte wählen Sie einen anderen oder setzen Sie ihn zurück`,
  es: (id) =>
    `Los datos ya no tienen el lugar «${id}», así que no se encuentra ningún suceso. Elija otro o restablézcalo`,
};

export const NOT_LASTING = fixed({
  en: "There is nowhere to keep this: it lasts until I am restarted",
  pl: "Nie ma gdzie tego zapisać: ustawienia znikną po ponownym uruchomieniu bota",
  uk: "Зберегти це ніде: налаштування діятимуть до перезапуску бота",
  fr: "Impossible d’enregistrer ces réglages\u202f: ils tiendront jusqu’au redémarrage du bot",
  de: "Das lässt sich nirgends speichern: Es gilt bis zum Neustart des Bots",
  es: "No hay dónde guardarlo: durará hasta que se reinicie el bot",
});

export const OUT_OF_REACH = fixed({
  en: "The settings cannot be reached at the moment, and nothing has changed. Please try again later.",
  pl: "Ustawienia są chwilowo niedostępne i nic się nie zmieniło. Proszę spróbować później.",
  uk: "Налаштування зараз недоступні, нічого не змінено. Спробуйте, будь ласка, пізніше.",
  fr: "Les réglages sont inaccessibles pour le moment\u202f; rien n’a changé. Veuillez réessayer plus tard.",
  de: "Die Einstellungen sind gerade nicht erreichbar, und nichts wurde geändert. Bitte versuchen Sie es später noch einmal.",
  es: "Ahora mismo no se puede acceder a los ajustes y nada ha cambiado. Inténtelo de nuevo más tarde.",
});

export const ONLY_MANAGERS = fixed({
  en: "Only those who may manage this server can do that.",
  pl: "Mogą to zrobić tylko osoby zarządzające tym serwerem.",
  uk: "Це можуть робити лише ті, хто керує цим сервером.",
  fr: "Seules les personnes qui gèrent ce serveur peuvent le faire.",
  de: "Das dürfen nur Personen, die diesen Server verwalten.",
  es: "Solo pueden hacerlo quienes administran este servidor.",
});

export const ONLY_IN_SERVERS = fixed({
  en: "There are settings only on a server.",
  pl: "Ustawienia istnieją tylko na serwerze.",
  uk: "Налаштування є лише на сервері.",
  fr: "Il n’y a de réglages que sur un serveur.",
  de: "Einstellungen gibt es nur auf einem Server.",
  es: "Solo hay ajustes en un servidor.",
});

export const NOTHING_TO_SET = fixed({
  en: "Please choose at least one thing to set.",
  pl: "Proszę wybrać co najmniej jedno ustawienie.",
  uk: "Виберіть, будь ласка, хоча б одне налаштування.",
  fr: "Veuillez choisir au moins un réglage.",
  de: "Bitte wählen Sie mindestens eine Einstellung.",
  es: "Elija al menos un ajuste.",
});

export const TOO_MANY_CHANNELS: Phrase<[most: number]> = {
  en: (most) => `No more than ${most} channels can be allowed one by one.`,
  pl: (most) =>
    `Można wskazać najwyżej ${most} ${counting("pl", most, { one: "kanał", few: "kanały", other: "kanałów" })}.`,
  uk: (most) =>
    `Можна дозволити щонайбільше ${most} ${counting("uk", most, { one: "канал", few: "канали", other: "каналів" })}.`,
  fr: (most) => `On peut autoriser ${most} salons au plus.`,
  de: (most) => `Es lassen sich höchstens ${most} Kanäle einzeln erlauben.`,
  es: (most) => `Se pueden permitir ${most} canales como máximo.`,
};

/** Under an answer that only whoever asked sees. */
export const ANSWERED_OPENLY_IN: Phrase<[channels: string]> = {
  en: (channels) => `Only you can see this. On this server I answer openly in ${channels}.`,
  pl: (channels) =>
    `Tę odpowiedź widzi tylko osoba pytająca. Na tym serwerze odpowiadam jawnie na: ${channels}.`,
  uk: (channels) => `Це бачите лише ви. На цьому сервері я відповідаю відкрито в ${channels}.`,
  fr: (channels) => `Vous seul(e) voyez ceci. Sur ce serveur, je réponds devant tous dans ${channels}.`,
  de: (channels) => `Das sehen nur Sie. Auf diesem Server antworte ich offen in ${channels}.`,
  es: (channels) => `Solo usted ve esto. En este servidor respondo a la vista de todos en ${channels}.`,
};

/** To a mention in a channel in which the bot is not to answer. */
export const NOT_IN_THIS_CHANNEL = fixed({
  en: "I am not to answer in this channel",
  pl: "Na tym kanale nie odpowiadam",
  uk: "У цьому каналі я не відповідаю",
  fr: "Je ne réponds pas dans ce salon",
  de: "In diesem Kanal antworte ich nicht",
  es: "En este canal no respondo",
});

export const ASK_ME_IN: Phrase<[channels: string]> = {
  en: (channels) =>
    `You are welcome to ask me in ${channels}, or with a command, whose answer only you see here.`,
  pl: (channels) => `Zapraszam na: ${channels}. Można też użyć polecenia; odpowiedź zobaczy tylko pytający.`,
  uk: (channels) => `Запитайте мене в ${channels} або командою: відповідь тут побачите лише ви.`,
  fr: (channels) =>
    `Posez-moi la question dans ${channels}, ou avec une commande\u202f: ici, vous seul(e) en verrez la réponse.`,
  de: (channels) =>
    `Fragen Sie mich gern in ${channels} oder mit einem Befehl: Die Antwort sehen hier nur Sie.`,
  es: (channels) => `Puede preguntarme en ${channels} o con un comando, cuya respuesta aquí solo verá usted.`,
};
