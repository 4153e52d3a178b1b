// Work survives: the tab that is killed while somebody types, the other tab, the browser that keeps
// nothing, the disk that is full. `npm run kill:saving` kills 200 times.

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { at, BenchPage } from './bench';
import { kept } from './kept';

const kills = Number(process.env.KILLS ?? 5);
/** Milliseconds of typing that may be lost. A machine with much else to do types and writes late: the second is held to by `npm run kill:saving`. */
const bound = process.env.KILLS === undefined ? 5000 : 1000;

const notice = (page: Page) => page.locator('.bench > .notice');

async function typed(page: Page): Promise<string> {
  return (await page.locator('.view-lines').first().innerText()).replace(/\u00a0/g, ' ');
}

/** Opens the playground in a new tab, as somebody who comes back. */
async function openTab(page: Page): Promise<BenchPage> {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.editorReady();
  return bench;
}

test(`the tab is killed while typing, ${kills} times`, async ({ context }) => {
  test.setTimeout(60_000 + kills * 60_000);
  let worst = 0;
  let before = '';
  for (let kill = 0; kill < kills; kill++) {
    const page = await context.newPage();
    const bench = await openTab(page);
    // What the killed tab left is what the next one shows.
    if (before !== '') await expect(page.locator('.view-lines').first()).toHaveText(before);
    await bench.type(`package main // kill ${kill}:`);
    // When each text was in the editor; a word says its number.
    const times = [performance.now()];
    const client = await context.newCDPSession(page);
    const end = performance.now() + Math.random() * 2500;
    while (performance.now() < end) {
      await page.keyboard.insertText(` ${times.length}`);
      times.push(performance.now());
    }
    const crashed = page.waitForEvent('crash');
    const killed = performance.now();
    // The answer never comes: who should give it is dead.
    client.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
    const after = await context.newPage();
    await after.goto(at('/robots.txt'));
    before = await kept(after);
    await after.close();
    const words = before.split(' ').slice(2);
    const last = words[0] === 'kill' && words[1] === `${kill}:` ? words.length - 2 : -1;
    const lost = killed - (times[last + 1] ?? killed);
    worst = Math.max(worst, lost);
    expect(lost, `kill ${kill}: of ${times.length} words, ${last + 1} were kept`).toBeLessThanOrEqual(bound);
  }
  console.log(`${kills} kills; at most the last ${Math.round(worst)} ms of typing were lost`);
});

test('two tabs with the same program: both texts are kept, and the second says so', async ({ context }) => {
  const one = await openTab(await context.newPage());
  const two = await openTab(await context.newPage());
  await one.type('package main // from one');
  await expect.poll(() => kept(one.page)).toContain('from one');
  await two.type('package main // from two');
  await expect(notice(two.page)).toContainText('also changed in another tab');
  for (const [bench, mine] of [[one, 'from one'], [two, 'from two']] as const) {
    await bench.page.reload();
    await bench.editorReady();
    await expect(bench.page.locator('.view-lines').first()).toContainText(mine);
  }
  // Both are listed, and each can be gone on with.
  await two.page.getByRole('button', { name: 'Take it along' }).first().click();
  const list = two.page.getByRole('region', { name: 'Kept in this browser' });
  await expect(list.getByRole('button', { name: 'Playground' })).toHaveCount(2);
  await list.getByRole('listitem').filter({ hasText: 'from one' }).getByRole('button', { name: 'Playground' }).click();
  await expect(two.page.locator('.view-lines').first()).toContainText('from one');
});

test('all of it goes out as one file, and comes in on another machine', async ({ browser, context }) => {
  const bench = await openTab(await context.newPage());
  await bench.type('package main // to be carried');
  await expect.poll(() => kept(bench.page)).toContain('carried');
  await bench.page.getByRole('button', { name: 'Take it along' }).first().click();
  const download = bench.page.waitForEvent('download');
  await bench.page.getByRole('button', { name: 'Save all as one file' }).click();
  const file = await (await download).path();
  expect(readFileSync(file, 'utf8')).toContain('to be carried');

  const other = await browser.newContext();
  const there = await openTab(await other.newPage());
  await there.page.getByRole('button', { name: 'Take it along' }).first().click();
  await there.page.getByLabel('File of kept programs').setInputFiles(file);
  await expect(there.page.getByText('1 program taken.')).toBeVisible();
  await there.page.getByRole('region', { name: 'Kept in this browser' }).getByRole('button', { name: 'Playground' }).click();
  await expect(there.page.locator('.view-lines').first()).toContainText('to be carried');
  await other.close();
});

const noDatabase = 'Object.defineProperty(window, "indexedDB", { value: undefined });';
const nothing = `{ const no = () => { throw new DOMException("blocked", "SecurityError"); };
  for (const s of ["indexedDB", "localStorage", "sessionStorage"]) Object.defineProperty(window, s, { get: no }); }`;
const full = 'const full = () => { throw new DOMException("full", "QuotaExceededError"); };';

for (const [name, script, says] of [
  ['there is no database', noDatabase, null],
  ['a private window: the database does not open', 'IDBFactory.prototype.open = () => { throw new DOMException("private", "InvalidStateError"); };', null],
  ['storage is blocked', nothing, 'does not let the site store'],
  ['the disk is full', `${full} IDBObjectStore.prototype.put = full;`, 'storage for this site is full'],
  ['there is no database and the rest is full', `${noDatabase} ${full} Storage.prototype.setItem = full;`, 'storage for this site is full'],
] as const) {
  test(`${name}: the page works, and says what is not kept`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (e) => errors.push(e));
    await page.addInitScript(script);
    const bench = await openTab(page);
    await bench.type('package main\n\nfunc main() { println("works") }\n');
    if (says !== null) await expect(notice(page)).toContainText(says);
    else {
      // What is small is kept all the same.
      await expect.poll(() => page.evaluate(() => localStorage.getItem('interleave.play'))).toContain('works');
      await page.reload();
      await bench.editorReady();
      expect(await typed(page)).toContain('works');
    }
    await bench.run();
    await expect(bench.output).toContainText('works');
    expect(errors).toEqual([]);
  });
}

test('a program that came by a link leaves the reader’s own alone; his changes to it outlive a reload', async ({ page }) => {
  const bench = await openTab(page);
  await bench.type('package main // my own');
  await expect.poll(() => kept(page)).toContain('my own');
  await page.getByRole('button', { name: 'Share' }).first().click();
  const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
  await page.keyboard.press('Escape');
  await bench.type('package main // mine, later');
  await expect.poll(() => kept(page)).toContain('later');
  await page.goto('about:blank');
  await page.goto(link);
  await bench.editorReady();
  await expect(page.locator('.view-lines').first()).toContainText('my own');
  await bench.type('package main // theirs, changed');
  await page.waitForTimeout(1000);
  await page.reload();
  await bench.editorReady();
  await expect(page.locator('.view-lines').first()).toContainText('theirs, changed');
  expect(await kept(page)).toContain('mine, later');
});
