/** Every date must exist, every term of office must run forwards, and every event must fall within what is covered. */
import type { Interval } from "../time/interval.js";
import type { Check } from "./check.js";
import type { Collection } from "./collection.js";
import { parseEdtf } from "./edtf.js";
import { MANIFEST } from "./manifest.js";
import type { Problem } from "./problem.js";
import type { Entity, Event, Source } from "./schema.js";

type Dated = readonly (readonly [field: string, edtf: string | undefined])[];

export const checkDates: Check = ({ entities, sources, events, manifest }) => [
  ...impossible(entities, datesOfEntity),
  ...impossible(sources, datesOfSource),
  ...impossible(events, datesOfEvent),
  ...(manifest.value ? coverageProblems(manifest.value.coverage) : []),
];

export const checkOffices: Check = ({ entities }) =>
  entities.records.flatMap(({ value, place }) =>
    (value.offices ?? []).flatMap(({ from, to }, at) => {
      const start = intervalOf(from);
      const end = intervalOf(to);
      if (!start || !end || start.start < end.end) return [];
      return [
        { ...place, field: `offices.${at}.to`, what: `the office ends (${to}) before it begins (${from})` },
      ];
    }),
  );

export const checkCoverage: Check = ({ events, manifest }) => {
  const covered = intervalOf(manifest.value?.coverage);
  if (!covered) return [];
  return events.records.flatMap(({ value, place }) => {
    const when = intervalOf(value.date.edtf);
    // What is planned may well lie ahead of all that is covered.
    const end = value.status === "planned" ? Number.POSITIVE_INFINITY : covered.end;
    if (!when || (when.start < end && covered.start < when.end)) return [];
    return [
      {
        ...place,
        field: "date.edtf",
        what: `${value.date.edtf} lies outside what the dataset covers, ${manifest.value?.coverage}`,
        hint: `mend the date, or widen coverage in ${MANIFEST}`,
      },
    ];
  });
};

function coverageProblems(coverage: string): readonly Problem[] {
  const read = parseEdtf(coverage);
  const place = { file: MANIFEST, field: "coverage" };
  if (!read.ok) return [{ ...place, what: read.failure }];
  const { start, end } = read.value.interval;
  if (Number.isFinite(start) && Number.isFinite(end)) return [];
  return [{ ...place, what: "needs a first and a last day", hint: "such as 2022-02-02/2022-02-07" }];
}

function impossible<T>(collection: Collection<T>, dates: (value: T) => Dated): readonly Problem[] {
  return collection.records.flatMap(({ value, place }) =>
    dates(value).flatMap(([field, edtf]) => {
      const read = edtf === undefined ? undefined : parseEdtf(edtf);
      return read === undefined || read.ok ? [] : [{ ...place, field, what: read.failure }];
    }),
  );
}

function datesOfEntity({ members = [], offices = [] }: Entity): Dated {
  const terms = { members, offices };
  return Object.entries(terms).flatMap(([list, held]) =>
    held.flatMap(({ from, to }, at) => [
      [`${list}.${at}.from`, from] as const,
      [`${list}.${at}.to`, to] as const,
    ]),
  );
}

function datesOfSource({ published, accessed }: Source): Dated {
  return [
    ["published", published],
    ["accessed", accessed],
  ];
}

function datesOfEvent({ date, published }: Event): Dated {
  return [
    ["date.edtf", date.edtf],
    ["published", published],
  ];
}

function intervalOf(edtf: string | undefined): Interval | undefined {
  const read = edtf === undefined ? undefined : parseEdtf(edtf);
  return read?.ok ? read.value.interval : undefined;
}
