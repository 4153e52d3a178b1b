// What files of a program may be called.

/** Why a file cannot have a name among the others; '' if it can. */
export function fileNameProblem(name: string, others: readonly string[]): string {
  if (name.trim() === '') return 'A file needs a name.';
  if (name !== name.trim() || !/^[\w.+@/-]+$/.test(name)) return 'A name has letters, digits, dots, dashes and slashes only.';
  if (name.startsWith('/') || name.split('/').some((p) => p === '' || p === '.' || p === '..')) return 'A name is a path inside the program: pkg/file.go.';
  if (name.length > 100) return 'That name is too long.';
  if (others.includes(name)) return `There is a ${name} already.`;
  return '';
}

/** What a new file begins with. */
export function firstText(name: string, mainText: string): string {
  if (!name.endsWith('.go')) return '';
  const folder = name.includes('/') ? name.split('/').at(-2)! : '';
  const own = /^package\s+(\w+)/m.exec(mainText)?.[1] ?? 'main';
  const pkg = folder === '' ? own : folder.replace(/\W/g, '');
  return name.endsWith('_test.go') ? `package ${pkg}\n\nimport "testing"\n\nfunc TestSomething(t *testing.T) {\n\t\n}\n` : `package ${pkg}\n`;
}
