// Page Up and Page Down in a lesson: through the text first, then to the lesson before or after.

/** The direction that a key press asks for; 0: it asks for nothing, or something else wants the key. */
export function pageKey(e: KeyboardEvent, article: HTMLElement | undefined, busy: boolean): 1 | -1 | 0 {
  if (busy || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return 0;
  const direction = e.key === 'PageDown' ? 1 : e.key === 'PageUp' ? -1 : 0;
  const { target } = e;
  if (direction === 0 || !(target instanceof HTMLElement)) return 0;
  // The code, the lanes and lists scroll by themselves.
  const own = target === document.body || target === document.documentElement || article?.closest('.text, .still')?.contains(target) === true;
  return own && target.closest('input, select, textarea, pre') === null ? direction : 0;
}
