// Prove, the board, exercises, the time machine and what can be taken along.

import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';

const lockOrder = `package main

import "sync"

func pay(from, to *sync.Mutex, wg *sync.WaitGroup) {
	from.Lock()
	to.Lock()
	to.Unlock()
	from.Unlock()
	wg.Done()
}

func main() {
	var a, b sync.Mutex
	var wg sync.WaitGroup
	wg.Add(2)
	go pay(&a, &b, &wg)
	go pay(&b, &a, &wg)
	wg.Wait()
}
`;

test('a program that fails is shown failing; the repaired one holds', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(lockOrder);
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(page.getByTestId('verdict')).toContainText('fails in');
  await expect(page.getByTestId('schedules')).toContainText('Deadlock');
  await page.getByRole('button', { name: 'Play it' }).first().click();
  await expect(bench.lanes).toHaveAttribute('data-lanes', '3');
  await bench.atTurn(0);
  await bench.button('To the end').click();
  await expect(page.getByTestId('outcome')).toContainText('deadlock');

  await bench.type(lockOrder.replace('&b, &a', '&a, &b'));
  await page.getByRole('button', { name: 'Prove', exact: true }).click();
  await expect(page.getByTestId('verdict')).toContainText('holds in all');
});

test('the link to a failure leads a stranger to it; the repaired program holds', async ({ page, browser, context }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(lockOrder);
  await page.getByRole('button', { name: 'Prove', exact: true }).click();
  await expect(page.getByTestId('verdict')).toContainText('fails in');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link to this failure' }).first().click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Stepping the failing schedule, one step at a time.
  await page.getByRole('button', { name: 'Play it' }).first().click();
  await expect(bench.lanes).toHaveAttribute('data-lanes', '3');
  await bench.atTurn(0);
  await bench.button('Step forward').click();
  await bench.atTurn(1);

  const other = await browser.newContext();
  const there = new BenchPage(await other.newPage());
  await there.page.goto(link);
  await expect(there.page.getByTestId('outcome')).toContainText('deadlock');
  await expect(there.lanes).toHaveAttribute('data-lanes', '3');
  await other.close();

  await bench.type(lockOrder.replace('&b, &a', '&a, &b'));
  await page.getByRole('button', { name: 'Prove', exact: true }).click();
  await expect(page.getByTestId('verdict')).toHaveText(/^holds in all \d+ schedules$/);
});

test('some of the schedules: the verdict claims no more', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(lockOrder);
  await page.getByRole('tab', { name: 'Schedules' }).click();
  await page.getByText('Explore some of them').click();
  await page.getByLabel('At most').fill('0');
  await page.getByRole('button', { name: 'Explore these' }).click();
  await expect(page.getByTestId('verdict')).toHaveText(/^holds in all \d+ schedules with at most 0 preemptions$/);
  await page.getByText('Explore some of them').click();
  await page.getByLabel('What').selectOption('random');
  await page.getByRole('button', { name: 'Explore these' }).click();
  await expect(page.getByTestId('verdict')).toContainText('sampled schedules');
});

test('exploring can be paused, goes on, and is stopped with what was found', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(`package main

import "sync/atomic"

func main() {
	var x atomic.Int32
	for range 9 {
		go func() { x.Add(1) }()
	}
}
`);
  await page.getByRole('button', { name: 'Prove', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const region = page.getByTestId('schedules');
  await expect(region).toContainText('Paused');
  await page.waitForTimeout(500);
  const counts = region.locator('.counts b');
  const at = await counts.textContent();
  await page.waitForTimeout(500);
  expect(await counts.textContent()).toBe(at);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(counts).not.toHaveText(at!);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByTestId('verdict')).toContainText('of unknown, stopped at your request');
});

test('the board shows channels with their values and who waits', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await bench.ended();
  await page.getByRole('tab', { name: 'Board' }).click();
  await page.getByTestId('scrubber').fill('25');
  await bench.atTurn(25);
  const jobs = page.getByRole('article', { name: /^jobs/ });
  await expect(jobs.getByRole('list')).toContainText('4');
  await expect(page.getByRole('article', { name: /^results/ })).toContainText('main');
  await jobs.getByRole('button', { name: 'jobs' }).click();
  await expect(page.getByRole('region', { name: 'History of jobs' })).toContainText('sends 5');
});

test('memory shows the variables of all goroutines, and what they share', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await bench.ended();
  await page.getByTestId('scrubber').fill('27');
  await page.getByRole('tab', { name: 'Memory' }).click();
  const worker = page.getByRole('article', { name: 'Variables of worker#1' });
  await expect(worker).toContainText('jobs');
  await expect(worker.locator('.shared').first()).toContainText('shared');
});

test('to this goroutine’s next event, to a line, to a breakpoint, and back', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(lockOrder);
  await bench.run();
  const turns = await bench.turns();
  await page.getByRole('tab', { name: 'Lanes' }).click();
  await page.locator('.names').getByRole('button', { name: 'pay#1' }).click();
  await bench.lanes.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(bench.narration).toContainText('pay#1');
  const first = await bench.turn();
  expect(first).toBeLessThan(turns);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(async () => expect(await bench.turn()).toBeLessThan(first)).toPass();
  await page.keyboard.press('Home');
  await bench.atTurn(0);
  // A breakpoint beside line 8, to.Unlock().
  const line = page.locator('.margin-view-overlays .line-numbers', { hasText: /^8$/ });
  const box = (await line.boundingBox())!;
  const margin = (await page.locator('.margin').first().boundingBox())!;
  await page.mouse.click(margin.x + 8, box.y + 8);
  await expect(page.locator('.breakpoint')).toBeVisible();
  await bench.lanes.focus();
  await page.keyboard.press('F5');
  // It stands before the line runs.
  await expect(page.getByTestId('goroutine')).toContainText('line 8');
  await expect(bench.narration).not.toContainText('unlocks');
  const at = await bench.turn();
  await page.keyboard.press('F5');
  await expect(async () => expect(await bench.turn()).toBeGreaterThan(at)).toPass();
  await page.keyboard.press('Shift+F5');
  await bench.atTurn(at);
});

test('the editor completes, explains and formats', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type('package main\n\nimport "fmt"\n\nfunc main() {\nx:=1\nfmt.Println(x)\n}\n');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Shift+Alt+F');
  await expect(page.locator('.view-lines')).toContainText('x := 1');
  await page.locator('.view-line', { hasText: 'x := 1' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('fmt.Printl');
  await expect(page.locator('.suggest-widget')).toContainText('Println');
});

test('a run is taken along', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(lockOrder);
  await bench.run();
  await page.getByRole('button', { name: 'Take it along' }).click();
  for (const [button, name] of [['PNG', 'lanes.png'], ['SVG', 'lanes.svg'], ['Events, JSON', 'events.json'], ['Chrome and Perfetto', 'trace.json']]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toBe(name);
  }
});

test('an exercise: a wrong answer gets its schedule, the right one its count', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/learn/chan-and-context/the-send-that-nobody-takes');
  await page.getByRole('button', { name: 'Start from here' }).click();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByTestId('judgement')).toContainText('Not yet');
  await page.getByRole('button', { name: 'Solution' }).click();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByTestId('judgement')).toContainText('Right: it holds in');
});
