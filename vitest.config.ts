import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Nothing here changes what modules hold, so files may share them: less than half the time.
    isolate: false,
    // One more than there are processors: many wait for another process, or for Discord's clock. By itself it is one less.
    maxWorkers: availableParallelism() + 1,
  },
});
