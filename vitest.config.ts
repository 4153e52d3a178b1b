// Vitest's configuration.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'workers/**/*.test.ts'], passWithNoTests: false, testTimeout: 60_000 },
});
