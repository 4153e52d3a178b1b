// The keys of a workbench, in one table: what handles them and what the sheet (?) lists.

export type Verb =
  | 'run' | 'stop' | 'prove' | 'share' | 'palette' | 'help' | 'format'
  | 'nextOfGoroutine' | 'lastOfGoroutine' | 'nextOfObject' | 'lastOfObject' | 'breakpoint' | 'watch' | 'nextBreakpoint' | 'lastBreakpoint' | 'toLine' | 'backToLine' | 'settings' | 'export'
  | 'forward' | 'back' | 'statementForward' | 'statementBack' | 'play' | 'start' | 'end' | 'choose' | 'editor';

export interface Binding {
  readonly verb: Verb;
  /** As shown. */
  readonly keys: string;
  readonly does: string;
}

export const bindings: readonly Binding[] = [
  { verb: 'run', keys: 'Ctrl Enter', does: 'Run the program' },
  { verb: 'prove', keys: 'Ctrl Shift Enter', does: 'Prove: explore all schedules' },
  { verb: 'stop', keys: 'Ctrl .', does: 'Stop' },
  { verb: 'format', keys: 'Shift Alt F', does: 'Format, as gofmt does' },
  { verb: 'share', keys: 'Ctrl S', does: 'Copy a link to this program, schedule and step' },
  { verb: 'palette', keys: 'Ctrl K', does: 'Everything, by name' },
  { verb: 'back', keys: '←', does: 'Step back' },
  { verb: 'forward', keys: '→', does: 'Step forward' },
  { verb: 'statementBack', keys: 'Alt ←', does: 'One statement back' },
  { verb: 'statementForward', keys: 'Alt →', does: 'One statement forward' },
  { verb: 'lastOfGoroutine', keys: 'Shift ←', does: 'Back to what this goroutine did last' },
  { verb: 'nextOfGoroutine', keys: 'Shift →', does: 'To what this goroutine does next' },
  { verb: 'lastOfObject', keys: '[', does: 'Back to when the picked channel or lock was touched last' },
  { verb: 'nextOfObject', keys: ']', does: 'To when the picked channel or lock is touched next' },
  { verb: 'breakpoint', keys: 'F9', does: 'Set or take away a breakpoint at the cursor’s line' },
  { verb: 'watch', keys: 'W', does: 'Watch an expression, or stop where it is true' },
  { verb: 'nextBreakpoint', keys: 'F5', does: 'On to the next breakpoint' },
  { verb: 'lastBreakpoint', keys: 'Shift F5', does: 'Back to the last breakpoint' },
  { verb: 'toLine', keys: 'Ctrl F10', does: 'Run to the cursor’s line' },
  { verb: 'backToLine', keys: 'Ctrl Shift F10', does: 'Run back to the cursor’s line' },
  { verb: 'play', keys: 'Space', does: 'Play and pause' },
  { verb: 'start', keys: 'Home', does: 'To the start' },
  { verb: 'end', keys: 'End', does: 'To the end' },
  { verb: 'choose', keys: '1 – 9', does: 'Let that goroutine go next' },
  { verb: 'editor', keys: 'Ctrl E', does: 'To the editor (Esc, Tab leaves it)' },
  { verb: 'settings', keys: 'Ctrl ,', does: 'How it runs: policy, seed, processors, input' },
  { verb: 'export', keys: 'Ctrl Shift S', does: 'Take the run with you: picture, text, data' },
  { verb: 'help', keys: '?', does: 'This list' },
];

/** What a key press means; null: nothing. The digit of `choose` is in the event's key. */
export function verbOf(e: KeyboardEvent): Verb | null {
  const mod = e.ctrlKey || e.metaKey;
  if (mod && e.shiftKey && e.key === 'Enter') return 'prove';
  if ((mod || (e.shiftKey && !typing(e.target))) && e.key === 'Enter') return 'run';
  if (mod && e.key === 'F10') return e.shiftKey ? 'backToLine' : 'toLine';
  if (!mod && !e.altKey && e.key === 'F9') return 'breakpoint';
  if (!mod && !e.altKey && e.key === 'F5') return e.shiftKey ? 'lastBreakpoint' : 'nextBreakpoint';
  if (mod && e.shiftKey && e.key.toLowerCase() === 's') return 'export';
  if (mod && e.key === ',') return 'settings';
  if (mod && !e.shiftKey && !e.altKey) {
    switch (e.key.toLowerCase()) {
      case 's':
        return 'share';
      case 'k':
        return 'palette';
      case 'e':
        return 'editor';
      case '.':
        return 'stop';
    }
    return null;
  }
  if (mod || typing(e.target)) return null;
  if (e.altKey) {
    if (e.shiftKey && e.code === 'KeyF') return 'format';
    return e.key === 'ArrowRight' ? 'statementForward' : e.key === 'ArrowLeft' ? 'statementBack' : null;
  }
  if (e.key === '?') return 'help';
  if (ownsKeys(e.target, e.key)) return null;
  switch (e.key) {
    case 'ArrowRight':
      return e.shiftKey ? 'nextOfGoroutine' : 'forward';
    case 'ArrowLeft':
      return e.shiftKey ? 'lastOfGoroutine' : 'back';
    case '[':
      return 'lastOfObject';
    case ']':
      return 'nextOfObject';
    case 'w':
      return 'watch';
    case 'Home':
      return 'start';
    case 'End':
      return 'end';
    case ' ':
      return 'play';
  }
  return /^[1-9]$/.test(e.key) ? 'choose' : null;
}

/** The reader is writing. */
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target.closest('.monaco-editor') !== null;
}

/** The element that has the focus does something of its own with the key. */
function ownsKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (key === ' ') return target.closest('button, a, input, select, summary, [role="tab"], [role="menuitem"]') !== null;
  if (/^[1-9]$/.test(key)) return target instanceof HTMLSelectElement;
  return target.closest('input, select, [role="tab"], [role="menu"], [role="dialog"], [role="separator"]') !== null;
}
