// The time machine beyond single steps: watches, breakpoints with conditions, running to a line in both
// directions, who changed a value, why a goroutine waits, two ways side by side; by pointer and by keyboard.

import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';

const program = `package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	total := 0
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			total += i
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println("#plot sums: workers, total")
	fmt.Println("#point sums all", 4, total)
	fmt.Println(total)
}
`;

async function opened(bench: BenchPage): Promise<void> {
  await bench.open('/play');
  await bench.type(program);
  await bench.run();
}

test('a watch shows its value at each step, in whichever goroutine knows the name, and who changed it last', async ({ page }) => {
  const bench = new BenchPage(page);
  await opened(bench);
  await bench.button('To the start').click();
  await bench.atTurn(0);
  await page.locator('.lanes canvas, [data-testid=lanes]').first().focus();
  await page.keyboard.press('w');
  await page.getByLabel(/Watch a Go expression/).fill('total * 10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByTestId('scrubber').fill(String((await bench.turns()) - 3));
  const watches = page.getByTestId('watches');
  await expect(watches).toContainText('total * 10');
  await expect(watches.locator('b')).toHaveText('60');
  await watches.getByRole('button', { name: /When did total \* 10 last change/ }).click();
  await expect(watches.locator('b')).not.toHaveText('60');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByTestId('watches')).toContainText('total * 10');
  await watches.getByRole('button', { name: 'Stop watching total * 10' }).click();
  await expect(watches).not.toContainText('total * 10');
});

test('breakpoints with conditions, on and back, by keyboard', async ({ page }) => {
  const bench = new BenchPage(page);
  await opened(bench);
  await bench.button('To the start').click();
  await bench.atTurn(0);
  await page.getByTestId('lanes').focus();
  await page.keyboard.press('w');
  await page.getByLabel('Line', { exact: true }).fill('17');
  await page.getByPlaceholder(/each time/).fill('i == 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('i == 2');
  await page.keyboard.press('Escape');
  await page.getByTestId('lanes').focus();
  await page.keyboard.press('F5');
  const inspector = page.getByTestId('goroutine');
  await expect(inspector).toContainText('line 17');
  await expect(inspector.locator('li').filter({ has: page.locator('.name', { hasText: /^i$/ }) }).first()).toContainText('2');
  const turn = await bench.turn();
  await page.keyboard.press('F5');
  await expect(page.locator('.toast.shown')).toContainText('does not come there again');
  await bench.atTurn(turn);
  await page.keyboard.press('End');
  await bench.ended();
  await expect.poll(() => bench.turn()).toBeGreaterThan(turn);
  await page.keyboard.press('Shift+F5');
  await bench.atTurn(turn);
});

test('run to the cursor, and back to it', async ({ page }) => {
  const bench = new BenchPage(page);
  await opened(bench);
  await bench.button('To the start').click();
  await bench.atTurn(0);
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ControlOrMeta+F10');
  await expect(page.getByTestId('goroutine')).toContainText('line 21');
  const turn = await bench.turn();
  await bench.button('To the end').click();
  await expect.poll(() => bench.turn()).toBeGreaterThan(turn);
  await page.keyboard.press('ControlOrMeta+Shift+F10');
  await bench.atTurn(turn);
});

test('why it waits, and who could wake it', async ({ page }) => {
  const bench = new BenchPage(page);
  await opened(bench);
  const turns = await bench.turns();
  for (let t = 1; t < turns; t++) {
    await page.getByTestId('scrubber').fill(String(t));
    await bench.atTurn(t);
    if ((await page.locator('[aria-label="Goroutines"] button', { hasText: 'WaitGroup.Wait' }).count()) > 0) break;
  }
  await page.locator('[aria-label="Goroutines"] button', { hasText: 'WaitGroup.Wait' }).first().click();
  await expect(page.getByTestId('waiting')).toContainText(/wg stands at \d: Wait waits until it is 0/);
  await expect(page.getByTestId('waiting')).toContainText('could');
});

test('another way: both are laid side by side, and the left one can be gone again', async ({ page }) => {
  const bench = new BenchPage(page);
  await opened(bench);
  await page.getByTestId('scrubber').fill('8');
  await bench.atTurn(8);
  await bench.moves.nth(1).click();
  await bench.atTurn(9);
  await bench.button('To the end').click();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page.getByTestId('difference')).toContainText('They part in turn 8');
  await page.getByRole('button', { name: 'Go that way again' }).click();
  await bench.atTurn(8);
  await expect(page.getByTestId('difference')).toContainText('They part in turn 8');
});

test('the machine room shows queues and who is parked, the plot its points', async ({ page }) => {
  const bench = new BenchPage(page);
  await opened(bench);
  await page.getByTestId('scrubber').fill('10');
  await bench.atTurn(10);
  await page.getByRole('tab', { name: 'Machine' }).click();
  const room = page.getByTestId('machine');
  await expect(room.getByRole('article', { name: 'Processor 0' })).toContainText('main.func1');
  await expect(room).toContainText('Stacks');
  await page.getByRole('tab', { name: 'Plot' }).click();
  await expect(page.getByTestId('plot')).toContainText('Nothing is plotted up to here');
  await bench.button('To the end').click();
  await expect(page.getByTestId('plot').getByRole('img', { name: /sums: total over workers/ })).toBeVisible();
  await page.getByTestId('plot').getByText('The numbers').click();
  await expect(page.getByTestId('plot').getByRole('cell', { name: '6' })).toBeVisible();
});
