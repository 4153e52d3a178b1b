// Search, glossary and reference.

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { at, BenchPage } from './bench';

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map((v) => `${v.id}: ${v.help} ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`)).toEqual([]);
}

test('search finds lessons, reference and words, with keys only', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (r) => asked.push(r.url()));
  await new BenchPage(page).open('/learn');
  expect(asked.filter((u) => u.includes('search.json'))).toEqual([]);
  const box = page.getByRole('searchbox', { name: /^Search/ });
  await box.fill('who closes');
  const results = page.getByTestId('results').getByRole('link');
  await expect(results.first()).toContainText('Who closes, and why');
  await box.fill('rwmutex');
  await expect(results.first()).toContainText('Reference');
  await axe(page);
  await box.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/reference\/rwmutex/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('RWMutex');
  await box.waitFor({ state: 'detached' });
  await page.goBack();
  await box.fill('xyzzyplugh');
  await expect(page.getByText('Nothing is called that.')).toBeVisible();
});

test('a word says what it means: pointed at, focused, touched', async ({ page, browser }) => {
  await new BenchPage(page).open('/learn/chan-and-context/the-send-that-nobody-takes');
  await expect(page.getByTestId('position')).toBeVisible();
  const word = page.locator('a.term').first();
  const card = page.getByRole('tooltip');
  await word.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).hover();
  await word.focus();
  await expect(card).toBeVisible();
  await axe(page);
  const about = (await word.textContent())!;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/glossary\/#/);
  expect(about.length).toBeGreaterThan(1);

  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await new BenchPage(phone).open('/learn/chan-and-context/the-send-that-nobody-takes');
  await expect(phone.getByTestId('position')).toBeVisible();
  await phone.locator('a.term').first().tap();
  await expect(phone.getByRole('tooltip')).toBeVisible();
  await expect(phone).toHaveURL(/nobody-takes/);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`reference and glossary pages, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: colorScheme === 'dark' ? { width: 390, height: 844 } : { width: 1280, height: 800 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (e) => problems.push(e.message));
    page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
    await new BenchPage(page).open('/learn/reference');
    const links = await page.locator('main section').getByRole('link').evaluateAll((a) => a.map((x) => new URL((x as HTMLAnchorElement).href).pathname));
    expect(links.length).toBe(23);
    for (const path of ['/learn/reference/', '/learn/glossary/', '/learn/writing/', ...links.filter((_, i) => i % 5 === 0)]) {
      await page.goto(path.startsWith('/learn') ? at(path) : path);
      await page.waitForSelector('html[data-ready]');
      await axe(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, `${path} sticks out sideways`).toBeLessThanOrEqual(0);
    }
    expect(problems).toEqual([]);
    await context.close();
  });
}
