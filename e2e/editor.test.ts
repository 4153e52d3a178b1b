// The editor's intelligence, by keyboard alone: what the language services answer reaches the reader.

import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench';
import { kept } from './kept';

/** Opens the playground with a program in the editor and the cursor at a place in it, counted from 1. */
async function edit(page: Page, program: string, line: number, column: number): Promise<BenchPage> {
  const bench = new BenchPage(page);
  await bench.open('/play');
  await bench.editorReady();
  await page.getByRole('textbox', { name: /, editor\./ }).first().focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(program);
  await goTo(page, line, column);
  return bench;
}

async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Home');
  for (let i = 1; i < line; i++) await page.keyboard.press('ArrowDown');
  for (let i = 1; i < column; i++) await page.keyboard.press('ArrowRight');
}

async function expectProgram(page: Page, program: string): Promise<void> {
  await expect.poll(() => kept(page)).toContain(program);
}

const hello = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("a")\n}\n';

test('completion offers Println with its signature and inserts it', async ({ page }) => {
  await edit(page, 'package main\n\nimport "fmt"\n\nfunc main() {\n\t\n}\n', 6, 2);
  await page.keyboard.type('fmt.Printl');
  const row = page.locator('.suggest-widget .monaco-list-row.focused');
  await expect(row).toContainText('Println');
  await expect(row).toContainText('a ...any');
  await page.keyboard.press('Enter');
  await expectProgram(page, '\tfmt.Println(');
});

test('completion imports the package it names', async ({ page }) => {
  await edit(page, 'package main\n\nfunc main() {\n\t\n}\n', 4, 2);
  await page.keyboard.type('strings.ToUppe');
  await expect(page.locator('.suggest-widget .monaco-list-row.focused')).toContainText('ToUpper');
  await page.keyboard.press('Enter');
  await expectProgram(page, 'import "strings"');
});

test('a quick fix adds a missing import', async ({ page }) => {
  await edit(page, 'package main\n\nfunc main() {\n\tfmt.Println("a")\n}\n', 4, 3);
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+.');
  await expect(page.locator('.action-widget').first()).toContainText('"fmt"');
  await page.keyboard.press('Enter');
  await expectProgram(page, 'import "fmt"');
});

test('hover shows the declaration and its documentation', async ({ page }) => {
  await edit(page, hello, 6, 8);
  const hover = page.locator('.monaco-hover:not(.hidden)');
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+I');
    await expect(hover.first()).toContainText('func fmt.Println(a ...any) (n int, err error)', { timeout: 5000 });
  }).toPass();
  await expect(hover.first()).toContainText('Println');
});

test('signature help follows the arguments', async ({ page }) => {
  await edit(page, 'package main\n\nfunc add(left, right int) int { return left + right }\n\nfunc main() {\n\t_ = add\n}\n', 6, 9);
  await page.keyboard.type('(1, ');
  await expect(page.locator('.parameter-hints-widget .signature')).toContainText('right int');
  await expect(page.locator('.parameter-hints-widget .parameter.active')).toContainText('right');
});

test('rename renames all', async ({ page }) => {
  await edit(page, 'package main\n\nfunc main() {\n\tn, m := 1, 2\n\tprintln(n, m, n)\n}\n', 4, 2);
  await page.keyboard.press('F2');
  await expect(page.locator('.rename-box input')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('count');
  await page.keyboard.press('Enter');
  // Typing indents by itself.
  await expect.poll(() => kept(page)).toMatch(/count, m := 1, 2\n\s*println\(count, m, count\)\n/);
});

test('Shift+Alt+F gives the bytes that gofmt gives', async ({ page }) => {
  await edit(page, 'package main\nimport "fmt"\nfunc main() {\nx:=map[string]int{"a":1,\n"long":2}\n  fmt.Println( x )// end\n}\n', 1, 1);
  await page.keyboard.press('Shift+Alt+F');
  await expectProgram(
    page,
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tx := map[string]int{"a": 1,\n\t\t"long": 2}\n\tfmt.Println(x) // end\n}\n',
  );
});

test('what is shared with Ctrl+S is formatted', async ({ page }) => {
  await edit(page, 'package main\n\nfunc main() {\nx:=1\n_ = x\n}\n', 1, 1);
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectProgram(page, '\tx := 1\n\t_ = x\n');
});

test('F12 goes to a definition; into the library by a peek', async ({ page }) => {
  await edit(page, 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println(twice(2))\n}\n\nfunc twice(n int) int { return 2 * n }\n', 6, 15);
  await page.keyboard.press('F12');
  await expect(page.locator('.line-numbers.active-line-number')).toHaveText('9');

  await goTo(page, 6, 8);
  await page.keyboard.press('F12');
  await expect(page.locator('.peekview-widget')).toContainText('func Println');
  await page.keyboard.press('Escape');
  await expect(page.locator('.peekview-widget')).toHaveCount(0);
});

test('an unused variable has gc’s message within a second of typing', async ({ page }) => {
  await edit(page, 'package main\n\nfunc main() {\n\t\n}\n', 4, 2);
  // The checker is loaded.
  await page.keyboard.type('y');
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await page.keyboard.type(' := 1');
  await page.keyboard.press('F8');
  await expect(page.locator('.zone-widget, .marker-widget').first()).toContainText('declared and not used: y');
});
