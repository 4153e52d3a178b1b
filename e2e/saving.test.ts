// Work survives: the tab that is killed while somebody types, the other tab, the browser that keeps
// nothing, the disk that is full. `KILLS=200 npm run e2e -- saving` kills 200 times.

import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench';

const kills = Number(process.env.KILLS ?? 2);

async function typed(page: Page): Promise<string> {
  return (await page.locator('.view-lines').innerText()).replace(/\u00a0/g, ' ');
}

test(`the tab is killed while typing, ${kills} times`, async ({ context }) => {
  test.setTimeout(60_000 + kills * 30_000);
  for (let kill = 0; kill < kills; kill++) {
    const page = await context.newPage();
    const bench = new BenchPage(page);
    await bench.open('/play');
    await bench.type(`package main // kill ${kill}:`);
    // What was typed, and when; a character says its number.
    const times: number[] = [];
    const client = await context.newCDPSession(page);
    const end = performance.now() + 700 + Math.random() * 1500;
    while (performance.now() < end) {
      await page.keyboard.insertText(` ${times.length}`);
      times.push(performance.now());
    }
    const killed = performance.now();
    await client.send('Page.crash').catch(() => {});
    await page.close();
    const after = await context.newPage();
    const again = new BenchPage(after);
    await again.open('/play');
    await again.editorReady();
    await expect(after.locator('.view-lines')).toContainText(`kill ${kill}:`);
    const text = await after.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const open = indexedDB.open('interleave');
          open.onsuccess = () => {
            const get = open.result.transaction('documents').objectStore('documents').get('interleave.play');
            get.onsuccess = () => resolve((get.result as { files: { text: string }[] }).files[0].text);
          };
        }),
    );
    const kept = Number(/ (\d+)\s*$/.exec(text)?.[1] ?? -1);
    const lost = times.slice(kept + 1).filter((t) => t < killed - 1000);
    expect(lost.length, `of ${times.length}, ${kept + 1} were kept`).toBe(0);
    await after.close();
  }
});

test('two tabs with the same program: both texts are kept, and the second says so', async ({ context }) => {
  const [one, two] = [new BenchPage(await context.newPage()), new BenchPage(await context.newPage())];
  await one.open('/play');
  await two.open('/play');
  await one.type('package main // from one');
  await one.page.waitForTimeout(1500);
  await two.type('package main // from two');
  await expect(two.page.getByRole('alert')).toContainText('also changed in another tab');
  for (const [bench, mine] of [[one, 'from one'], [two, 'from two']] as const) {
    await bench.page.reload();
    await bench.editorReady();
    await expect(bench.page.locator('.view-lines')).toContainText(mine);
  }
});

for (const [name, script, says] of [
  ['there is no database', 'delete window.indexedDB; Object.defineProperty(window, "indexedDB", { value: undefined })', null],
  ['storage is blocked', 'const no = () => { throw new DOMException("blocked", "SecurityError"); }; Object.defineProperty(window, "indexedDB", { get: no }); Object.defineProperty(window, "localStorage", { get: no }); Object.defineProperty(window, "sessionStorage", { get: no })', 'does not let the site store'],
  ['the disk is full', 'IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); }', 'storage for this site is full'],
] as const) {
  test(`${name}: the page works, and says what is not kept`, async ({ page }) => {
    await page.addInitScript(script);
    const bench = new BenchPage(page);
    await bench.open('/play');
    await bench.type('package main\n\nfunc main() { println("works") }\n');
    if (says !== null) await expect(page.getByRole('alert')).toContainText(says);
    else {
      // Small things are still kept.
      await page.waitForTimeout(1000);
      await page.reload();
      await bench.editorReady();
      expect(await typed(page)).toContain('works');
    }
    await bench.run();
    await expect(bench.output).toContainText('works');
  });
}
