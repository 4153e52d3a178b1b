// Every option of the tag, as the recipe page lists them, in a page of another origin; and the typed
// messages by which such a page drives an embed.

import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import type { connect as Connect } from '../src/embed/client';
import { gallery } from '../src/ui/embed/gallery';
import { blog, complaints, host, site, tag, type Host } from './host';

type Shows = (embed: FrameLocator, page: Page) => Promise<void>;

const turn = (embed: FrameLocator) => embed.getByTestId('position').locator('b');
const code = (embed: FrameLocator) => embed.locator('.panes .code');

/** What a reader sees of an option, once the engine is there. */
const shows: Readonly<Record<string, Shows>> = {
  'just statements': async (e) => {
    await expect(code(e)).toContainText('go func() { c <- 1 }()');
    await expect(code(e)).not.toContainText('package main');
    await e.getByRole('button', { name: 'Show whole file' }).click();
    await expect(code(e)).toContainText('package main');
  },
  hide: async (e) => {
    await expect(code(e)).not.toContainText('import "fmt"');
    await e.getByRole('button', { name: '4 lines' }).click();
    await expect(code(e)).toContainText('import "fmt"');
  },
  focus: async (e) => expect(code(e)).toContainText('package main'),
  step: async (e) => expect(turn(e)).toHaveText('2'),
  schedule: async (e) => expect(turn(e)).toHaveText('4'),
  view: async (e) => expect(e.getByRole('tab', { name: 'Board' })).toHaveAttribute('aria-selected', 'true'),
  panes: async (e) => {
    await expect(code(e)).toBeVisible();
    await expect(e.locator('.panes .stage')).toHaveCount(0);
  },
  readonly: async (e) => {
    await expect(code(e)).toBeVisible();
    await expect(e.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  },
  theme: async (e) => expect(e.locator('html')).toHaveAttribute('data-theme', 'dark'),
  height: async (_, page) => expect(page.locator('iframe')).toHaveCSS('height', '320px'),
  start: async (e) => expect(code(e)).toBeVisible(),
  'policy, seed, procs': async (e) => {
    await e.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(e.getByTestId('output')).toContainText(/[012]/);
  },
  'args, stdin': async (e) => {
    await e.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(e.getByTestId('output')).toContainText('[one two] 5');
  },
  file: async (e) => expect(e.locator('header .file')).toHaveText('answer.go'),
};

const written = (a: Readonly<Record<string, string | boolean>>): string => Object.entries(a).map(([n, v]) => (v === true ? n : `${n}="${String(v)}"`)).join(' ');

let h: Host;
test.beforeAll(async () => {
  const pages = Object.fromEntries(gallery.map((g, i) => [`/${i}`, blog(tag(written(g.attributes), g.text))]));
  h = await host({ ...pages, '/api': blog(tag()), '/theme?free': blog(`<style>body.dark{color:#eee;background:#111}</style>${tag()}`) });
});
test.afterAll(() => h.close());

for (const [i, g] of gallery.entries()) {
  test(`option: ${g.option}`, async ({ page }) => {
    const wrong = complaints(page);
    await page.goto(`${h.origin}/${i}`);
    // Without running: the frame comes for any message.
    if (g.attributes.start !== 'near') {
      await page.waitForFunction(() => customElements.get('interleave-snippet') !== undefined);
      await page.locator('interleave-snippet').evaluate((s) => (s as unknown as { send(m: object): void }).send({ type: 'pause' }));
    }
    const embed = page.frameLocator('iframe');
    await expect(embed.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
    await shows[g.option](embed, page);
    expect(wrong).toEqual([]);
  });
}

test('the theme follows the page around, live', async ({ page }) => {
  await page.goto(`${h.origin}/theme?free`);
  await page.getByRole('button', { name: 'Run and step' }).click();
  const embed = page.frameLocator('iframe');
  await expect(embed.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.evaluate(() => document.body.classList.add('dark'));
  await expect(embed.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => document.querySelector('interleave-snippet')!.setAttribute('theme', 'projector'));
  await expect(embed.locator('html')).toHaveAttribute('data-theme', 'projector');
});

test('the height is what the snippet needs, and follows it', async ({ page }) => {
  await page.goto(`${h.origin}/api`);
  await page.getByRole('button', { name: 'Run and step' }).click();
  const embed = page.frameLocator('iframe');
  await expect(embed.getByTestId('output')).toContainText('from a goroutine');
  const fits = async (): Promise<number> => {
    const needed = await embed.locator('main').evaluate((m) => m.scrollHeight);
    return Math.abs((await page.locator('iframe').boundingBox())!.height - needed);
  };
  await expect.poll(fits).toBeLessThan(6);
  const before = (await page.locator('iframe').boundingBox())!.height;
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(fits).toBeLessThan(6);
  expect((await page.locator('iframe').boundingBox())!.height).toBeGreaterThan(before);
});

test('the typed client: load, run, step, goto, choose, prove, theme, and what comes back', async ({ page }) => {
  await page.goto(`${h.origin}/api`);
  const said = await page.evaluate(async (address) => {
    const { connect } = (await import(address)) as { connect: typeof Connect };
    const embed = connect(document.querySelector('interleave-snippet')!);
    let output = '';
    embed.on('output', (m) => (output = m.text));
    const ready = embed.next('ready');
    const ran = await embed.run();
    await ready;
    const end = output;
    const third = await embed.goto(3);
    const fourth = await embed.step();
    const back = await embed.step(-2);
    const start = await embed.goto(0);
    const chosen = await embed.choose('main');
    const verdict = await embed.prove();
    const refused = embed.next('refused');
    embed.send({ type: 'goto', turn: -1 });
    const why = (await refused).reason;
    const problems = embed.next('problems');
    embed.load({ files: [{ name: 'main.go', text: 'package main\n\nfunc main() { x }\n' }] });
    embed.send({ type: 'run' });
    const first = (await problems).problems[0];
    embed.theme('contrast');
    const turns = [third, fourth, back, start, chosen].map((s) => s.turn);
    return { ran, end, turns, narration: fourth.narration, verdict, why, first };
  }, `${site}/embed/client.v1.js`);
  expect(said.ran).toMatchObject({ kind: 'exit', exitCode: 0 });
  expect(said.end).toBe('from a goroutine\n');
  expect(said.turns).toEqual([3, 4, 2, 0, 1]);
  expect(said.narration).not.toBe('');
  expect(said.verdict).toMatchObject({ verdict: 'holds', failures: [] });
  expect(said.why).toContain('goto');
  expect(said.first).toContain('main.go:3:15: undefined: x');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'contrast');
});

test('messages from elsewhere than the page around are not heard, a flood is refused', async ({ page }) => {
  await page.goto(`${h.origin}/api`);
  await page.getByRole('button', { name: 'Run and step' }).click();
  const embed = page.frameLocator('iframe');
  await expect(embed.getByTestId('output')).toContainText('from a goroutine');
  const at = await turn(embed).textContent();
  // From the embed's own window, which is not its parent.
  await page.frames()[1].evaluate(() => window.postMessage({ interleave: 1, type: 'goto', turn: 1 }, '*'));
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const snippet = document.querySelector('interleave-snippet')! as unknown as HTMLElement & { send(m: object): void };
        snippet.addEventListener('interleave-refused', (e) => resolve((e as CustomEvent<{ reason: string }>).detail.reason));
        for (let i = 0; i < 300; i++) snippet.send({ type: 'pause' });
      }),
  );
  expect(refused).toContain('Too many messages');
  await expect(turn(embed)).toHaveText(at!);
});
