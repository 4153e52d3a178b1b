// The happens-before view: a race's missing edge and stacks, what a node happens before, by pointer and by
// keyboard; a program without races; a thousand goroutines.

import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench';

const racing = `package main

import (
	"fmt"
	"sync"
)

var total int

func add(n int) {
	total += n
}

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() { add(i) })
	}
	wg.Wait()
	fmt.Println(total)
}
`;

async function order(page: Page, text: string): Promise<BenchPage> {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(text);
  await bench.run();
  await page.getByRole('tab', { name: 'Memory' }).click();
  await page.getByRole('button', { name: 'Happens before' }).click();
  await expect(page.getByTestId('order-picture')).toBeVisible();
  return bench;
}

test('a race: the missing edge, both accesses and their stacks; by keyboard to what orders', async ({ page }) => {
  const bench = await order(page, racing);
  await expect(page.getByRole('button', { name: /^Race on total: lines 11 and 11/ }).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByTestId('missing-edge')).toContainText(/Nothing orders the (read|write) by .+ in line 11 and the (read|write) by .+ in line 11/);
  const detail = page.getByTestId('order-detail');
  await expect(detail.getByRole('button', { name: /main\.add line 11/ })).toHaveCount(2);
  await expect(detail).toContainText('in no order with');
  // The picture by keys: back in the same goroutine to where it was started, which comes after main's go statement.
  await page.getByTestId('order-picture').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  await expect(detail.locator('p').first()).toContainText('starts');
  await page.keyboard.press('Escape');
  await expect(detail).toContainText('Press one, or use the arrow keys');
  await page.keyboard.press('n');
  await expect(page.getByTestId('missing-edge')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bench.narration).not.toHaveText('');
  await expect.poll(() => bench.turn()).toBeLessThan(await bench.turns());
  // A press beside all nodes lets go of the selection.
  await page.getByTestId('order-picture').click({ position: { x: 4, y: 4 } });
  await expect(detail).toContainText('Press one, or use the arrow keys');
});

test('the repaired program: each access is ordered, and a press on one says with how many', async ({ page }) => {
  await order(page, racing.replace('var total int', 'var mu sync.Mutex\nvar total int').replace('\ttotal += n', '\tmu.Lock()\n\ttotal += n\n\tmu.Unlock()'));
  await expect(page.getByTestId('order')).toContainText('No race in this run');
  const picture = page.getByTestId('order-picture');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('order-detail')).toContainText('0 before it');
  await picture.click({ position: { x: 18 + 15, y: 17 } });
  await expect(page.getByTestId('order-detail').locator('p').first()).toContainText('main starts a goroutine');
  await picture.hover({ position: { x: 18 + 15, y: 17 } });
  await expect(page.getByTestId('order').locator('.tip')).toContainText('main starts a goroutine');
});

test('a thousand goroutines scroll, and only what is in sight exists', async ({ page }) => {
  await order(page, racing.replace('range 3', 'range 1000'));
  await expect(page.getByTestId('order-picture')).toHaveAttribute('aria-label', /1,001 goroutines/);
  const names = page.getByTestId('order').locator('.names button');
  expect(await names.count()).toBeLessThan(60);
  await page.getByTestId('order-picture').evaluate((e) => (e.scrollTop = e.scrollHeight));
  await expect(names.last()).toContainText('1000');
});
