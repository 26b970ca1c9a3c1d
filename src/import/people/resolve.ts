/** Who a party is: someone known, someone new, or a question for a person. */
import type { Entity } from "../../dataset/schema.js";
import { fail, ok, type Result } from "../../result.js";
import { distance } from "../../text/distance.js";
import { keyOf } from "../../text/tokens.js";
import type { Day } from "../../time/interval.js";
import { NOT_NOW, PARTICLES } from "../parties/office-words.js";
import type { Party } from "../parties/party.js";
import { type Finding, finding } from "../reasons.js";
import type { Directory } from "./directory.js";
import { newcomer } from "./newcomer.js";

export interface Setting {
  readonly directory: Directory;
  readonly day: Day;
  /** What an office belongs to where no country is named: the publisher's. */
  readonly home: Entity | undefined;
  /** Whether someone new without a country is of the publisher's: its own people are named so. */
  readonly newAtHome: boolean;
  /** The parties of the whole document: one of them may give the full name. */
  readonly mentions: readonly Party[];
}

export interface Known {
  readonly entity: Entity;
  readonly isNew: boolean;
  readonly party: Party;
}

export function resolve(party: Party, setting: Setting): Result<Known, Finding> {
  const { directory, day } = setting;
  const said = describe(party);
  if (party.name === "") return holder(party, setting);
  const candidates = party.people.length > 0 ? party.people : directory.named(party.name);
  const near = candidates.filter((each) => fits(each, party, party.of ?? setting.home, setting));
  const full = isFull(party.name);
  // "President von der Leyen": nobody at home is meant, and no other country is named.
  const fitting =
    near.length > 0 || party.of || full || party.office === undefined
      ? near
      : candidates.filter((each) => fits(each, party, undefined, setting));
  const [only] = fitting;
  if (fitting.length > 1) {
    const names = fitting.map(({ name }) => name).join(" or ");
    return fail(finding("ambiguous-name", `“${said}” may be ${names}.`));
  }
  if (only) return ok({ entity: only, isNew: false, party });
  const longer = full ? undefined : fullName(party, setting);
  if (longer) return resolve(joined(longer, party), setting);
  const [contrary] = candidates;
  if (contrary && full) {
    return fail(
      finding("name-contradicts", `“${said}”: the dataset knows ${contrary.name} in no such office.`),
    );
  }
  if (!full) {
    return fail(finding("unknown-name", `“${said}” is not a full name, and matches nobody who is known.`));
  }
  const of = party.of ?? (setting.newAtHome ? setting.home : undefined);
  const nowhere = party.office !== undefined && !of;
  if (party.office === undefined || !of || (NOT_NOW.test(party.office) && !/-elect$/i.test(party.office))) {
    const why = nowhere
      ? `the office is “${party.office}”, of which country is not known`
      : "no office is given by which to tell who that is";
    return fail(finding("unknown-name", `“${said}” is not known, and ${why}.`));
  }
  const [held] = directory.holders(party.office, of.id, day);
  if (held && !NOT_NOW.test(party.office)) {
    if (sameName(held.holder, party.name)) return ok({ entity: held.holder, isNew: false, party });
    return fail(
      finding("name-contradicts", `“${said}”: in the dataset that is ${held.holder.name}, ${held.title}.`),
    );
  }
  return ok({
    entity: newcomer(party.name, party.office, of, directory.roles(party.office)),
    isNew: true,
    party,
  });
}

/** "The President": who holds that office, at home where no country is named. */
function holder(party: Party, { directory, day, home }: Setting): Result<Known, Finding> {
  const of = party.of ?? home;
  const holders = of && party.office !== undefined ? directory.holders(party.office, of.id, day) : [];
  const [only] = holders;
  if (only && holders.length === 1) return ok({ entity: only.holder, isNew: false, party });
  return fail(finding("unknown-name", `It is not known who “${describe(party)}” was.`));
}

/** A surname alone takes an office or country that fits; a full name only must not go against one. */
function fits(entity: Entity, party: Party, of: Entity | undefined, { directory, day }: Setting): boolean {
  const terms = directory.catalogue.officesOf(entity.id, day);
  const serves = of !== undefined && directory.serves(entity.id, of.id, day);
  const served =
    of !== undefined &&
    (entity.offices ?? []).some((office) => directory.catalogue.containers(office.of).includes(of.id));
  if (isFull(party.name)) return party.of === undefined || terms.length === 0 || serves || served;
  if (party.office === undefined || NOT_NOW.test(party.office)) return serves || served;
  const asked = directory.roles(party.office);
  const key = ` ${keyOf(party.office)} `;
  const inOffice = terms.some(
    ({ role, title }) =>
      (role !== undefined && asked.has(role)) ||
      ` ${keyOf(title)} `.includes(key) ||
      key.includes(` ${keyOf(title)} `),
  );
  return inOffice && (of === undefined || serves);
}

/** Two words at least that are no particles: "von der Leyen" is a surname. */
function isFull(name: string): boolean {
  return name.split(/\s+/).filter((word) => !PARTICLES.has(word.toLowerCase())).length > 1;
}

/** The longer name, with the office and country that only the shorter one has. */
function joined(longer: Party, party: Party): Party {
  const office = longer.office ?? party.office;
  const of = longer.of ?? party.of;
  return { ...longer, ...(office !== undefined && { office }), ...(of && { of }) };
}

/** The same person with a full name, elsewhere in the document. */
function fullName(party: Party, { mentions }: Setting): Party | undefined {
  const key = keyOf(party.name);
  const same = mentions.filter(
    (each) =>
      each.name !== party.name &&
      ` ${keyOf(each.name)} `.includes(` ${key} `) &&
      each.name.split(" ").length > party.name.split(" ").length &&
      (!party.of || !each.of || party.of.id === each.of.id),
  );
  return new Set(same.map(({ name }) => keyOf(name))).size === 1
    ? (same.find(({ of, office }) => of && office !== undefined) ?? same[0])
    : undefined;
}

/** The names of one in the same office, in another order or spelling: "Kishida Fumio", "Volodymyr Zelensky". */
function sameName(entity: Entity, name: string): boolean {
  const words = keyOf(name).split(" ");
  const known = keyOf(entity.name).split(" ");
  const surname = known.at(-1) ?? "";
  const near = (word: string): boolean =>
    word === surname || (surname.length > 4 && word.length > 4 && distance(word, surname, 2) < 3);
  const given = new Set(known.slice(0, -1).map((word) => word[0]));
  return words.some((word) => near(word) && words.some((other) => other !== word && given.has(other[0])));
}

export function describe({ office, name, of }: Party): string {
  return [[office, name].filter(Boolean).join(" "), of?.name].filter(Boolean).join(" of ");
}
