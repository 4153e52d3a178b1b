// When two runs of a program count as the same.

/** What became of a program. */
export type Behaviour =
  | { readonly kind: 'ran'; readonly stdout: string; readonly stderr: string; readonly exit: number }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'crash'; readonly text: string };

/** How the behaviours differ, in a few words that stay the same while a program shrinks; null if not. */
export function difference(want: Behaviour, got: Behaviour): string | null {
  if (got.kind === 'crash') return `crash: ${got.text.split('\n')[0].replace(/\d+/g, 'N').slice(0, 80)}`;
  if (want.kind !== got.kind) return `real Go: ${want.kind}, this one: ${got.kind}`;
  if (want.kind !== 'ran' || got.kind !== 'ran') return null;
  if (want.exit !== got.exit) return `exit code ${got.exit}, not ${want.exit}`;
  if (want.stdout !== got.stdout) return 'other output';
  return message(want.stderr) === message(got.stderr) ? null : 'other message';
}

/** Of stderr, what comes before the stacks of a crash report. */
export function message(stderr: string): string {
  return stderr.split(/\n\n?goroutine \d+ |\n\[signal |\n\nruntime stack/)[0].trimEnd();
}
