/** Of each country, by its id, who was its head of state or government, with the first and the last year: "Ada Lind 2001-2006". */
export type Rolls = Readonly<Record<string, string>>;
