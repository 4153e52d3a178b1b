// Programs that take all they can get: each ends in a sentence, or is stopped by hand, and the page answers
// all the while.

import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';

const body = (text: string, ...imports: string[]): string => `package main\n\n${imports.map((i) => `import "${i}"\n`).join('')}\nfunc main() {\n${text}\n}\n`;

/** The page answers: a dialog opens and closes while the program runs. */
async function answers(bench: BenchPage): Promise<void> {
  await bench.page.getByRole('button', { name: 'Keys' }).click();
  await expect(bench.page.getByRole('dialog')).toContainText('Step forward');
  await bench.page.keyboard.press('Escape');
  await expect(bench.page.getByRole('dialog')).toHaveCount(0);
}

for (const [name, program, says] of [
  ['a million goroutines that wait', body('\tc := make(chan int)\n\tfor range 1_000_000 {\n\t\tgo func() { <-c }()\n\t}\n\tprintln("all started")\n\tselect {}'), /deadlock|out of memory|stopped/],
  ['a gigabyte of output', body('\ts := strings.Repeat("x", 1<<20)\n\tfor range 1024 {\n\t\tfmt.Print(s)\n\t}', 'fmt', 'strings'), /stopped: .*output/],
  ['more memory than there is', body('\tvar all [][]byte\n\tfor {\n\t\tall = append(all, make([]byte, 1<<24))\n\t}'), /out of memory/],
  ['recursion without end', 'package main\n\nfunc f(n int) int { return f(n+1) + 1 }\n\nfunc main() { println(f(0)) }\n', /stack|out of memory/],
] as const) {
  test(`${name}: ends in a sentence, and the page answers`, async ({ page }) => {
    const bench = new BenchPage(page);
    await bench.open('/play');
    await bench.type(program);
    await page.getByRole('button', { name: 'Run', exact: true }).first().click();
    await answers(bench);
    const outcome = page.getByTestId('outcome');
    await expect(outcome).toBeVisible({ timeout: 100_000 });
    await expect(outcome).toContainText(says);
    // The next program finds the machine as new.
    await bench.type(body('\tprintln("after")'));
    await bench.run();
    await expect(bench.output).toContainText('after');
  });
}

test('a line of a megabyte is shown by its end, and the page answers', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(body('\tfmt.Println(strings.Repeat("x", 1<<20) + "the end of the line")', 'fmt', 'strings'));
  await bench.run();
  await expect(bench.output).toContainText('the end of the line');
  await answers(bench);
});

for (const [name, fragment] of [
  ['of no version', '#9.AAAA'],
  ['that is cut off', '#2.q1YqS'],
  ['of nonsense', `#2.${'z'.repeat(5000)}`],
  ['that is too long', `#2.${'A'.repeat(500_001)}`],
] as const) {
  test(`a link ${name} says so, and the playground works`, async ({ page }) => {
    const bench = new BenchPage(page);
    await bench.open(`/play/${fragment}`);
    await expect(page.locator('.bench > .notice')).toContainText('This link does not work');
    await bench.editorReady();
    await bench.run();
    await expect(bench.output).toContainText('did job');
  });
}
