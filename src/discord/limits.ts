/** Every limit of Discord's that a reply, a button, a choice or a command must keep; lengths in UTF-16 units. */
export const LIMITS = {
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
  button: { label: 80, perRow: 5, customId: 100 },
  choice: { count: 25, name: 100, value: 100 },
  /** Ours, not Discord's: no part may crowd out the rest of the sum, and an event always shows a source. */
  part: {
    headline: 1500,
    reading: 500,
    note: 300,
    notes: 6,
    suggestion: 180,
    suggestions: 5,
    footer: 300,
    summary: 450,
    flags: 200,
    sourceTitle: 100,
    sourceDetail: 60,
    url: 512,
  },
} as const;
