// Ten embeds in somebody else's page: what they weigh until they are touched, and that they work in a
// sandboxed frame, without storage, without a network, without a mouse and without JavaScript.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { blog, complaints, host, program, site, tag, type Host } from './host';

const ten = Array.from({ length: 10 }, (_, i) => `<p>Snippet ${i}</p>${tag(`id="s${i}"`, program.replace('from a goroutine', `from snippet ${i}`))}`).join('\n');
/** What a feed reader leaves of a page: no script, no element and no attribute that it does not know. */
const fed = ten.replace(/<\/?(interleave-snippet|script)[^>]*>/g, '');

let h: Host;
test.beforeAll(async () => {
  h = await host({
    '/ten': blog(ten),
    '/plain': blog(fed, ''),
    '/one': blog(tag()),
    '/classic': blog(tag(), `<script src="${site}/embed/v1.classic.js"></script>`),
    '/version': blog(tag(), `<script type="module" src="${site}/@0.1.0/embed/v1.js"></script>`),
    '/sandboxed': blog('<iframe title="A sandbox" sandbox="allow-scripts" src="/ten" width="900" height="700"></iframe>', ''),
  });
});
test.afterAll(() => h.close());

const MiB = 1 << 20;

/** Memory of the process that shows a page, after a collection, in bytes: its heap, and all that is its own. */
async function memory(browser: Browser, page: Page): Promise<{ heap: number; own: number }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find((m) => m.name === 'JSHeapUsedSize')!.value;
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  let own = 0;
  for (const { id, type } of processInfo) {
    if (type !== 'renderer') continue;
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    own += [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].reduce((sum, m) => sum + Number(m[1]) * 1024, 0);
  }
  return { heap, own };
}

test('ten untouched embeds: one small script, no frame, and little memory', async () => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const sizes: Record<string, { heap: number; own: number }> = {};
  let bytes = 0;
  for (const path of ['/plain', '/ten']) {
    // A browser of its own, so that all its processes are this page's.
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || undefined, args });
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('response', (r) => {
      if (!r.url().startsWith(site)) return;
      asked.push(r.url());
      void r.request().sizes().then((s) => (bytes += s.responseBodySize));
    });
    await page.goto(h.origin + path, { waitUntil: 'networkidle' });
    if (path === '/ten') await expect(page.getByRole('button', { name: 'Run and step' })).toHaveCount(10);
    await page.mouse.wheel(0, 4000);
    expect(page.frames().length).toBe(1);
    expect(asked).toEqual(path === '/ten' ? [`${site}/embed/v1.js`] : []);
    if (process.platform === 'linux') sizes[path] = await memory(browser, page);
    await browser.close();
  }
  console.log(`the loader: ${bytes} bytes as sent, of 5,120`);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(5 * 1024);
  if (process.platform !== 'linux') return;
  const more = { heap: sizes['/ten'].heap - sizes['/plain'].heap, own: sizes['/ten'].own - sizes['/plain'].own };
  const words = (n: number): string => `${(n / MiB).toFixed(1)} MiB`;
  console.log(`ten untouched embeds: ${words(more.heap)} of heap and ${words(more.own)} of memory more than the same code as text; with the page itself ${words(sizes['/ten'].own)} of 100`);
  expect(sizes['/ten'].own).toBeLessThan(100 * MiB);
});

test('ten embeds, three of them run: each has its own program, the others stay as they are', async ({ page }) => {
  const wrong = complaints(page);
  await page.goto(`${h.origin}/ten`);
  for (const i of [0, 4, 9]) {
    await page.locator(`#s${i}`).getByRole('button', { name: 'Run and step' }).click();
    await expect(page.locator(`#s${i}`).frameLocator('iframe').getByTestId('output')).toContainText(`from snippet ${i}`);
  }
  await expect(page.locator('iframe')).toHaveCount(3);
  expect(wrong).toEqual([]);
});

for (const path of ['/classic', '/version']) {
  test(`the loader by ${path.slice(1)}`, async ({ page }) => {
    await page.goto(h.origin + path);
    await page.getByRole('button', { name: 'Run and step' }).click();
    await expect(page.frameLocator('iframe').getByTestId('output')).toContainText('from a goroutine');
    if (path === '/version') expect(await page.locator('iframe').getAttribute('src')).toContain('/@0.1.0/embed/');
  });
}

test('in a sandboxed frame without an origin', async ({ page }) => {
  await page.goto(`${h.origin}/sandboxed`);
  const inner = page.frameLocator('iframe');
  await inner.locator('#s0').getByRole('button', { name: 'Run and step' }).click();
  const embed = inner.locator('#s0').frameLocator('iframe');
  await expect(embed.getByTestId('output')).toContainText('from snippet 0', { timeout: 90_000 });
  await embed.getByRole('button', { name: 'Prove' }).click();
  await expect(embed.getByTestId('verdict').first()).toContainText('holds in its one schedule');
});

test('with third-party storage blocked by the browser', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'interleave-e2e-'));
  mkdirSync(join(dir, 'Default'));
  writeFileSync(join(dir, 'Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 1, block_third_party_cookies: true } }));
  const context = await chromium.launchPersistentContext(dir, {
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await context.newPage();
    await page.goto(`${h.origin}/one`);
    await page.getByRole('button', { name: 'Run and step' }).click();
    const embed = page.frameLocator('iframe');
    await expect(embed.getByTestId('output')).toContainText('from a goroutine');
    // It is blocked indeed.
    const blocked = await page.frames()[1].evaluate(() => {
      try {
        localStorage.getItem('x');
        return '';
      } catch (e) {
        return (e as Error).name;
      }
    });
    expect(blocked).toBe('SecurityError');
    await embed.getByRole('button', { name: 'Edit' }).click();
    await expect(embed.locator('.monaco-editor').first()).toBeVisible();
  } finally {
    await context.close();
    rmSync(dir, { recursive: true, force: true });
  }
});

test('a reload without a network, or with the site gone: the code stays, and the button says what to do', async ({ page, context }) => {
  await page.goto(`${h.origin}/one`);
  await page.getByRole('button', { name: 'Run and step' }).click();
  await expect(page.frameLocator('iframe').getByTestId('output')).toContainText('from a goroutine');
  await context.route(`${site}/**`, (route) => route.abort());
  await page.reload();
  await expect(page.locator('interleave-snippet pre code')).toHaveText(program);
  await expect(page.locator('interleave-snippet pre code')).toBeVisible();
  // Only the frame cannot be had: the code stays, and it can be tried again when the network is back.
  await context.unroute(`${site}/**`);
  await context.route(`${site}/embed/`, (route) => route.abort());
  await page.reload();
  await page.getByRole('button', { name: 'Run and step' }).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('interleave-snippet').getByRole('code')).toBeVisible();
  await context.unroute(`${site}/embed/`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.frameLocator('iframe').getByTestId('output')).toContainText('from a goroutine');
});

test('the embed page by its link opens offline after a visit', async ({ page, context }) => {
  await page.goto(`${site}/embed/`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
});

test('with the keyboard alone: to the code, the button, into the frame, run and step', async ({ page }) => {
  await page.goto(`${h.origin}/one`);
  await expect(page.getByRole('button', { name: 'Run and step' })).toBeVisible();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const root = document.activeElement!.shadowRoot!;
      return root.activeElement!.localName;
    });
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('pre');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('button');
  await page.keyboard.press('Enter');
  const embed = page.frameLocator('iframe');
  await expect(embed.getByTestId('output')).toContainText('from a goroutine');
  // The focus went into the frame; Tab goes on to its controls.
  expect(await focused()).toBe('iframe');
  const turn = await embed.getByTestId('position').locator('b').textContent();
  const back = embed.getByRole('button', { name: 'Step back' });
  let at = false;
  for (let i = 0; i < 40 && !at; i++) {
    await page.keyboard.press('Tab');
    at = await back.evaluate((e) => e === document.activeElement);
  }
  expect(at, 'Tab comes to the transport').toBe(true);
  await page.keyboard.press('Enter');
  await expect(embed.getByTestId('position').locator('b')).not.toHaveText(turn!);
  // And out again.
  let out = false;
  for (let i = 0; i < 60 && !out; i++) {
    await page.keyboard.press('Tab');
    out = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName !== 'iframe');
  }
  expect(out, 'Tab leaves the frame').toBe(true);
});

test('without JavaScript, and as a feed reader shows it: the code is there as text', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/ten', '/plain']) {
    await page.goto(h.origin + path);
    const codes = page.locator('pre code');
    await expect(codes).toHaveCount(10);
    for (let i = 0; i < 10; i++) {
      await expect(codes.nth(i)).toBeVisible();
      expect(await codes.nth(i).innerText()).toContain(`go func() { c <- "from snippet ${i}" }()`);
    }
  }
  await context.close();
});
