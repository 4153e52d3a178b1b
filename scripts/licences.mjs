// `node scripts/licences.mjs` writes docs/licences.md: the packages that the project names, with their
// licences as they are installed. All of them are permissive.

import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

export function licences() {
  const names = Object.keys(json('package.json').devDependencies).sort();
  const rows = names.map((n) => `| ${n} | ${json(`node_modules/${n}/package.json`).license} |`);
  return `# Licences

Interleave is under the MIT licence. The package on npm has no dependencies; these are used to build, serve and test it, and some of them are part of the built
site. \`node scripts/licences.mjs\` writes this list.

| package | licence |
|---|---|
${rows.join('\n')}
`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(new URL('docs/licences.md', root), licences());
