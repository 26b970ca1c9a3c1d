/** The watchdog's decision: which shards have gone silent. */

/** Milliseconds on a clock that does not jump. */
export type Moment = number;

/** How long Discord may say nothing to a shard that is connected: three heartbeats, each of which it acknowledges. */
export const SILENCE = 3 * 41_250;

export interface Pulse {
  readonly id: number;
  readonly ready: boolean;
  /** When Discord last sent it anything. */
  readonly heard: Moment;
  /** When it was last made to reconnect for its silence. */
  readonly woken?: Moment;
}

export const isSilent = ({ ready, heard }: Pulse, now: Moment, silence = SILENCE): boolean =>
  ready && now - heard > silence;

/** Those to be connected anew: silent, and not woken within the last `silence` already. */
export const toWake = (pulses: readonly Pulse[], now: Moment, silence = SILENCE): readonly number[] =>
  pulses
    .filter(
      (pulse) => isSilent(pulse, now, silence) && (pulse.woken === undefined || now - pulse.woken > silence),
    )
    .map(({ id }) => id);
