// Files beside main.go, tests, and input that is typed while the program runs.

import { expect, test } from '@playwright/test';
import { BenchPage } from './bench';

const sums = `package main

func Sum(list ...int) (n int) {
	for _, v := range list {
		n += v
	}
	return n
}

func main() {}
`;

const tests = `package main

import "testing"

func TestSum(t *testing.T) {
	if got := Sum(1, 2, 3); got != 6 {
		t.Errorf("got %d", got)
	}
}

func TestWrong(t *testing.T) {
	if got := Sum(2, 2); got != 5 {
		t.Errorf("two and two is %d", got)
	}
}
`;

test('a file is added, named, tested, removed and brought back', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type(sums);
  await page.getByRole('button', { name: 'Add a file' }).click();
  await page.getByLabel('Name of the file').fill('sum_test.go');
  await page.keyboard.press('Enter');
  await bench.type(tests);
  await page.getByRole('tab', { name: 'Tests' }).click();
  const panel = page.getByTestId('tests');
  await panel.getByRole('button', { name: 'Run all' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'TestSum' })).toContainText('passes');
  await expect(panel.getByRole('listitem').filter({ hasText: 'TestWrong' })).toContainText('two and two is 4');
  await panel.getByRole('button', { name: 'Run TestSum' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'TestWrong' })).not.toContainText('fails');
  await expect(panel.getByRole('listitem').filter({ hasText: 'TestSum' })).toContainText('passes');

  const files = page.getByRole('group', { name: 'Files' });
  await files.getByRole('button', { name: 'sum_test.go', exact: true }).focus();
  await page.keyboard.press('F2');
  await page.getByLabel('Name of the file').fill('main.go');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast.shown')).toContainText('There is a main.go already');
  await page.keyboard.press('Escape');
  await files.getByRole('button', { name: 'sum_test.go', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(files.getByRole('button', { name: 'sum_test.go', exact: true })).toHaveCount(0);
  await files.getByRole('button', { name: 'main.go', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(files.getByRole('button', { name: 'sum_test.go', exact: true })).toBeVisible();
});

test('a program asks, and the answer is typed', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.type('package main\n\nimport (\n\t"bufio"\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tin := bufio.NewScanner(os.Stdin)\n\tfor in.Scan() {\n\t\tfmt.Println("hello", in.Text())\n\t}\n\tfmt.Println("bye")\n}\n');
  await page.keyboard.press('ControlOrMeta+,');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'How it runs' }).click();
  await page.getByLabel('I type it while the program runs').check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Run', exact: true }).first().click();
  await page.getByLabel('Standard input').fill('Ada');
  await page.keyboard.press('Enter');
  await expect(bench.output).toContainText('hello Ada');
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await expect(bench.output).toContainText('bye');
  await bench.ended();
});
