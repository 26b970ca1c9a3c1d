/** The same of an imported feed, which holds some things in its own way. */
import { fixed } from "./phrase.js";

export const COMPARED_TURNED = fixed({
  en: "The record has no such act of whom you compare with, but such an act done to them; I took it the other way round.",
  pl: "Dane nie znają takiego działania strony, z którą porównuje pytanie, lecz działanie wobec niej; odczytano je na odwrót.",
  uk: "У даних немає такої дії того, з ким порівнюєте, але є така дія щодо нього; прочитано навпаки.",
  fr: "Les données n’ont aucun acte de ce genre de la part de ceux à qui vous comparez, mais un tel acte à leur égard\u202f; j’ai lu la question dans l’autre sens.",
  de: "Von denen, mit denen Sie vergleichen, ist keine solche Handlung verzeichnet, wohl aber eine gegen sie; ich habe es umgekehrt gelesen.",
  es: "Los datos no recogen ningún acto así de quien usted compara, pero sí uno hacia él; lo he leído al revés.",
});

export const COMPARED_MEMBERS = fixed({
  en: "The record has no such act of just the country that you compare with; I took those who belong to it.",
  pl: "Takiego działania samego kraju, z którym porównuje pytanie, w danych nie ma; uwzględniono tych, którzy do niego należą.",
  uk: "Такої дії саме тієї країни, з якою порівнюєте, у даних немає; враховано тих, хто до неї належить.",
  fr: "Les données n’ont aucun acte de ce genre du pays lui-même auquel vous comparez\u202f; j’ai retenu ceux qui en relèvent.",
  de: "Von dem Land selbst, mit dem Sie vergleichen, ist keine solche Handlung verzeichnet; berücksichtigt sind die, die zu ihm gehören.",
  es: "Los datos no recogen ningún acto así del propio país con el que compara; he tomado a quienes pertenecen a él.",
});

export const TURNED = fixed({
  en: "I took it the other way round.",
  pl: "Odczytano to na odwrót.",
  uk: "Прочитано навпаки.",
  fr: "Je l’ai lu dans l’autre sens.",
  de: "Ich habe es umgekehrt gelesen.",
  es: "Lo he leído al revés.",
});

export const COUNTRIES_FOR_CONTINENT = fixed({
  en: "The record has nothing of just that continent; I took its countries for it.",
  pl: "O samym kontynencie dane nic nie mówią; uwzględniono jego kraje.",
  uk: "Про сам континент у даних нічого немає; враховано його країни.",
  fr: "Les données n’ont rien sur ce continent lui-même\u202f; j’ai retenu ses pays.",
  de: "Zu dem Kontinent selbst ist nichts verzeichnet; berücksichtigt sind seine Länder.",
  es: "Los datos no tienen nada de ese continente como tal; he tomado sus países.",
});

export const INTENTIONS_FOR_ACT = fixed({
  en: "The record has no such act; I took the declared intentions.",
  pl: "Takiego działania w danych nie ma; uwzględniono deklarowane zamiary.",
  uk: "Такої дії в даних немає; враховано заявлені наміри.",
  fr: "Les données n’ont aucun acte de ce genre\u202f; j’ai retenu les intentions déclarées.",
  de: "Eine solche Handlung ist nicht verzeichnet; berücksichtigt sind die erklärten Absichten.",
  es: "Los datos no recogen ningún acto así; he tomado las intenciones declaradas.",
});

export const WIDER_KIND = fixed({
  en: "The record has nothing of just that kind; I took all that is of the same wider kind.",
  pl: "Niczego właśnie tego rodzaju w danych nie ma; uwzględniono wszystko z szerszego rodzaju.",
  uk: "Саме такого виду в даних немає; враховано все зі ширшого виду.",
  fr: "Les données n’ont rien de ce genre précis\u202f; j’ai retenu tout ce qui relève du genre plus large.",
  de: "Nichts von genau dieser Art ist verzeichnet; berücksichtigt ist alles der weiteren Art.",
  es: "Los datos no tienen nada de ese tipo exacto; he tomado todo lo del tipo más amplio.",
});

export const BODIES_FOR_COUNTRY = fixed({
  en: "The record has nothing of just that country itself; I took its government, ministries, forces and the like for it.",
  pl: "O samym kraju dane nic nie mówią; uwzględniono jego rząd, ministerstwa, wojsko i podobne organy.",
  uk: "Про саму країну в даних нічого немає; враховано її уряд, міністерства, війська тощо.",
  fr: "Les données n’ont rien sur ce pays lui-même\u202f; j’ai retenu son gouvernement, ses ministères, ses forces, etc.",
  de: "Zu dem Land selbst ist nichts verzeichnet; berücksichtigt sind seine Regierung, Ministerien, Streitkräfte und dergleichen.",
  es: "Los datos no tienen nada del país mismo; he tomado su gobierno, ministerios, fuerzas y similares.",
});

export const WIDER_KIND_AND_BODIES = fixed({
  en: "The record has nothing of just that kind and country; I took the wider kind, and the country's government, ministries, forces and the like.",
  pl: "Niczego właśnie tego rodzaju o tym kraju w danych nie ma; uwzględniono szerszy rodzaj oraz rząd, ministerstwa, wojsko i podobne organy tego kraju.",
  uk: "Саме такого виду щодо цієї країни в даних немає; враховано ширший вид, а також її уряд, міністерства, війська тощо.",
  fr: "Les données n’ont rien de ce genre précis pour ce pays\u202f; j’ai retenu le genre plus large, ainsi que son gouvernement, ses ministères, ses forces, etc.",
  de: "Nichts von genau dieser Art ist zu diesem Land verzeichnet; berücksichtigt sind die weitere Art sowie Regierung, Ministerien, Streitkräfte und dergleichen.",
  es: "Los datos no tienen nada de ese tipo exacto y ese país; he tomado el tipo más amplio y el gobierno, los ministerios, las fuerzas y similares del país.",
});

export const VISITS_FOR_WISHES = fixed({
  en: "I took the visits themselves; for intentions alone, ask who wanted to visit.",
  pl: "Uwzględniono same wizyty; o same zamiary można zapytać tak: who wanted to visit.",
  uk: "Враховано самі візити; лише про наміри запитайте так: who wanted to visit.",
  fr: "J’ai retenu les visites elles-mêmes\u202f; pour les seules intentions, demandez «\u202fwho wanted to visit\u202f».",
  de: "Berücksichtigt sind die Besuche selbst; nach bloßen Absichten fragen Sie mit „who wanted to visit“.",
  es: "He tomado las visitas mismas; para las meras intenciones, pregunte «who wanted to visit».",
});

export const VISITS_FOR_INTENTION = fixed({
  en: "The record has no such intention; I took the visits themselves.",
  pl: "Takiego zamiaru w danych nie ma; uwzględniono same wizyty.",
  uk: "Такого наміру в даних немає; враховано самі візити.",
  fr: "Les données n’ont aucune intention de ce genre\u202f; j’ai retenu les visites elles-mêmes.",
  de: "Eine solche Absicht ist nicht verzeichnet; berücksichtigt sind die Besuche selbst.",
  es: "Los datos no recogen ninguna intención así; he tomado las visitas mismas.",
});

export const PRAISE_FOR_SUPPORT = fixed({
  en: "The record has no plain expression of support there; I took praise and endorsement.",
  pl: "Wprost wyrażonego poparcia w danych nie ma; uwzględniono pochwały i aprobatę.",
  uk: "Прямого вияву підтримки в даних немає; враховано похвалу та схвалення.",
  fr: "Les données n’ont pas d’expression directe de soutien\u202f; j’ai retenu les éloges et l’approbation.",
  de: "Eine ausdrückliche Unterstützung ist nicht verzeichnet; berücksichtigt sind Lob und Zustimmung.",
  es: "Los datos no recogen una expresión directa de apoyo; he tomado los elogios y el respaldo.",
});

export const PRAISE_FOR_HOMAGE = fixed({
  en: "The record has no such act of homage; I took praise.",
  pl: "Takiego hołdu w danych nie ma; uwzględniono pochwały.",
  uk: "Такого вшанування в даних немає; враховано похвалу.",
  fr: "Les données n’ont aucun hommage de ce genre\u202f; j’ai retenu les éloges.",
  de: "Eine solche Ehrung ist nicht verzeichnet; berücksichtigt ist Lob.",
  es: "Los datos no recogen ningún homenaje así; he tomado los elogios.",
});

export const SANCTIONS_FOR_BOYCOTT = fixed({
  en: "The record has no such boycott by a crowd; I took embargoes and sanctions.",
  pl: "Takiego bojkotu społecznego w danych nie ma; uwzględniono embarga i sankcje.",
  uk: "Такого громадського бойкоту в даних немає; враховано ембарго та санкції.",
  fr: "Les données n’ont aucun boycott populaire de ce genre\u202f; j’ai retenu les embargos et les sanctions.",
  de: "Ein solcher Boykott durch eine Menge ist nicht verzeichnet; berücksichtigt sind Embargos und Sanktionen.",
  es: "Los datos no recogen ningún boicot popular así; he tomado los embargos y las sanciones.",
});
