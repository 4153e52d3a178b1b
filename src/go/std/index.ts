// Where the standard library's source is: one lazily loaded text a file, so that packages which
// nobody imports are never downloaded.

const loaders = import.meta.glob<string>(
  // The folder testing has the tools that test the library, besides the package of that name.
  ['./**/*.go', '!./**/*_test.go', '!./testing/{testdata,gen,host,hosttests,overlay,runtime-harness}/**'],
  { query: '?raw', import: 'default' },
);

const byPackage = new Map<string, string[]>();
for (const file of Object.keys(loaders)) {
  const path = file.slice(2, file.lastIndexOf('/'));
  const list = byPackage.get(path);
  if (list === undefined) byPackage.set(path, [file]);
  else list.push(file);
}

/** The import paths of all packages that the library has. */
export function stdPackages(): string[] {
  return [...byPackage.keys()].sort();
}

/** The source files of a package, sorted by name; null if there is no such package. */
export async function stdSource(path: string): Promise<{ name: string; text: string }[] | null> {
  const files = byPackage.get(path);
  if (files === undefined) return null;
  return Promise.all(
    [...files].sort().map(async (f) => ({ name: `$GOROOT/src/${f.slice(2)}`, text: await loaders[f]() })),
  );
}
