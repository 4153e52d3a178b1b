// Exercises in the page: a right answer is proved, a wrong one comes with its schedule on the stage, and hints
// come in steps and are remembered. Cheats are src/lessons/honest.test.ts's.

import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';

for (const [track, lesson] of [['03-chan-and-context', '01-the-send-that-nobody-takes'], ['03-chan-and-context', '02-who-closes'], ['02-four-pillars', '01-locks']]) {
  test(`${track}/${lesson}`, async ({ page }) => {
    const bench = new BenchPage(page);
    await bench.open(`/learn/${track.slice(3)}/${lesson.slice(3)}`);
    const check = page.getByRole('button', { name: 'Check my answer' });
    const judgement = page.getByTestId('judgement');
    await page.getByRole('button', { name: 'Solution', exact: true }).click();
    await check.click();
    await expect(judgement).toContainText(/Right: it holds in (all [\d,]+ schedules|its one schedule)/);
    await expect(page.getByRole('heading', { name: /^Exercise/ })).toContainText('proved');

    await page.getByRole('button', { name: 'Start from here' }).click();
    await check.click();
    await expect(judgement).toContainText('Not yet.');
    await expect(judgement).toContainText('It is open on the stage');
    await bench.atTurn(0);
    await expect(bench.lanes).toBeVisible();

    const hint = page.getByRole('button', { name: /^(A|Another) hint$/ });
    if ((await hint.count()) > 0) {
      await hint.click();
      await expect(page.locator('.hint').first()).toBeVisible();
      await page.reload();
      await expect(page.locator('.hint').first()).toBeVisible();
    }
  });
}
