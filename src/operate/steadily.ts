/** Milliseconds on a clock that does not jump: for spans of time, whatever the clock on the wall is set to meanwhile. */
export const steadily = (): number => performance.now();
