// What tests do with a workbench, as a user does it. Addresses are of the site's folder, which E2E_BASE
// names: the suite also runs with the site below another path.

import { expect, type Page } from '@playwright/test';

/** The folder of the site, '' or '/some/path'. */
export const base = (process.env.E2E_BASE ?? '').replace(/\/+$/, '');

/** An address of the site. */
export const at = (path: string): string => base + path;

export class BenchPage {
  constructor(readonly page: Page) {}

  get narration() {
    return this.page.getByTestId('narration');
  }
  get output() {
    return this.page.getByTestId('output');
  }
  get position() {
    return this.page.getByTestId('position');
  }
  get lanes() {
    return this.page.getByTestId('lanes');
  }
  get moves() {
    return this.page.getByRole('group', { name: 'Next moves' }).locator('button[data-move]');
  }

  async open(path: string): Promise<void> {
    await this.page.goto(at(path));
    await this.page.waitForSelector('html[data-ready]');
  }

  /** The editor has loaded. */
  async editorReady(): Promise<void> {
    await expect(this.page.locator('.monaco-editor').first()).toBeVisible();
  }

  /** Replaces the program by typing it in. */
  async type(program: string): Promise<void> {
    await this.editorReady();
    await this.page.locator('.monaco-editor').first().click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(program);
  }

  async run(): Promise<void> {
    await this.page.getByRole('button', { name: 'Run', exact: true }).first().click();
    await this.ended();
  }

  /** The run is over, one way or another. */
  async ended(): Promise<void> {
    await expect(this.page.getByTestId('outcome')).toBeVisible();
  }

  async turn(): Promise<number> {
    return Number((await this.position.locator('b').textContent())!.replace(/,/g, ''));
  }

  async turns(): Promise<number> {
    return Number((await this.position.locator('span').first().textContent())!.split('/')[1].replace(/,/g, ''));
  }

  async atTurn(turn: number): Promise<void> {
    await expect(this.position.locator('b')).toHaveText(turn.toLocaleString('en'));
  }

  button(name: string) {
    return this.page.getByRole('group', { name: 'Transport' }).getByRole('button', { name });
  }
}
