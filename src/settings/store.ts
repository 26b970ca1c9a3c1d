/**
 * The settings of servers as the bot asks for them: from memory where it can, so that an answer waits for no disk and no
 * network, and never a reason not to answer.
 */
import type { Log } from "../log.js";
import { createLru } from "../lru.js";
import { fail, ok, type Result } from "../result.js";
import { createMemoryShelf } from "./memory.js";
import { DEFAULTS, Settings } from "./settings.js";
import { messageOf, type Shelf } from "./shelf.js";

export interface SettingsStore {
  /** Whether what is set outlasts the program. */
  readonly lasting: boolean;
  /** As they are known; the last known, or else the defaults, where the shelf cannot be read in time. Never rejects. */
  of(guild: string): Promise<Settings>;
  /** As they are kept at this moment, for those who look at them to change them. */
  read(guild: string): Promise<Result<Settings, string>>;
  /** Kept once it resolves, and known from then on. On failure nothing has changed. */
  set(guild: string, settings: Settings): Promise<Result<undefined, string>>;
  /** As if the server had never settled anything. */
  reset(guild: string): Promise<Result<undefined, string>>;
  /** Once all changes under way are done. */
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly log: Log;
  /** Milliseconds, from whenever; never goes back. */
  readonly now: () => number;
}

/** Servers whose settings are held; one that is not costs a look at the shelf. */
const MOST_HELD = 10_000;

/** Milliseconds after which another process may have changed them; the next answer waits for another look. */
const FRESH = 15_000;

/** Milliseconds that an answer waits for a look at the shelf, of the three seconds that Discord gives. */
const PATIENCE = 800;

/** Milliseconds for which a shelf that failed is not asked for the sake of an answer. */
const REST = 5_000;

interface Held {
  readonly settings: Settings;
  readonly at: number;
}

export function createSettingsStore(shelf: Shelf, { log, now }: StoreOptions): SettingsStore {
  const held = createLru<string, Held>(MOST_HELD);
  const looking = new Map<string, Promise<Result<Settings, string>>>();
  let changes: Promise<unknown> = Promise.resolve();
  let failedAt = Number.NEGATIVE_INFINITY;
  let broken = false;
  let written = 0;

  const keep = (guild: string, settings: Settings): Settings => {
    held.set(guild, { settings, at: now() });
    return settings;
  };
  /** Says once that the shelf broke, and once that it works again. */
  const watched = async <T>(act: Promise<Result<T, string>>): Promise<Result<T, string>> => {
    const outcome = await act.catch((error: unknown) => fail(messageOf(error)));
    if (!outcome.ok && !broken) log.error({ reason: outcome.failure }, "the settings cannot be reached");
    if (outcome.ok && broken) log.info("the settings can be reached again");
    broken = !outcome.ok;
    return outcome;
  };
  const look = async (guild: string): Promise<Result<Settings, string>> => {
    const before = written;
    const found = await watched(shelf.read(guild));
    failedAt = found.ok ? Number.NEGATIVE_INFINITY : now();
    if (!found.ok) return found;
    const settings = sound(found.value, guild);
    // What was written meanwhile is newer than what was read.
    return ok(before === written ? keep(guild, settings) : (held.get(guild)?.settings ?? settings));
  };
  /** Whoever wrote it: one server's broken record is no reason to leave the others without theirs. */
  const sound = (record: unknown, guild: string): Settings => {
    if (record === undefined) return DEFAULTS;
    const checked = Settings.safeParse(record);
    if (checked.success) return checked.data;
    const problems = checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    log.error({ guild, problems }, "the settings of a server are not sound: it is treated as if it had none");
    return DEFAULTS;
  };
  /** Questions that come while one looks share what it finds. */
  const lookOnce = (guild: string): Promise<Result<Settings, string>> => {
    const running =
      looking.get(guild) ??
      look(guild).finally(() => {
        looking.delete(guild);
      });
    looking.set(guild, running);
    return running;
  };
  /** One after the other, so that the last that was asked for is the one that stays. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = changes.then(act);
    changes = turn.catch(() => undefined);
    return turn;
  };
  const changed = async (
    guild: string,
    settings: Settings,
    change: Promise<Result<undefined, string>>,
  ): Promise<Result<undefined, string>> => {
    const done = await watched(change);
    written += 1;
    if (done.ok) keep(guild, settings);
    return done;
  };

  return {
    lasting: shelf.lasting,
    async of(guild) {
      const known = held.get(guild);
      const last = known?.settings ?? DEFAULTS;
      const fresh = known !== undefined && now() - known.at < FRESH;
      if (fresh || now() - failedAt < REST) return last;
      // Not behind the answer: what was made private elsewhere would be shown to all once more, however long ago that was.
      const found = await within(PATIENCE, lookOnce(guild));
      // Those who ask next need not wait for it as well.
      if (found === undefined) failedAt = now();
      return found?.ok === true ? found.value : last;
    },
    read: (guild) => look(guild),
    set: (guild, settings) => inTurn(() => changed(guild, settings, shelf.write(guild, settings))),
    reset: (guild) => inTurn(() => changed(guild, DEFAULTS, shelf.remove(guild))),
    async close() {
      await changes;
      await shelf.close();
    },
  };
}

/** For where nothing is to be kept. */
export function forgetfulSettings(options: StoreOptions): SettingsStore {
  return createSettingsStore(createMemoryShelf(), options);
}

async function within<T>(patience: number, waited: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  try {
    return await Promise.race([waited, late]);
  } finally {
    clearTimeout(timer);
  }
}
