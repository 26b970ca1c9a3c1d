/** What the data covers. */
import type { Phrase } from "./phrase.js";

export const COVERS: Phrase<[period: string]> = {
  en: (period) => `The data covers ${period}. What is not in it may still have happened.`,
  pl: (period) => `Dane obejmują okres: ${period}. To, czego w nich nie ma, mogło mimo to się wydarzyć.`,
  uk: (period) => `Дані охоплюють період: ${period}. Те, чого в них немає, все одно могло статися.`,
  fr: (period) =>
    `Les données couvrent la période suivante\u202f: ${period}. Ce qui n’y figure pas a tout de même pu se produire.`,
  de: (period) =>
    `Die Daten umfassen den Zeitraum ${period}. Was nicht darin steht, kann trotzdem geschehen sein.`,
  es: (period) =>
    `Los datos abarcan el periodo ${period}. Lo que no figura en ellos puede haber ocurrido de todos modos.`,
};

export const DATA_BEGINS: Phrase<[day: string]> = {
  en: (day) => `The data begins on ${day}. What came before that is not in it.`,
  pl: (day) => `Pierwszy dzień w danych to ${day}. Wcześniejszych wydarzeń w nich nie ma.`,
  uk: (day) => `Дані починаються з ${day}. Того, що було раніше, у них немає.`,
  fr: (day) => `Les données commencent le ${day}. Ce qui précède n’y figure pas.`,
  de: (day) => `Die Daten beginnen am ${day}. Was davor war, ist nicht darin.`,
  es: (day) => `Los datos empiezan el ${day}. Lo anterior no figura en ellos.`,
};

export const DATA_ENDS: Phrase<[day: string]> = {
  en: (day) => `The data ends on ${day}. What came after that is not in it.`,
  pl: (day) => `Ostatni dzień w danych to ${day}. Późniejszych wydarzeń w nich nie ma.`,
  uk: (day) => `Дані закінчуються ${day}. Того, що було пізніше, у них немає.`,
  fr: (day) => `Les données s’arrêtent le ${day}. Ce qui suit n’y figure pas.`,
  de: (day) => `Die Daten enden am ${day}. Was danach kam, ist nicht darin.`,
  es: (day) => `Los datos terminan el ${day}. Lo posterior no figura en ellos.`,
};
