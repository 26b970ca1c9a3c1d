/** What tells two events apart that are of a kind, of a day, and of the same people. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event, Role } from "../dataset/schema.js";

const AGENTS: ReadonlySet<Role> = new Set<Role>(["actor", "speaker", "mediator", "unit"]);

type Test = (a: Event, b: Event, catalogue: Catalogue) => boolean;

/** In what they may differ; a record that does not say leaves it open. */
const TESTS: readonly Test[] = [
  changePlaces,
  elsewhere,
  onOtherMatters,
  differ(({ phase }) => phase),
  differ(({ quantity }) => quantity?.unit),
];

export function apart(a: Event, b: Event, catalogue: Catalogue): boolean {
  return TESTS.some((test) => test(a, b, catalogue));
}

/** Two talks of two days, one by telephone and one in person, are two; of one day it may be a slip. */
export const differInMode = differ(({ mode }) => (mode?.value === "unknown" ? undefined : mode?.value));

function differ(value: (event: Event) => string | undefined): (a: Event, b: Event) => boolean {
  return (a, b) => value(a) !== undefined && value(b) !== undefined && value(a) !== value(b);
}

/** Where one blames another and is blamed in turn. All sides of a talk are agents. */
function changePlaces(a: Event, b: Event): boolean {
  const [those, others] = [agents(a), agents(b)];
  return !those.some((id) => others.includes(id));
}

function agents({ participants }: Event): readonly string[] {
  return participants.filter(({ role }) => AGENTS.has(role)).map(({ entity }) => entity);
}

/** In two places of which neither holds the other. */
function elsewhere({ place: a }: Event, { place: b }: Event, { containers }: Catalogue): boolean {
  if (a === undefined || b === undefined) return false;
  return !containers(a).includes(b) && !containers(b).includes(a);
}

/**
 * What is said, agreed or done is another thing where no topic is shared. Of one and the same talk two sources may name
 * different topics.
 */
function onOtherMatters(a: Event, b: Event, catalogue: Catalogue): boolean {
  const talks = [a, b].some(({ type }) => {
    const { symmetric, topical } = catalogue.type(type) ?? {};
    return symmetric === true && topical !== true;
  });
  if (talks || a.topics.length === 0 || b.topics.length === 0) return false;
  return !a.topics.some((topic) => b.topics.includes(topic));
}
