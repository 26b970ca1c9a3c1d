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
};

/** "events", and "event" where it is one. */
export const UNIT: Phrase<[unit: string, count: number]> = {
  ...eachLocale((locale) => (unit: string, count: number) => inOwn(locale, unit, count)),
  en: (unit, count) => (count === 1 ? unit.replace(/s\b/, "") : unit),
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
