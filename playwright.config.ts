// Tests on the built site in a real browser. e2e/run.mjs finds (or installs) the browser first.
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4617);
/** The folder below which the site is served. */
const base = (process.env.E2E_BASE ?? '').replace(/\/+$/, '');

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.test.ts',
  // Machines differ; nothing here measures time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --base "${base}"`,
    url: `http://localhost:${port}${base}/`,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
