/** The blanks that several forms share, so that they are called and described alike everywhere. */
import type { Blank } from "./form.js";

export const WHO: Blank = {
  name: "who",
  description: "A person, country, organisation or unit, by name or by office",
  suggest: "name",
};

export const WHOM: Blank = {
  name: "whom",
  description: "The other side: a person, country, organisation or unit",
  suggest: "name",
};

export const WHERE: Blank = {
  name: "where",
  description: "A place; a country includes its towns",
  suggest: "place",
};

export const SINCE: Blank = {
  name: "since",
  description: "From this date on: 2 Feb 2022, February 2022, 2022-02-02",
  date: true,
};

export const UNTIL: Blank = {
  name: "until",
  description: "Up to and including this date: 7 Feb 2022, February 2022, 2022-02-07",
  date: true,
};

export const required = (blank: Blank): Blank => ({ ...blank, required: true });
