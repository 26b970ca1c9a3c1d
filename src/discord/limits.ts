/** Every limit of Discord's that a reply, a button, a choice or a command must keep; lengths in UTF-16 units. */
export const LIMITS = {
  content: 2000,
  embed: {
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    /** Title, description, names and values of fields, and footer together. */
    sum: 6000,
  },
  /** Of version 2; `text` is that of all text displays of a message together, and nested ones count. */
  components: { count: 40, text: 4000 },
  button: { label: 80, perRow: 5, customId: 100 },
  menu: { options: 25, label: 100, value: 100, placeholder: 150 },
  choice: { count: 25, name: 100, value: 100 },
  /**
   * Ours, not Discord's: no part may crowd out the rest, and an event always shows a source. With all others at their
   * most, `page` events still have some 100 units each.
   */
  part: {
    question: 200,
    headline: 1000,
    /** Where no events are below it; the question, the reading and the footer fit beside it into plain content. */
    onlyHeadline: 1600,
    reading: 300,
    note: 200,
    notes: 3,
    suggestion: 100,
    suggestions: 5,
    footer: 250,
    date: 60,
    place: 80,
    summary: 450,
    flags: 200,
    sourceTitle: 100,
    sourceDetail: 60,
    url: 512,
    /** Events on a page: what a phone shows without much scrolling. */
    page: 5,
  },
} as const;
