/** What is counted, behind its number; what a dataset counts in other units is called as the dataset does. */
import type { Locale } from "./locale.js";
import { counting, eachLocale, type Phrase } from "./phrase.js";

/** The forms of each language, in the order of its plural rules: pl and uk one, few, many; the others one, other. */
type Forms = Readonly<Record<Exclude<Locale, "en">, readonly string[]>>;

const OTHER_LANGUAGES: Readonly<Record<string, Forms>> = {
  events: {
    pl: ["wydarzenie", "wydarzenia", "wydarzeń"],
    uk: ["подія", "події", "подій"],
    fr: ["événement", "événements"],
    de: ["Ereignis", "Ereignisse"],
    es: ["suceso", "sucesos"],
  },
  names: {
    pl: ["nazwa", "nazwy", "nazw"],
    uk: ["назва", "назви", "назв"],
    fr: ["nom", "noms"],
    de: ["Name", "Namen"],
    es: ["nombre", "nombres"],
  },
  sources: {
    pl: ["źródło", "źródła", "źródeł"],
    uk: ["джерело", "джерела", "джерел"],
    fr: ["source", "sources"],
    de: ["Quelle", "Quellen"],
    es: ["fuente", "fuentes"],
  },
  "independent sources": {
    pl: ["niezależne źródło", "niezależne źródła", "niezależnych źródeł"],
    uk: ["незалежне джерело", "незалежні джерела", "незалежних джерел"],
    fr: ["source indépendante", "sources indépendantes"],
    de: ["unabhängige Quelle", "unabhängige Quellen"],
    es: ["fuente independiente", "fuentes independientes"],
  },
  days: {
    pl: ["dzień", "dni", "dni"],
    uk: ["день", "дні", "днів"],
    fr: ["jour", "jours"],
    de: ["Tag", "Tage"],
    es: ["día", "días"],
  },
  participants: {
    pl: ["uczestnik", "uczestników", "uczestników"],
    uk: ["учасник", "учасники", "учасників"],
    fr: ["participant", "participants"],
    de: ["Beteiligte", "Beteiligte"],
    es: ["participante", "participantes"],
  },
  organisations: {
    pl: ["organizacja", "organizacje", "organizacji"],
    uk: ["організація", "організації", "організацій"],
    fr: ["organisation", "organisations"],
    de: ["Organisation", "Organisationen"],
    es: ["organización", "organizaciones"],
  },
  countries: {
    pl: ["kraj", "kraje", "krajów"],
    uk: ["країна", "країни", "країн"],
    fr: ["pays", "pays"],
    de: ["Land", "Länder"],
    es: ["país", "países"],
  },
  units: {
    pl: ["jednostka", "jednostki", "jednostek"],
    uk: ["підрозділ", "підрозділи", "підрозділів"],
    fr: ["unité", "unités"],
    de: ["Einheit", "Einheiten"],
    es: ["unidad", "unidades"],
  },
  places: {
    pl: ["miejsce", "miejsca", "miejsc"],
    uk: ["місце", "місця", "місць"],
    fr: ["lieu", "lieux"],
    de: ["Ort", "Orte"],
    es: ["lugar", "lugares"],
  },
  cities: {
    pl: ["miasto", "miasta", "miast"],
    uk: ["місто", "міста", "міст"],
    fr: ["ville", "villes"],
    de: ["Stadt", "Städte"],
    es: ["ciudad", "ciudades"],
  },
  sites: {
    pl: ["obiekt", "obiekty", "obiektów"],
    uk: ["об’єкт", "об’єкти", "об’єктів"],
    fr: ["site", "sites"],
    de: ["Stätte", "Stätten"],
    es: ["sitio", "sitios"],
  },
  regions: {
    pl: ["region", "regiony", "regionów"],
    uk: ["регіон", "регіони", "регіонів"],
    fr: ["région", "régions"],
    de: ["Region", "Regionen"],
    es: ["región", "regiones"],
  },
  members: {
    pl: ["członek", "członków", "członków"],
    uk: ["член", "члени", "членів"],
    fr: ["membre", "membres"],
    de: ["Mitglied", "Mitglieder"],
    es: ["miembro", "miembros"],
  },
  soldiers: {
    pl: ["żołnierz", "żołnierzy", "żołnierzy"],
    uk: ["військовий", "військові", "військових"],
    fr: ["soldat", "soldats"],
    de: ["Soldat", "Soldaten"],
    es: ["soldado", "soldados"],
  },
  personnel: {
    pl: ["osoba personelu", "osoby personelu", "osób personelu"],
    uk: ["особа особового складу", "особи особового складу", "осіб особового складу"],
    fr: ["membre du personnel", "membres du personnel"],
    de: ["Angehöriger des Personals", "Angehörige des Personals"],
    es: ["miembro del personal", "miembros del personal"],
  },
  people: {
    pl: ["osoba", "osoby", "osób"],
    uk: ["особа", "особи", "осіб"],
    fr: ["personne", "personnes"],
    de: ["Person", "Personen"],
    es: ["persona", "personas"],
  },
  refugees: {
    pl: ["uchodźca", "uchodźców", "uchodźców"],
    uk: ["біженець", "біженці", "біженців"],
    fr: ["réfugié", "réfugiés"],
    de: ["Flüchtling", "Flüchtlinge"],
    es: ["refugiado", "refugiados"],
  },
  deputies: {
    pl: ["deputowany", "deputowanych", "deputowanych"],
    uk: ["депутат", "депутати", "депутатів"],
    fr: ["député", "députés"],
    de: ["Abgeordneter", "Abgeordnete"],
    es: ["diputado", "diputados"],
  },
  companies: {
    pl: ["firma", "firmy", "firm"],
    uk: ["компанія", "компанії", "компаній"],
    fr: ["entreprise", "entreprises"],
    de: ["Unternehmen", "Unternehmen"],
    es: ["empresa", "empresas"],
  },
  "US dollars": {
    pl: ["dolar amerykański", "dolary amerykańskie", "dolarów amerykańskich"],
    uk: ["долар США", "долари США", "доларів США"],
    fr: ["dollar américain", "dollars américains"],
    de: ["US-Dollar", "US-Dollar"],
    es: ["dólar estadounidense", "dólares estadounidenses"],
  },
  euros: {
    pl: ["euro", "euro", "euro"],
    uk: ["євро", "євро", "євро"],
    fr: ["euro", "euros"],
    de: ["Euro", "Euro"],
    es: ["euro", "euros"],
  },
  "vaccine doses": {
    pl: ["dawka szczepionki", "dawki szczepionki", "dawek szczepionki"],
    uk: ["доза вакцини", "дози вакцини", "доз вакцини"],
    fr: ["dose de vaccin", "doses de vaccin"],
    de: ["Impfdosis", "Impfdosen"],
    es: ["dosis de vacuna", "dosis de vacuna"],
  },
  "barrels of crude oil": {
    pl: ["baryłka ropy naftowej", "baryłki ropy naftowej", "baryłek ropy naftowej"],
    uk: ["барель сирої нафти", "барелі сирої нафти", "барелів сирої нафти"],
    fr: ["baril de pétrole brut", "barils de pétrole brut"],
    de: ["Barrel Rohöl", "Barrel Rohöl"],
    es: ["barril de petróleo crudo", "barriles de petróleo crudo"],
  },
  "cubic metres of liquefied natural gas": {
    pl: [
      "metr sześcienny skroplonego gazu ziemnego",
      "metry sześcienne skroplonego gazu ziemnego",
      "metrów sześciennych skroplonego gazu ziemnego",
    ],
    uk: [
      "кубометр скрапленого природного газу",
      "кубометри скрапленого природного газу",
      "кубометрів скрапленого природного газу",
    ],
    fr: ["mètre cube de gaz naturel liquéfié", "mètres cubes de gaz naturel liquéfié"],
    de: ["Kubikmeter Flüssigerdgas", "Kubikmeter Flüssigerdgas"],
    es: ["metro cúbico de gas natural licuado", "metros cúbicos de gas natural licuado"],
  },
  "cubic metres of liquefied natural gas a year": {
    pl: [
      "metr sześcienny skroplonego gazu ziemnego rocznie",
      "metry sześcienne skroplonego gazu ziemnego rocznie",
      "metrów sześciennych skroplonego gazu ziemnego rocznie",
    ],
    uk: [
      "кубометр скрапленого природного газу на рік",
      "кубометри скрапленого природного газу на рік",
      "кубометрів скрапленого природного газу на рік",
    ],
    fr: ["mètre cube de gaz naturel liquéfié par an", "mètres cubes de gaz naturel liquéfié par an"],
    de: ["Kubikmeter Flüssigerdgas im Jahr", "Kubikmeter Flüssigerdgas im Jahr"],
    es: ["metro cúbico de gas natural licuado al año", "metros cúbicos de gas natural licuado al año"],
  },
  "Patriot missile defence systems": {
    pl: ["system rakietowy Patriot", "systemy rakietowe Patriot", "systemów rakietowych Patriot"],
    uk: ["зенітний комплекс Patriot", "зенітні комплекси Patriot", "зенітних комплексів Patriot"],
    fr: ["système antimissile Patriot", "systèmes antimissiles Patriot"],
    de: ["Patriot-Raketenabwehrsystem", "Patriot-Raketenabwehrsysteme"],
    es: ["sistema antimisiles Patriot", "sistemas antimisiles Patriot"],
  },
  "battle groups": {
    pl: ["grupa bojowa", "grupy bojowe", "grup bojowych"],
    uk: ["бойова група", "бойові групи", "бойових груп"],
    fr: ["groupement tactique", "groupements tactiques"],
    de: ["Gefechtsverband", "Gefechtsverbände"],
    es: ["grupo de combate", "grupos de combate"],
  },
  "chief executives": {
    pl: ["prezes firmy", "prezesi firm", "prezesów firm"],
    uk: ["керівник компанії", "керівники компаній", "керівників компаній"],
    fr: ["chef d’entreprise", "chefs d’entreprise"],
    de: ["Unternehmenschef", "Unternehmenschefs"],
    es: ["director ejecutivo", "directores ejecutivos"],
  },
  "disaster experts": {
    pl: [
      "specjalista od pomocy w katastrofach",
      "specjaliści od pomocy w katastrofach",
      "specjalistów od pomocy w katastrofach",
    ],
    uk: [
      "фахівець із реагування на катастрофи",
      "фахівці з реагування на катастрофи",
      "фахівців із реагування на катастрофи",
    ],
    fr: ["spécialiste des catastrophes", "spécialistes des catastrophes"],
    de: ["Katastrophenhelfer", "Katastrophenhelfer"],
    es: ["experto en desastres", "expertos en desastres"],
  },
  "individuals and entities": {
    pl: ["osoba lub podmiot", "osoby i podmioty", "osób i podmiotów"],
    uk: ["особа чи організація", "особи та організації", "осіб та організацій"],
    fr: ["personne ou entité", "personnes et entités"],
    de: ["Person oder Organisation", "Personen und Organisationen"],
    es: ["persona o entidad", "personas y entidades"],
  },
  licences: {
    pl: ["licencja", "licencje", "licencji"],
    uk: ["ліцензія", "ліцензії", "ліцензій"],
    fr: ["licence", "licences"],
    de: ["Lizenz", "Lizenzen"],
    es: ["licencia", "licencias"],
  },
};

/** English ones that lose more than an "s". */
const ONE: Readonly<Record<string, string>> = { people: "person", countries: "country", cities: "city" };

/** "events", and "event" where it is one. */
export const UNIT: Phrase<[unit: string, count: number]> = {
  ...eachLocale((locale) => (unit: string, count: number) => inOwn(locale, unit, count)),
  en: (unit, count) => (count === 1 ? (ONE[unit] ?? unit.replace(/s\b/, "")) : unit),
};

function inOwn(locale: Locale, unit: string, count: number): string {
  const known = locale !== "en" && Object.hasOwn(OTHER_LANGUAGES, unit);
  const [one = unit, few = unit, many = OF_MILLIONS[locale]?.(few) ?? few] = known
    ? (OTHER_LANGUAGES[unit]?.[locale] ?? [])
    : [];
  return counting(locale, count, { one, few, many, other: few });
}

/** "2 000 000 de soldats". */
const OF_MILLIONS: Readonly<Partial<Record<Locale, (many: string) => string>>> = {
  fr: (many) => (/^[aeéiou]/.test(many) ? `d’${many}` : `de ${many}`),
  es: (many) => `de ${many}`,
};
