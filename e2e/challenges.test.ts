// Challenges: one is broken by hand, with keys only, and one is repaired; what was won is kept.

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench';

const used = (page: Page) => page.getByTestId('used');
const result = (page: Page) => page.getByTestId('result');

/** Lets a goroutine go next, by the number on its move. */
async function choose(bench: BenchPage, who: string): Promise<void> {
  const turn = await bench.turn();
  const labels = await bench.moves.locator('b').allTextContents();
  await bench.page.keyboard.press(String(labels.indexOf(who) + 1));
  await bench.atTurn(turn + 1);
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map((v) => `${v.id}: ${v.help} ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`)).toEqual([]);
}

test('two forks: broken by hand, taken back, and won', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (e) => problems.push(e.message));
  page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
  const bench = new BenchPage(page);
  await bench.open('/learn/challenges');
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link') })).not.toHaveCount(0);
  await page.getByRole('link', { name: /Two forks/ }).click();
  await bench.atTurn(0);
  // Main starts both and begins to wait; one dines alone: the program ends well.
  await page.keyboard.press('End');
  await expect(result(page)).toContainText('It ended well');
  await page.getByRole('button', { name: 'Start over' }).click();
  await bench.atTurn(0);
  await expect(result(page)).toBeEmpty();

  for (let i = 0; i < 3; i++) await choose(bench, 'main');
  // Each comes to its first fork, and takes it.
  for (const who of ['dine#1', 'dine#1', 'dine#2', 'dine#2']) await choose(bench, who);
  await expect(used(page)).toHaveText('1');
  const turn = await bench.turn();
  await page.getByRole('button', { name: 'Take back' }).click();
  await bench.atTurn(turn - 1);
  await expect(used(page)).toHaveText(/[01]/);
  await page.keyboard.press('ArrowRight');
  await bench.atTurn(turn);
  await page.keyboard.press('End');
  await expect(result(page)).toContainText('Won: broken with 1 preemption. Nobody can do it with fewer.');
  await expect(page.getByTestId('card')).toBeVisible();
  await axe(page);
  await page.reload();
  await expect(page.locator('dd').nth(2)).toHaveText(/\d/);
  expect(problems).toEqual([]);
});

test('the machine shows how, and that does not count', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/learn/challenges/missed-signal');
  await bench.atTurn(0);
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(bench.lanes).toBeVisible();
  await page.locator('h1').click();
  await page.keyboard.press('End');
  await expect(result(page)).toContainText('That was the machine’s schedule');
  await expect(page.getByTestId('card')).toHaveCount(0);
});

test('room for the late: a wrong repair is broken, the right one proved', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/learn/challenges/one-line-leak');
  const check = page.getByRole('button', { name: 'Check my repair' });
  await check.click();
  await expect(result(page)).toContainText('Nothing is changed yet');
  await page.locator('.view').click();
  await bench.editorReady();
  const put = async (capacity: number): Promise<void> => {
    await bench.type(`package main

import "fmt"

func first(ask func(int) string) string {
	answers := make(chan string, ${capacity})
	for i := range 2 {
		go func() { answers <- ask(i) }()
	}
	return <-answers
}
`);
  };
  await put(0);
  await expect(used(page)).toHaveText('1');
  await check.click();
  await expect(result(page)).toContainText('Not yet');
  await page.getByRole('button', { name: 'Play that schedule' }).click();
  await bench.atTurn(0);
  await put(2);
  await check.click();
  await expect(result(page)).toContainText(/Won: repaired in 1 line\. It holds in all \d+ schedules/);
  await expect(page.getByTestId('card')).toBeVisible();
  await axe(page);
  await bench.open('/learn/challenges');
  await expect(page.getByRole('link', { name: /Room for the late/ })).toContainText('✓ 1 of 1 line');
  await axe(page);
});
