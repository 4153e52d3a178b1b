// Checks what a page says to an embed, field by field: the page is a stranger. The answer is the message,
// made anew of checked parts only, a sentence that says why it is refused, or null if it is none of ours.

import { checkSession, type RawSession } from '../share/session';
import { embedLimits as limits } from './limits';
import { version, type EmbedTheme, type Pane, type ToEmbed } from '../../embed/protocol';

const themes: readonly unknown[] = ['system', 'light', 'dark', 'projector', 'contrast'];
const panes: readonly unknown[] = ['code', 'stage', 'output'];
const ranges = /^[\d\s,-]*$/;

export function toEmbed(data: unknown): ToEmbed | string | null {
  if (typeof data !== 'object' || data === null) return null;
  const d = data as Record<string, unknown>;
  if (d.interleave === undefined) return null;
  if (d.interleave !== version) return `This embed speaks version ${version} of the messages.`;
  switch (d.type) {
    case 'run':
    case 'stop':
    case 'play':
    case 'pause':
    case 'prove':
      return { type: d.type };
    case 'step':
      return whole(d.by, -limits.turn, limits.turn) ? { type: 'step', by: d.by } : 'step wants by, a whole number.';
    case 'goto':
      return whole(d.turn, 0, limits.turn) ? { type: 'goto', turn: d.turn } : 'goto wants turn, a whole number from 0 on.';
    case 'choose':
      return short(d.goroutine) ? { type: 'choose', goroutine: d.goroutine } : 'choose wants goroutine, a label.';
    case 'theme':
      return isTheme(d.theme) ? { type: 'theme', theme: d.theme } : 'theme wants one of system, light, dark, projector and contrast.';
    case 'load':
      return load(d);
  }
  return 'There is no message of that type.';
}

function load(d: Record<string, unknown>): ToEmbed | string {
  // The parts that a link has, too, are checked as a link's.
  const raw: RawSession = { files: d.files, schedule: d.schedule, options: d.options, view: d.view === '' ? undefined : d.view };
  const session = checkSession(raw);
  if (typeof session === 'string') return `load was refused: ${session}.`;
  const { step, readOnly, hide, focus, theme } = d;
  if (step !== undefined && !whole(step, 0, limits.turn)) return 'load wants step, a whole number from 0 on.';
  if (readOnly !== undefined && typeof readOnly !== 'boolean') return 'load wants readOnly, true or false.';
  if (hide !== undefined && !(short(hide) && ranges.test(hide))) return 'load wants hide, ranges of lines such as 1-7,20-24.';
  if (focus !== undefined && !(short(focus) && ranges.test(focus))) return 'load wants focus, ranges of lines such as 1-7,20-24.';
  if (theme !== undefined && !isTheme(theme)) return 'load wants theme, one of system, light, dark, projector and contrast.';
  if (d.panes !== undefined && !(Array.isArray(d.panes) && d.panes.length <= 3 && d.panes.every((p) => panes.includes(p)))) {
    return 'load wants panes, some of code, stage and output.';
  }
  return {
    type: 'load',
    files: session.files,
    options: session.options,
    schedule: session.schedule,
    view: d.view === undefined || d.view === '' ? undefined : session.view,
    step,
    readOnly,
    hide,
    focus,
    theme,
    panes: d.panes === undefined ? undefined : ([...(d.panes as Pane[])]),
  };
}

const whole = (n: unknown, lo: number, hi: number): n is number => Number.isSafeInteger(n) && (n as number) >= lo && (n as number) <= hi;
const short = (s: unknown): s is string => typeof s === 'string' && s.length <= limits.text;
const isTheme = (t: unknown): t is EmbedTheme => themes.includes(t);
