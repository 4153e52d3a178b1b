// The reader's choice of theme. static/theme.js applies it before the first paint.
import { load, save } from './storage';

export const themes = ['system', 'light', 'dark', 'projector', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const key = 'interleave.theme';

class ThemeChoice {
  current = $state<Theme>('system');

  /** Reads the stored choice; called once in the browser. */
  init(): void {
    const stored = load(key);
    if (themes.some((t) => t === stored)) this.current = stored as Theme;
  }

  /** Takes a theme for this page only. */
  show(theme: Theme): void {
    this.current = theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }

  /** Takes a theme, and keeps the choice. */
  set(theme: Theme): void {
    this.show(theme);
    save(key, theme === 'system' ? '' : theme);
  }
}

export const theme = new ThemeChoice();

/** Whether what is shown is dark, the system's wish included. */
export function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme === 'dark' || darkBySystem();
}

function darkBySystem(): boolean {
  return document.documentElement.dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches;
}
