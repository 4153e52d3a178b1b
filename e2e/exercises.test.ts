// Exercises in the page: a right answer is proved, a wrong one comes with its schedule on the stage, hints come
// in steps and are remembered, and cheats are refused.

import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { BenchPage } from './bench';

for (const [track, lesson] of [['03-chan-and-context', '01-the-send-that-nobody-takes'], ['03-chan-and-context', '02-who-closes'], ['02-four-pillars', '01-locks']]) {
  test(`${track}/${lesson}`, async ({ page }) => {
    const folder = `lessons/${track}/${lesson}`;
    const bench = new BenchPage(page);
    await bench.open(`/learn/${track.slice(3)}/${lesson.slice(3)}`);
    const check = page.getByRole('button', { name: 'Check my answer' });
    const judgement = page.getByTestId('judgement');
    await page.getByRole('button', { name: 'Solution', exact: true }).click();
    await check.click();
    await expect(judgement).toContainText(/Right: it holds in (all [\d,]+ schedules|its one schedule)/);
    await expect(page.getByRole('heading', { name: /^Exercise/ })).toContainText('proved');

    await page.locator('.view').first().click();
    const wrong = readdirSync(folder).find((f) => /^wrong-\d+\.go$/.test(f) && !/Fails by (sleep|output)/.test(readFileSync(`${folder}/${f}`, 'utf8')))!;
    await bench.type(readFileSync(`${folder}/${wrong}`, 'utf8'));
    await check.click();
    await expect(judgement).toContainText('Not yet.');
    await expect(judgement).toContainText('It is open on the stage');
    await bench.atTurn(0);
    await expect(bench.lanes).toBeVisible();

    const answer = readFileSync(`${folder}/solution.go`, 'utf8').split('// The check')[0];
    await bench.type(`${answer}\nfunc init() {\n\tos.Exit(0)\n}\n`);
    await check.click();
    await expect(judgement).toContainText('ends the check with it');

    const hint = page.getByRole('button', { name: /^(A|Another) hint$/ });
    if ((await hint.count()) > 0) {
      await hint.click();
      await expect(page.locator('.hint').first()).toBeVisible();
      await page.reload();
      await expect(page.locator('.hint').first()).toBeVisible();
    }
  });
}
