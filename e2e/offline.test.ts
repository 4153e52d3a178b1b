// After one visit the site works without a network.

import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';

test('offline: the playground runs and a lesson opens', async ({ page, context }) => {
  const bench = new BenchPage(page);
  await bench.open('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await bench.open('/play');
  await bench.editorReady();
  await bench.run();
  await expect(bench.output).toContainText('did job');
  await bench.open('/learn/start/first-steps');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First steps');
});
