/** Where a span stands that no word of the question stands for. */
export const PLACELESS = { from: 0, to: 0, pause: false } as const;
