// Lessons as a reader goes through them: each live reference of the text is pressed and must take the stage to where
// the text says, the exercise is passed with the kept solution and failed with the kept wrong answers, axe finds
// nothing, and nothing is logged as an error. LESSONS=all goes through all of them, a track's folder through that
// track; otherwise every eighth is taken, and one wrong answer each.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { BenchPage } from './bench';

const root = join(process.cwd(), 'lessons');
const wanted = process.env.LESSONS ?? '';

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).filter((e) => e.isDirectory() && /^\d+-/.test(e.name)).map((e) => e.name).sort();
}

const lessons = folders(root).flatMap((track) => folders(join(root, track)).map((lesson) => `${track}/${lesson}`));
const taken = wanted === 'all' ? lessons : wanted !== '' ? lessons.filter((l) => l.startsWith(wanted)) : lessons.filter((_, i) => i % 8 === 3);

/** What the page of a lesson is asked, and what it answers. */
class LessonPage extends BenchPage {
  constructor(
    page: Page,
    private readonly folder: string,
  ) {
    super(page);
  }

  private tab = (name: RegExp) => this.page.getByRole('tab', { name }).first();

  private async selected(view: string): Promise<void> {
    await expect(this.tab(new RegExp(`^${view}`, 'i'))).toHaveAttribute('aria-selected', 'true');
  }

  /** What was said in passing since this was last asked, links that were copied aside. */
  async complaints(): Promise<string[]> {
    return this.page.evaluate(() => {
      const said = (window as unknown as { said: string[] }).said.splice(0);
      return said.filter((t) => !t.startsWith('Link copied'));
    });
  }

  /** Presses the reference with this number, and sees to it that it does what it says. */
  async follow(i: number): Promise<void> {
    const button = this.page.locator('button.ref').nth(i);
    const reference = (await button.getAttribute('data-ref'))!;
    const kind = reference.slice(0, reference.indexOf(':'));
    const what = reference.slice(kind.length + 1).replace(/@[\w-]+\.go$/, '');
    const words = ((await button.textContent()) ?? '').trim();
    await test.step(`[${words}](${reference})`, async () => {
      await expect(this.page.locator('.toast')).toHaveText('');
      if (kind === 'choose') return this.choose(button, what);
      if (kind === 'goroutine' || kind === 'explain') await this.stepUntil(`${what} is there`, async () => this.exists(what));
      const before = await this.standing();
      await button.click();
      switch (kind === 'do' ? what : kind) {
        case 'line':
          // The editor may have to be loaded for it.
          await expect(this.page.locator('.revealed-line').first()).toBeVisible({ timeout: 90_000 });
          break;
        case 'file':
          await this.shows(readFileSync(join(this.folder, what), 'utf8'));
          break;
        case 'run':
        case 'end':
          await this.ended();
          break;
        case 'start':
          await this.atTurn(0);
          break;
        case 'turn':
          await this.atTurn(Number(what));
          break;
        case 'forward':
        case 'back':
          await expect(this.position.locator('b')).toHaveText(String(Number(before) + (what === 'forward' ? 1 : -1)));
          break;
        case 'prove':
          await this.verdict();
          break;
        case 'share':
          await this.page.keyboard.press('Escape');
          break;
        case 'object':
          await this.selected('board');
          break;
        case 'view':
          if (what === 'output') await expect(this.output).toBeVisible();
          else await this.selected(what);
          break;
        case 'count': {
          const verdict = await this.verdict();
          if (what === 'schedules' && words !== '1') expect(verdict).toContain(` ${words} `);
          break;
        }
        case 'fail':
        case 'outcome':
          await this.selected('lanes');
          await this.atTurn(0);
          await this.page.keyboard.press('End');
          await this.ended();
          if (kind === 'outcome') await expect(this.output).toContainText(decodeURIComponent(what));
          break;
        case 'point':
          await this.ended();
          await this.selected('plot');
          break;
        case 'prints':
          await this.ended();
          await expect(this.output).toContainText(decodeURIComponent(what).replace(/\s+/g, ' ').trim().slice(0, 20));
          break;
      }
      expect(await this.complaints()).toEqual([]);
    });
  }

  /** Lets somebody go, after the steps that the text has its reader take until that is possible. */
  private async choose(button: Locator, who: string): Promise<void> {
    await this.stepUntil(`${who} can go`, async () => (await this.moves.locator('b').allTextContents()).includes(who));
    const before = await this.turn();
    await button.click();
    await this.atTurn(before + 1);
    expect(await this.complaints()).toEqual([]);
  }

  /** The lines in the editor are of this text. */
  private async shows(text: string): Promise<void> {
    const plain = (line: string): string => line.replace(/[\s\u00a0\u200b\u00b7]+/g, '');
    const lines = new Set(text.split('\n').map(plain));
    await expect(async () => {
      const seen = await this.page.locator('.view-line, .press .line').allTextContents();
      expect(seen.map(plain).filter((l) => !lines.has(l))).toEqual([]);
    }).toPass({ timeout: 30_000 });
  }

  /** Whether a goroutine is in the list of those that are there. */
  private async exists(who: string): Promise<boolean> {
    return (await this.page.getByRole('region', { name: 'Goroutines' }).first().textContent())?.includes(who) ?? false;
  }

  /** The text has its reader step until something is the case. */
  private async stepUntil(what: string, is: () => Promise<boolean>): Promise<void> {
    for (let steps = 0; !(await is()); steps++) {
      expect(steps, `${what} within forty steps`).toBeLessThan(40);
      const before = await this.turn();
      await this.page.keyboard.press('ArrowRight');
      await this.atTurn(before + 1);
    }
  }

  private async standing(): Promise<string> {
    return (await this.position.count()) === 0 ? '0' : ((await this.position.locator('b').textContent()) ?? '0');
  }

  /** The verdict, once everything is explored. */
  private async verdict(): Promise<string> {
    const verdict = this.page.getByTestId('verdict');
    await expect(verdict).toContainText(/holds|fails/, { timeout: 90_000 });
    return (await verdict.textContent())!;
  }

  /** Gives an answer to the exercise; what the page says of it. */
  async answer(text: string): Promise<string> {
    // The editor loads when somebody wants to write.
    const edit = this.page.getByRole('button', { name: 'Edit', exact: true });
    if ((await edit.count()) > 0) await edit.click();
    await this.type(text);
    await this.page.getByRole('button', { name: 'Check my answer' }).click();
    const judgement = this.page.getByTestId('judgement');
    await expect(this.page.getByRole('button', { name: 'Check my answer' })).toBeEnabled({ timeout: 90_000 });
    await expect(judgement.locator('p')).toBeVisible();
    return (await judgement.locator('p').textContent())!;
  }
}

for (const lesson of taken) {
  test(lesson, async ({ page }) => {
    test.setTimeout(600_000);
    const problems: string[] = [];
    page.on('pageerror', (e) => problems.push(e.message));
    page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
    await page.addInitScript(() => {
      const said: string[] = [];
      (window as unknown as { said: string[] }).said = said;
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver(() => {
          const text = document.querySelector('.toast')?.textContent ?? '';
          if (text !== '') said.push(text);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    });
    const there = new LessonPage(page, join(root, lesson));
    await there.open(`/learn/${lesson.replace(/\d+-/g, '')}`);
    const count = await page.locator('button.ref').count();
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; i++) await there.follow(i);

    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map((v) => `${v.id}: ${v.help} ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`)).toEqual([]);

    const folder = join(root, lesson);
    const files = readdirSync(folder).filter((f) => f.endsWith('.go')).sort();
    const read = (f: string): string => readFileSync(join(folder, f), 'utf8');
    if (files.includes('solution.go') && (await page.getByRole('button', { name: 'Check my answer' }).count()) > 0) {
      const wrong = files.filter((f) => f.startsWith('wrong-'));
      for (const f of wanted === '' ? wrong.slice(0, 1) : wrong) {
        await test.step(f, async () => expect(await there.answer(read(f))).not.toMatch(/^(Right|Not decided|It does not compile)/));
      }
      await test.step('solution.go', async () => expect(await there.answer(read('solution.go'))).toMatch(/^Right/));
    }
    expect(problems).toEqual([]);
  });
}
