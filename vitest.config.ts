import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Nothing here changes what modules hold, so files may share them: less than half the time.
    isolate: false,
  },
});
