// The first lesson: its text moves the player.

import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';

test('the words of the text run, step and choose', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/learn/start/first-steps');
  await page.getByRole('button', { name: 'Run the program' }).click();
  await bench.ended();
  await expect(bench.output).toContainText("served: Ben's plate 1");
  await page.getByRole('button', { name: 'Take the run to its start' }).click();
  await bench.atTurn(0);
  await page.getByRole('button', { name: 'take one step' }).click();
  await bench.atTurn(1);
  await page.getByRole('button', { name: 'another', exact: true }).click();
  await bench.atTurn(2);
  await page.getByRole('button', { name: 'taking it back' }).click();
  await bench.atTurn(1);
  await page.getByRole('button', { name: 'line 13' }).click();
  await expect(page.locator('.revealed-line')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the start' }).click();
  await bench.atTurn(0);
  for (let turn = 1; turn < 9 && (await bench.moves.count()) < 3; turn++) {
    await page.keyboard.press('ArrowRight');
    await bench.atTurn(turn);
  }
  const turn = await bench.turn();
  await page.getByRole('button', { name: /let cook#1 go/ }).click();
  await bench.atTurn(turn + 1);
  await page.keyboard.press('End');
  await bench.ended();
  await expect(bench.output).toContainText("served: Ann's plate 1\n");
});
