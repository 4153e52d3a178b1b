// Keys of a presentation. A clicker sends Page Down and Page Up, some of them also F5, Escape, `b` and `.`.

export type PresentVerb = 'next' | 'last' | 'forward' | 'back' | 'first' | 'end' | 'blank' | 'fullScreen';

export const presentKeys: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '→ or Page Down', does: 'next step' },
  { keys: '← or Page Up', does: 'last step' },
  { keys: '↓ ↑', does: 'one turn on or back' },
  { keys: 'Home End', does: 'first and last step' },
  { keys: 'b', does: 'blank screen' },
  { keys: 'f', does: 'full screen' },
];

export function presentVerb(e: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): PresentVerb | null {
  if (e.ctrlKey || e.metaKey || e.altKey) return null;
  switch (e.key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
    case 'Enter':
      return 'next';
    case 'ArrowLeft':
    case 'PageUp':
    case 'Backspace':
      return 'last';
    case 'ArrowDown':
      return 'forward';
    case 'ArrowUp':
      return 'back';
    case 'Home':
      return 'first';
    case 'End':
      return 'end';
    case 'b':
    case '.':
      return 'blank';
    case 'f':
    case 'F5':
      return 'fullScreen';
  }
  return null;
}
