// `npm run lesson:new -- TRACK NAME ["Title"]`: a lesson that passes the check, to be changed into yours. It is a
// copy of lessons/template/. TRACK is a folder in lessons/ (with or without its number); one that is not there is made.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [track, name, title] = process.argv.slice(2);
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says what is wrong, and ends. */
function fail(what) {
  console.error(`${what}\nusage: npm run lesson:new -- TRACK NAME ["Title"], as in: npm run lesson:new -- chan-and-context late-answers "Late answers"`);
  process.exit(2);
}

/** The number that follows those in a folder, as two digits. */
function nextNumber(folder) {
  const used = existsSync(folder) ? readdirSync(folder).map((n) => /^(\d+)-/.exec(n)).filter((m) => m !== null).map((m) => Number(m[1])) : [];
  return String(Math.max(0, ...used) + 1).padStart(2, '0');
}

if (track === undefined || name === undefined) fail('A track and a name are wanted.');
const bare = track.replace(/^\d+-/, '');
if (!slug.test(bare) || !slug.test(name)) fail('Names are lower-case words with hyphens between them.');

const lessons = join(process.cwd(), 'lessons');
if (!existsSync(lessons)) fail('There is no folder lessons here.');
const found = readdirSync(lessons).find((n) => /^\d+-/.test(n) && n.replace(/^\d+-/, '') === bare);
const folder = join(lessons, found ?? `${nextNumber(lessons)}-${bare}`);
if (found === undefined) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'track.yaml'), `title: ${JSON.stringify(bare.replaceAll('-', ' '))}\nthesis: One sentence that a working engineer would defend.\n`);
}
if (readdirSync(folder).some((n) => n.replace(/^\d+-/, '') === name)) fail(`${folder} has a lesson ${name} already.`);

const lesson = join(folder, `${nextNumber(folder)}-${name}`);
cpSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'lessons', 'template'), lesson, { recursive: true });
const text = join(lesson, 'lesson.md');
const shown = title ?? name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
writeFileSync(text, readFileSync(text, 'utf8').replace('title: TITLE', `title: ${JSON.stringify(shown)}`));
console.log(`${lesson}
Change main.go first, then the exercise, then the text.
  npm run dev                       shows it at /learn/${bare}/${name}/ and follows what you write
  npm run lesson:check ${basename(lesson)}  checks it`);
