// Reading lessons: without JavaScript, before the bench has come, with progress that is kept and taken along.

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { at, BenchPage } from './bench';

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map((v) => `${v.id}: ${v.help} ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`)).toEqual([]);
}

/** The bench has come. */
const ready = (page: Page) => expect(page.getByTestId('position')).toBeVisible();

test('a lesson’s first load is at most 120 kB', async ({ browser }) => {
  // What the service worker fetches for later is not part of it.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<number>[] = [];
  page.on('response', (r) => {
    // Fonts are not compressed further, and the text is there before them.
    if (r.request().resourceType() !== 'font') bodies.push(r.body().then((b) => gzipSync(b).length, () => 0));
  });
  await page.goto(at('/learn/start/first-steps/'), { waitUntil: 'load' });
  await page.waitForSelector('html[data-ready]');
  const bytes = (await Promise.all([...bodies])).reduce((sum, n) => sum + n, 0);
  expect(bytes).toBeLessThanOrEqual(120_000);
  expect(bytes).toBeGreaterThan(20_000);
  console.log(`first load of a lesson: ${bytes} bytes`);
  // And the bench comes by itself.
  await ready(page);
  await context.close();
});

test('pages, place, and progress over a reload and as a file', async ({ page, browser }) => {
  const bench = new BenchPage(page);
  await bench.open('/learn/start/first-steps');
  await ready(page);
  // Through the text to its end, and on.
  await expect(async () => {
    await page.keyboard.press('PageDown');
    await expect(page).not.toHaveURL(/first-steps/, { timeout: 1000 });
  }).toPass();
  const second = page.url();
  await ready(page);
  await page.keyboard.press('PageDown');
  const pane = page.locator('.text');
  await expect(async () => expect(await pane.evaluate((e) => e.scrollTop)).toBeGreaterThan(50)).toPass();
  await page.getByRole('button', { name: 'Bookmark this place' }).click();
  await expect(page.getByRole('list', { name: 'Bookmarks in this lesson' })).toBeVisible();
  await page.waitForTimeout(600);
  await page.reload();
  await ready(page);
  await expect(async () => expect(await pane.evaluate((e) => e.scrollTop)).toBeGreaterThan(50)).toPass();
  await expect(async () => {
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/first-steps/, { timeout: 1000 });
  }).toPass();

  await page.goto(second);
  await ready(page);
  await bench.open('/learn');
  await expect(page.getByTestId('figures')).toContainText('1 of');
  await expect(page.getByRole('link', { name: /^Continue:/ })).toHaveAttribute('href', new RegExp(new URL(second).pathname.split('/').filter((p) => p !== '').at(-1)!));
  await axe(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save progress as a file' }).click();
  const path = await (await download).path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'interleave progress', progress: { lessons: { 'start/first-steps': { read: true } } } });

  const elsewhere = await (await browser.newContext()).newPage();
  await new BenchPage(elsewhere).open('/learn');
  await expect(elsewhere.getByTestId('figures')).toContainText('0 of');
  await elsewhere.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(elsewhere.getByText('That is no progress file of Interleave.')).toBeVisible();
  await elsewhere.locator('input[type=file]').setInputFiles(path);
  await expect(elsewhere.getByTestId('figures')).toContainText('1 of');
  await elsewhere.reload();
  await expect(elsewhere.getByTestId('figures')).toContainText('1 of');
  await elsewhere.context().close();
});

test('the stage follows the text, if the reader wants', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/learn/start/first-steps');
  await page.getByRole('checkbox', { name: 'The stage follows the text' }).check();
  await bench.run();
  const pane = page.locator('.text');
  // Where the text speaks of line 18.
  await pane.evaluate((e) => {
    const to = e.querySelector('[data-ref="line:18"]')!.getBoundingClientRect().top - e.getBoundingClientRect().top;
    e.scrollBy(0, to - e.clientHeight / 3);
  });
  await expect(page.locator('.revealed-line')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'The stage follows the text' })).toBeChecked();
});

test('every lesson of a track is read without JavaScript, program and all', async ({ browser, page }) => {
  await page.goto(at('/learn/'));
  const links = await page.locator('main section').nth(1).getByRole('link').evaluateAll((a) => a.map((x) => (x as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  for (const link of links) {
    await still.goto(link);
    await expect(still.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expect(still.locator('[data-parts] > p').first()).toBeVisible();
    await expect(still.getByRole('region', { name: 'main.go', exact: true })).toContainText('package main');
    await expect(still.getByRole('navigation', { name: 'Lessons' }).getByRole('link').first()).toBeVisible();
  }
  await context.close();
});

test('a whole track works offline', async ({ page, context }) => {
  const bench = new BenchPage(page);
  await bench.open('/learn');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const links = await page.locator('main section').nth(1).getByRole('link').evaluateAll((a) => a.map((x) => new URL((x as HTMLAnchorElement).href).pathname));
  await context.setOffline(true);
  for (const link of links) {
    await page.goto(link);
    await page.waitForSelector('html[data-ready]');
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  }
  await bench.run();
});

test('on paper there is the text and the program, and nothing of the bench', async ({ page, browser }) => {
  const bench = new BenchPage(page);
  await bench.open('/learn/start/first-steps');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'main.go, to be printed' })).toBeVisible();
  await expect(page.getByTestId('position')).toBeHidden();
  await expect(bench.lanes).toHaveCount(0);

  // Without JavaScript the bench never comes: the program beside the text is printed.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(at('/learn/start/first-steps/'));
  await still.emulateMedia({ media: 'print' });
  await expect(still.getByRole('region', { name: 'main.go', exact: true })).toBeVisible();
  await context.close();
});
