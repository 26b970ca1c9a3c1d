/** Notes on how a question was read otherwise, where it has no answer as it stands. */
import { fixed } from "./phrase.js";

export const TALKS_FOR_MEETING = fixed({
  en: "No such meeting is in the data; I took their talks.",
  pl: "Takiego spotkania w danych nie ma; uwzględniono rozmowy.",
  uk: "Такої зустрічі в даних немає; враховано їхні розмови.",
  fr: "Aucune rencontre de ce genre dans les données\u202f; j’ai retenu leurs entretiens.",
  de: "Ein solches Treffen ist nicht in den Daten; berücksichtigt sind ihre Gespräche.",
  es: "No hay ninguna reunión así en los datos; he tomado sus conversaciones.",
});

export const ANY_FORM_OF_CONTACT = fixed({
  en: "Nothing of just that form is in the data; I took any form of contact.",
  pl: "Niczego właśnie w tej formie w danych nie ma; uwzględniono każdą formę kontaktu.",
  uk: "Саме в такій формі нічого в даних немає; враховано будь-яку форму контакту.",
  fr: "Rien sous cette forme précise dans les données\u202f; j’ai retenu toute forme de contact.",
  de: "In genau dieser Form ist nichts in den Daten; berücksichtigt ist jede Form von Kontakt.",
  es: "No hay nada con esa forma exacta en los datos; he tomado cualquier forma de contacto.",
});

export const NAMED_AS_A_GROUP = fixed({
  en: "They are those whom the question names as a group.",
  pl: "To ci, których pytanie wymienia jako grupę.",
  uk: "Це ті, кого запитання називає як групу.",
  fr: "Ce sont ceux que la question désigne comme un groupe.",
  de: "Es sind die, welche die Frage als Gruppe nennt.",
  es: "Son aquellos a quienes la pregunta nombra como grupo.",
});

export const MEMBERS_FOR_GROUP = fixed({
  en: "The record does not name the group; I took whoever belongs to it.",
  pl: "Dane nie wymieniają samej grupy; uwzględniono tych, którzy do niej należą.",
  uk: "Дані не називають самої групи; враховано тих, хто до неї належить.",
  fr: "Les données ne nomment pas le groupe\u202f; j’ai retenu ceux qui en font partie.",
  de: "Die Gruppe selbst ist in den Daten nicht genannt; berücksichtigt sind alle, die zu ihr gehören.",
  es: "Los datos no nombran al grupo; he tomado a quienes pertenecen a él.",
});

export const MEETINGS_FOR_VISIT = fixed({
  en: "The data holds no such visit; I took their meetings.",
  pl: "Takiej wizyty w danych nie ma; uwzględniono spotkania.",
  uk: "Такого візиту в даних немає; враховано зустрічі.",
  fr: "Les données ne contiennent aucune visite de ce genre\u202f; j’ai retenu les rencontres.",
  de: "Ein solcher Besuch ist nicht in den Daten; berücksichtigt sind die Treffen.",
  es: "Los datos no recogen ninguna visita así; he tomado sus reuniones.",
});

export const HELD_AS_MEETING = fixed({
  en: "The data holds it as a meeting.",
  pl: "W danych jest to zapisane jako spotkanie.",
  uk: "У даних це записано як зустріч.",
  fr: "Les données l’enregistrent comme une rencontre.",
  de: "In den Daten steht es als Treffen.",
  es: "Los datos lo recogen como una reunión.",
});

export const HELD_AS_MEETING_THERE = fixed({
  en: "The data holds it as a meeting there.",
  pl: "W danych jest to zapisane jako spotkanie w tym miejscu.",
  uk: "У даних це записано як зустріч у цьому місці.",
  fr: "Les données l’enregistrent comme une rencontre à cet endroit.",
  de: "In den Daten steht es als Treffen an diesem Ort.",
  es: "Los datos lo recogen como una reunión en ese lugar.",
});

export const CONTACTS_FOR_ACT = fixed({
  en: "Nothing of just that kind is in the data; I took their contacts.",
  pl: "Niczego właśnie tego rodzaju w danych nie ma; uwzględniono kontakty.",
  uk: "Саме такого в даних немає; враховано контакти.",
  fr: "Rien de ce genre précis dans les données\u202f; j’ai retenu les contacts.",
  de: "Nichts von genau dieser Art ist in den Daten; berücksichtigt sind die Kontakte.",
  es: "No hay nada de ese tipo exacto en los datos; he tomado sus contactos.",
});

export const ORDERED_BY_THEM = fixed({
  en: "I took it for what was ordered or announced by them.",
  pl: "Potraktowano to jako coś przez nich zarządzonego lub ogłoszonego.",
  uk: "Сприйнято як те, що вони наказали або оголосили.",
  fr: "J’ai compris qu’il s’agit de ce qu’ils ont ordonné ou annoncé.",
  de: "Ich habe es als etwas verstanden, das sie angeordnet oder angekündigt haben.",
  es: "Lo he entendido como algo que ordenaron o anunciaron.",
});

export const ANY_MOVEMENT = fixed({
  en: "Nothing of just that kind is in the data; I took any movement of forces that happened.",
  pl: "Niczego właśnie tego rodzaju w danych nie ma; uwzględniono wszelkie ruchy wojsk, do których doszło.",
  uk: "Саме такого в даних немає; враховано будь-які переміщення військ, що відбулися.",
  fr: "Rien de ce genre précis dans les données\u202f; j’ai retenu tout mouvement de troupes qui a eu lieu.",
  de: "Nichts von genau dieser Art ist in den Daten; berücksichtigt ist jede Truppenbewegung, die stattfand.",
  es: "No hay nada de ese tipo exacto en los datos; he tomado cualquier movimiento de tropas que tuvo lugar.",
});

export const ANY_MOVEMENT_OR_PLAN = fixed({
  en: "Nothing of just that kind is in the data; I took any movement of forces, planned ones among them.",
  pl: "Niczego właśnie tego rodzaju w danych nie ma; uwzględniono wszelkie ruchy wojsk, także planowane.",
  uk: "Саме такого в даних немає; враховано будь-які переміщення військ, зокрема й заплановані.",
  fr: "Rien de ce genre précis dans les données\u202f; j’ai retenu tout mouvement de troupes, prévu ou non.",
  de: "Nichts von genau dieser Art ist in den Daten; berücksichtigt ist jede Truppenbewegung, auch geplante.",
  es: "No hay nada de ese tipo exacto en los datos; he tomado cualquier movimiento de tropas, también los previstos.",
});

export const WHATEVER_FORCES_DID = fixed({
  en: "No movement of those forces is in the data; I took whatever they did.",
  pl: "Ruchów tych wojsk w danych nie ma; uwzględniono wszystko, co robiły.",
  uk: "Переміщень цих військ у даних немає; враховано все, що вони робили.",
  fr: "Aucun mouvement de ces troupes dans les données\u202f; j’ai retenu tout ce qu’elles ont fait.",
  de: "Eine Bewegung dieser Truppen ist nicht in den Daten; berücksichtigt ist alles, was sie taten.",
  es: "No hay ningún movimiento de esas tropas en los datos; he tomado todo lo que hicieron.",
});

export const PLANNED_MEETING = fixed({
  en: "I took the meeting that was planned.",
  pl: "Uwzględniono planowane spotkanie.",
  uk: "Враховано заплановану зустріч.",
  fr: "J’ai retenu la rencontre qui était prévue.",
  de: "Gemeint ist das geplante Treffen.",
  es: "He tomado la reunión que estaba prevista.",
});

export const CITY_FOR_SITE = fixed({
  en: "The record tells nothing of just that site; I took the city that it is named after.",
  pl: "O tym właśnie obiekcie dane nic nie mówią; uwzględniono miasto, od którego pochodzi jego nazwa.",
  uk: "Саме про цей об’єкт дані нічого не кажуть; враховано місто, за яким його названо.",
  fr: "Les données ne disent rien de ce site précis\u202f; j’ai retenu la ville dont il porte le nom.",
  de: "Zu genau diesem Ort sagen die Daten nichts; berücksichtigt ist die Stadt, nach der er benannt ist.",
  es: "Los datos no dicen nada de ese sitio exacto; he tomado la ciudad que le da nombre.",
});

export const PLACE_AS_TOPIC = fixed({
  en: "I took the place for what it was about.",
  pl: "Miejsce potraktowano jako temat.",
  uk: "Місце сприйнято як тему.",
  fr: "J’ai pris le lieu pour le sujet.",
  de: "Den Ort habe ich als Thema verstanden.",
  es: "He tomado el lugar por el tema.",
});

export const AS_STATEMENT = fixed({
  en: "I took it for a statement.",
  pl: "Potraktowano to jako oświadczenie.",
  uk: "Сприйнято як заяву.",
  fr: "J’ai compris qu’il s’agit d’une déclaration.",
  de: "Ich habe es als Erklärung verstanden.",
  es: "Lo he entendido como una declaración.",
});

export const AS_STATED = fixed({
  en: "I took it for what was stated.",
  pl: "Potraktowano to jako treść oświadczenia.",
  uk: "Сприйнято як зміст заяви.",
  fr: "J’ai compris qu’il s’agit de ce qui a été déclaré.",
  de: "Ich habe es als Inhalt der Erklärung verstanden.",
  es: "Lo he entendido como lo que se declaró.",
});

export const REQUEST_AS_DEMAND = fixed({
  en: "I took demands for requests.",
  pl: "Żądania potraktowano jako prośby.",
  uk: "Вимоги сприйнято як прохання.",
  fr: "J’ai compté les exigences comme des demandes.",
  de: "Ich habe Forderungen als Bitten verstanden.",
  es: "He contado las exigencias como peticiones.",
});

export const PLACE_AS_GOAL = fixed({
  en: "I took the place for where it was to go.",
  pl: "Miejsce potraktowano jako cel.",
  uk: "Місце сприйнято як пункт призначення.",
  fr: "J’ai pris le lieu pour la destination.",
  de: "Den Ort habe ich als Ziel verstanden.",
  es: "He tomado el lugar por el destino.",
});

export const THING_FOR_ORDER = fixed({
  en: "No announcement or order of it is in the data; I took the thing itself.",
  pl: "Zapowiedzi ani rozkazu w danych nie ma; uwzględniono samo wydarzenie.",
  uk: "Оголошення чи наказу про це в даних немає; враховано саму подію.",
  fr: "Aucune annonce ni aucun ordre à ce sujet dans les données\u202f; j’ai retenu le fait lui-même.",
  de: "Eine Ankündigung oder Anordnung dazu ist nicht in den Daten; berücksichtigt ist die Sache selbst.",
  es: "No hay ningún anuncio ni orden al respecto en los datos; he tomado el hecho mismo.",
});

export const FORCE_IN_WORDS = fixed({
  en: "Recorded as a use of force; its description says so.",
  pl: "Zapisano jako użycie siły; tak mówi opis.",
  uk: "Записано як застосування сили; так сказано в описі.",
  fr: "Enregistré comme un recours à la force\u202f; c’est le texte de l’événement qui le dit.",
  de: "Als Gewaltanwendung verzeichnet; die Beschreibung sagt es so.",
  es: "Registrado como uso de la fuerza; así lo dice la descripción.",
});

/** Beside a no. */
export const THING_NEAR = fixed({
  en: "No statement of it is in the data; what is shown is the thing itself.",
  pl: "Takiej wypowiedzi w danych nie ma; pokazano samo wydarzenie.",
  uk: "Такої заяви в даних немає; показано саму подію.",
  fr: "Aucune déclaration à ce sujet dans les données\u202f; ce qui est montré est le fait lui-même.",
  de: "Eine Äußerung dazu ist nicht in den Daten; gezeigt wird die Sache selbst.",
  es: "No hay ninguna declaración al respecto en los datos; se muestra el hecho mismo.",
});

/** Beside a no. */
export const STATEMENT_NEAR = fixed({
  en: "No announcement of it is in the data; what is shown are statements about the matter.",
  pl: "Takiej zapowiedzi w danych nie ma; pokazano wypowiedzi na ten temat.",
  uk: "Такого оголошення в даних немає; показано заяви на цю тему.",
  fr: "Aucune annonce à ce sujet dans les données\u202f; ce qui est montré, ce sont des déclarations sur le sujet.",
  de: "Eine Ankündigung dazu ist nicht in den Daten; gezeigt werden Äußerungen zu dieser Sache.",
  es: "No hay ningún anuncio al respecto en los datos; se muestran declaraciones sobre el asunto.",
});

/** Beside a no. */
export const STATEMENT_FOR_PROMISE = fixed({
  en: "No such promise or agreement is in the data; what is shown are statements about the matter.",
  pl: "Takiej obietnicy ani umowy w danych nie ma; pokazano wypowiedzi na ten temat.",
  uk: "Такої обіцянки чи домовленості в даних немає; показано заяви на цю тему.",
  fr: "Aucune promesse ni aucun accord de ce genre dans les données\u202f; ce qui est montré, ce sont des déclarations sur le sujet.",
  de: "Ein solches Versprechen oder Abkommen ist nicht in den Daten; gezeigt werden Äußerungen zu dieser Sache.",
  es: "No hay tal promesa ni acuerdo en los datos; se muestran declaraciones sobre el asunto.",
});

export const SOURCES_FOR_STATEMENT = fixed({
  en: "No statement of it is in the data; these are the sources that tell of it.",
  pl: "Oświadczenia w tej sprawie w danych nie ma; oto źródła, które o tym mówią.",
  uk: "Заяви про це в даних немає; ось джерела, які про це повідомляють.",
  fr: "Aucune déclaration à ce sujet dans les données\u202f; voici les sources qui en parlent.",
  de: "Eine Erklärung dazu ist nicht in den Daten; dies sind die Quellen, die davon berichten.",
  es: "No hay ninguna declaración al respecto en los datos; estas son las fuentes que lo cuentan.",
});

export const STATEMENT_FOR_ANNOUNCEMENT = fixed({
  en: "No such announcement is in the data; I took any statement.",
  pl: "Takiej zapowiedzi w danych nie ma; uwzględniono wszelkie oświadczenia.",
  uk: "Такого оголошення в даних немає; враховано будь-які заяви.",
  fr: "Aucune annonce de ce genre dans les données\u202f; j’ai retenu toute déclaration.",
  de: "Eine solche Ankündigung ist nicht in den Daten; berücksichtigt ist jede Erklärung.",
  es: "No hay ningún anuncio así en los datos; he tomado cualquier declaración.",
});

export const AS_TOPIC = fixed({
  en: "I took it for what it was about.",
  pl: "Potraktowano to jako temat.",
  uk: "Сприйнято як тему.",
  fr: "J’ai compris qu’il s’agit du sujet.",
  de: "Ich habe es als Thema verstanden.",
  es: "Lo he entendido como el tema.",
});

export const STATEMENT_ABOUT_IT = fixed({
  en: "No such announcement is in the data; I took any statement about it.",
  pl: "Takiej zapowiedzi w danych nie ma; uwzględniono wszelkie oświadczenia na ten temat.",
  uk: "Такого оголошення в даних немає; враховано будь-які заяви про це.",
  fr: "Aucune annonce de ce genre dans les données\u202f; j’ai retenu toute déclaration à ce sujet.",
  de: "Eine solche Ankündigung ist nicht in den Daten; berücksichtigt ist jede Erklärung dazu.",
  es: "No hay ningún anuncio así en los datos; he tomado cualquier declaración al respecto.",
});

export const ANNOUNCED_WITH_IT = fixed({
  en: "I took announcements of events that it is part of.",
  pl: "Uwzględniono zapowiedzi wydarzeń, których to jest częścią.",
  uk: "Враховано оголошення подій, частиною яких це є.",
  fr: "J’ai retenu les annonces d’événements dont cela fait partie.",
  de: "Berücksichtigt sind Ankündigungen von Ereignissen, zu denen es gehört.",
  es: "He tomado los anuncios de sucesos de los que forma parte.",
});

export const THING_FOR_ANNOUNCEMENT = fixed({
  en: "No announcement of it is in the data; I took the thing itself.",
  pl: "Zapowiedzi w danych nie ma; uwzględniono samo wydarzenie.",
  uk: "Оголошення про це в даних немає; враховано саму подію.",
  fr: "Aucune annonce à ce sujet dans les données\u202f; j’ai retenu le fait lui-même.",
  de: "Eine Ankündigung dazu ist nicht in den Daten; berücksichtigt ist die Sache selbst.",
  es: "No hay ningún anuncio al respecto en los datos; he tomado el hecho mismo.",
});

export const TOLD_BY_ITS_SOURCES = fixed({
  en: "I took what the sources of that tell.",
  pl: "Uwzględniono to, co mówią źródła tego wydarzenia.",
  uk: "Враховано те, що кажуть джерела цієї події.",
  fr: "J’ai retenu ce que disent les sources de cet événement.",
  de: "Berücksichtigt ist, was die Quellen dazu sagen.",
  es: "He tomado lo que dicen las fuentes de ese suceso.",
});

export const ANY_MOVEMENT_TOLD = fixed({
  en: "I took any movement of forces that is told of.",
  pl: "Uwzględniono wszelkie ruchy wojsk, o których jest mowa.",
  uk: "Враховано будь-які переміщення військ, про які йдеться.",
  fr: "J’ai retenu tout mouvement de troupes dont il est question.",
  de: "Berücksichtigt ist jede Truppenbewegung, von der die Rede ist.",
  es: "He tomado cualquier movimiento de tropas del que se habla.",
});

export const MOVEMENTS_OF_FORCES = fixed({
  en: "I took the movements of those forces.",
  pl: "Uwzględniono ruchy tych wojsk.",
  uk: "Враховано переміщення цих військ.",
  fr: "J’ai retenu les mouvements de ces troupes.",
  de: "Berücksichtigt sind die Bewegungen dieser Truppen.",
  es: "He tomado los movimientos de esas tropas.",
});

export const HEARSAY_LEFT_OUT = fixed({
  en: "On whose word it is known is not recorded so; I left that out.",
  pl: "Od kogo to wiadomo, nie jest tak zapisane; ten warunek pominięto.",
  uk: "З чиїх слів це відомо, так не записано; цю умову пропущено.",
  fr: "Les données n’indiquent pas ainsi de qui on le tient\u202f; j’ai laissé cette condition de côté.",
  de: "Auf wessen Wort es beruht, ist so nicht verzeichnet; das habe ich weggelassen.",
  es: "En los datos no consta así quién lo dijo; he dejado fuera esa condición.",
});
