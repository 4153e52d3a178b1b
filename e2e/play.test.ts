// The playground, as a user uses it.

import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';

const program = `package main

import "fmt"

func say(word string, done chan bool) {
	fmt.Println(word)
	done <- true
}

func main() {
	done := make(chan bool)
	go say("one", done)
	go say("two", done)
	<-done
	<-done
	fmt.Println("end")
}
`;

test('type, run, step forward and back, scrub', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(program);
  await bench.run();
  await expect(bench.output).toContainText('two\none\nend');
  await expect(page.getByTestId('outcome')).toHaveText('exit 0');
  const turns = await bench.turns();
  expect(turns).toBeGreaterThan(6);
  await expect(bench.lanes).toHaveAttribute('data-lanes', '3');

  await bench.button('Step back').click();
  await bench.atTurn(turns - 1);
  await bench.button('To the start').click();
  await bench.atTurn(0);
  await expect(bench.output).toContainText('Nothing has run yet');
  await bench.button('Step forward').click();
  await bench.button('Step forward').click();
  await bench.atTurn(2);
  await expect(bench.narration).not.toBeEmpty();

  await page.getByTestId('scrubber').fill(String(turns - 1));
  await bench.atTurn(turns - 1);
  await expect(bench.output).toContainText('end');
  await page.getByTestId('scrubber').fill('1');
  await bench.atTurn(1);
  await bench.button('To the end').click();
  await bench.atTurn(turns);
});

test('keys: step, play, choose the next goroutine', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(program);
  await page.keyboard.press('ControlOrMeta+Enter');
  await bench.ended();
  await bench.lanes.focus();
  await page.keyboard.press('Home');
  await bench.atTurn(0);
  await page.keyboard.press('ArrowRight');
  await bench.atTurn(1);
  await page.keyboard.press('ArrowLeft');
  await bench.atTurn(0);
  // Step until both are there, then let the first say its word: the other order than the scheduler's.
  for (let turn = 1; turn < 12 && (await bench.moves.count()) < 3; turn++) {
    await page.keyboard.press('ArrowRight');
    await bench.atTurn(turn);
  }
  const move = bench.moves.filter({ hasText: '#1' });
  const key = await move.locator('kbd').textContent();
  const turn = await bench.turn();
  await page.keyboard.press(key!);
  await bench.atTurn(turn + 1);
  for (let i = 0; i < 4 && !(await bench.output.textContent())!.includes('one'); i++) {
    await bench.moves.filter({ hasText: '#1' }).click();
    await bench.atTurn(turn + 2 + i);
  }
  await page.keyboard.press('End');
  await bench.ended();
  await expect(bench.output).toContainText('one\ntwo\nend');
  await page.keyboard.press('Home');
  await bench.atTurn(0);
  await page.keyboard.press('Space');
  await expect(bench.button('Pause')).toBeVisible();
  await expect(async () => expect(await bench.turn()).toBeGreaterThan(1)).toPass();
  await page.keyboard.press('Space');
  await expect(bench.button('Play')).toBeVisible();
});

test('a link leads to the same step of the same schedule, in another profile', async ({ page, browser }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(program);
  await bench.run();
  await bench.button('To the start').click();
  await bench.atTurn(0);
  for (let turn = 1; turn < 12 && (await bench.moves.count()) < 3; turn++) {
    await bench.button('Step forward').click();
    await bench.atTurn(turn);
  }
  const turn = (await bench.turn()) + 2;
  await bench.moves.filter({ hasText: '#1' }).click();
  await bench.atTurn(turn - 1);
  await bench.moves.filter({ hasText: '#1' }).click();
  await bench.atTurn(turn);
  await expect(bench.narration).toContainText('#1');
  const narration = await bench.narration.textContent();
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByTestId('share-link').inputValue();
  expect(link.length).toBeLessThan(2000);

  const other = await browser.newContext();
  const second = new BenchPage(await other.newPage());
  await second.open(new URL(link).pathname + new URL(link).hash);
  await expect(second.narration).toHaveText(narration!);
  await second.atTurn(turn);
  await second.editorReady();
  await expect(second.page.locator('.view-lines')).toContainText('func say');
  await second.button('To the end').click();
  await expect(second.page.getByTestId('outcome')).toBeVisible();
  await other.close();
});

test('a broken link says what is wrong with it', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play#1.AAAAAAAA');
  await expect(page.locator('.notice')).toContainText('This link does not work');
  await bench.editorReady();
});

test('mistakes come with Go’s words, as typed, and do not break the page', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type('package main\n\nfunc main() {\n\tx := 1\n\ty\n}\n');
  await page.getByRole('tab', { name: 'Problems' }).click();
  await expect(page.getByTestId('problems')).toContainText('declared and not used: x');
  await expect(page.getByTestId('problems')).toContainText('undefined: y');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByTestId('problems')).toContainText('undefined: y');
  await bench.type(program);
  await bench.run();
  await expect(bench.output).toContainText('end');
});

test('work is kept as it is typed', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(program.replace('"end"', '"the very end"'));
  await page.waitForTimeout(300);
  await page.reload();
  await bench.editorReady();
  await expect(page.locator('.view-lines')).toContainText('the very end');
});

test('a deadlock ends in Go’s report', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type('package main\n\nfunc main() {\n\tc := make(chan int)\n\tc <- 1\n}\n');
  await bench.run();
  await expect(page.getByTestId('outcome')).toContainText('all goroutines are asleep - deadlock!');
  await expect(bench.output).toContainText('goroutine 1 [chan send]:');
});

test('a program that never ends is stopped, and the page answers meanwhile', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type('package main\n\nfunc main() {\n\tfor {\n\t}\n}\n');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog')).toContainText('Step forward');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
  await bench.type(program);
  await bench.run();
  await expect(bench.output).toContainText('end');
});

test('the editor is left by Escape and Tab; the palette does what it says', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(program);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.monaco-editor'))).toBeNull();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('Run the program');
  await page.keyboard.press('Enter');
  await bench.ended();
  await expect(bench.output).toContainText('end');
});
