// A newer version of the site is offered, and never forced on an open program.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';
import { site } from './host';

test('a newer version waits for the button; the program goes on, and is there afterwards', async ({ page }) => {
  // The site, of which there is a newer version from a moment on.
  let newer = false;
  const server = createServer((request, response) => {
    fetch(new URL(request.url!, site), { headers: { accept: request.headers.accept ?? '*/*' } }).then(
      async (r) => {
        response.statusCode = r.status;
        for (const [name, value] of r.headers) if (!/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name)) response.setHeader(name, value);
        const body = Buffer.from(await r.arrayBuffer());
        response.end(newer && request.url!.endsWith('service-worker.js') ? body.toString() + '\n// newer\n' : body);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const address = origin + new URL(`${site}/play/`).pathname;
  const bench = new BenchPage(page);
  await page.goto(address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  // From the second visit on the worker is in charge.
  await page.reload();
  await bench.editorReady();
  await bench.type('package main // before the update');
  await page.evaluate(() => ((window as unknown as { same: boolean }).same = true));
  newer = true;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(page.getByText('A newer version of Interleave is here.')).toBeVisible({ timeout: 90_000 });
  // While another page comes, nobody answers.
  const same = (): Promise<boolean> => page.evaluate(() => (window as unknown as { same?: boolean }).same === true).catch(() => false);
  expect(await same(), 'the page is as it was').toBe(true);
  await expect(page.locator('.view-lines').first()).toContainText('before the update');
  await page.getByRole('button', { name: 'Load it' }).click();
  await expect.poll(same).toBe(false);
  await bench.editorReady();
  await expect(page.locator('.view-lines').first()).toContainText('before the update');
  await expect(page.getByText('A newer version of Interleave is here.')).toHaveCount(0);
  await page.close();
  server.closeAllConnections();
  server.close();
});
