/** What an act of a family is about. */
export interface Matter {
  /** As the ontology's types have it behind their verb: "appeal for economic aid". */
  readonly name: string;
  /** A regular expression's source, without groups that capture. */
  readonly noun: string;
  readonly verb?: string;
  /** What is done with a noun that the verb leaves out: "to provide Sylvania with economic aid". */
  readonly given?: boolean;
}
