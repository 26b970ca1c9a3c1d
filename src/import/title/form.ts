/** What a title says that a document is. Names and places in it are still text. */

/** The kinds of contact that titles name; each is a type of the ontology. */
export type ContactType = "call" | "meeting" | "contact";

export interface ContactTitle {
  readonly kind: "contact";
  readonly type: ContactType;
  /** "Calls", "Meetings": perhaps one for each of those named. */
  readonly many: boolean;
  readonly video: boolean;
  /** Whose it was; undefined where the title names all sides alike, or speaks in the first person. */
  readonly actor?: string;
  /** With whom. */
  readonly others: string;
  /** Who tells of it, if that is not the publisher. */
  readonly teller?: string;
}

export interface TravelTitle {
  readonly kind: "travel";
  readonly actor: string;
  readonly place: string;
}

export interface StatementTitle {
  readonly kind: "statement";
  readonly speaker: string;
  /** Empty where the title does not say. */
  readonly subject: string;
}

export interface JointStatementTitle {
  readonly kind: "joint-statement";
  /** Empty where only the text says who. */
  readonly speakers: string;
  readonly subject: string;
}

/** Forms that are no single dated event by themselves. */
export interface OtherTitle {
  readonly kind: "transcript" | "announcement" | "domestic" | "several";
}

export type Title = ContactTitle | TravelTitle | StatementTitle | JointStatementTitle | OtherTitle;
