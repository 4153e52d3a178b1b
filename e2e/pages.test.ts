// Every page: it can be read without JavaScript, breaks no rule of its content policy, and axe finds
// nothing to complain about, in light and dark, wide and narrow.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { at, BenchPage } from './bench';

const pages = ['/', '/play', '/learn', '/learn/start/first-steps', '/learn/challenges', '/learn/challenges/philosophers', '/learn/challenges/one-line-leak', '/examples', '/docs', '/embed', '/embed/author', '/embed/recipes', '/present'];

for (const path of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path}, ${colorScheme}: axe`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: colorScheme === 'dark' ? { width: 390, height: 844 } : { width: 1280, height: 800 } });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (e) => problems.push(e.message));
      page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
      const bench = new BenchPage(page);
      await bench.open(path);
      if (path === '/play') {
        await page.getByRole('button', { name: 'Run', exact: true }).first().click();
        await bench.ended();
        await bench.button('Step back').click();
      }
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map((v) => `${v.id}: ${v.help} ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`)).toEqual([]);
      expect(problems).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}

test('a lesson is read without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/learn/start/first-steps'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First steps');
  await expect(page.getByText('Two cooks and a waiter')).toBeVisible();
  await expect(page.getByText('counter <- fmt.Sprintf')).toBeVisible();
  await context.close();
});

test('a page that is not there says so', async ({ page }) => {
  const r = await page.goto(at('/nowhere'));
  expect(r?.status()).toBe(404);
  await expect(page.getByText('404')).toBeVisible();
});
