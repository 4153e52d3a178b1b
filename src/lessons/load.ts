// Reads lessons/ when pages are prerendered. Folders are NN-track/NN-lesson: the numbers order them and
// do not show in addresses. A track has track.yaml (title, thesis); a lesson has lesson.md, whose front
// matter gives title, minutes, what it teaches and the exercise if there is one, main.go, the exercise's
// solution.go and wrong answers (exercise.ts), and perhaps packages in folders of their own with a go.mod.
// Models that several lessons import are packages in a folder models/, of the track or beside all tracks.
// Challenges are in challenges/NN-name/ (challenge.ts).

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { parseChallenge, type Challenge, type ChallengeLink } from './challenge';
import type { Lesson, LessonLink, Track } from './lesson';
import { parseExercise } from './exercise';
import { renderMarkdown } from './markdown';

const root = join(process.cwd(), 'lessons');

interface Folder {
  readonly path: string;
  readonly slug: string;
}

function folders(path: string): Folder[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((e) => e.isDirectory() && /^\d+-/.test(e.name))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((e) => ({ path: join(path, e.name), slug: e.name.replace(/^\d+-/, '') }));
}

/** Front matter and the text after it. */
export function splitFrontMatter(file: string, text: string): { data: Record<string, unknown>; body: string } {
  const m = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (m === null) throw new Error(`${file}: no front matter`);
  return { data: (parse(m[1]) ?? {}) as Record<string, unknown>, body: text.slice(m[0].length) };
}

function field(file: string, data: Record<string, unknown>, name: string): string {
  const v = data[name];
  if (typeof v !== 'string' && typeof v !== 'number') throw new Error(`${file}: front matter needs ${name}`);
  return String(v);
}

function link(track: string, folder: Folder): LessonLink {
  const file = join(folder.path, 'lesson.md');
  const { data } = splitFrontMatter(file, readFileSync(file, 'utf8'));
  return {
    track,
    slug: folder.slug,
    title: field(file, data, 'title'),
    minutes: Number(field(file, data, 'minutes')),
    teaches: field(file, data, 'teaches'),
    exercised: data.exercise !== undefined,
  };
}

/** All tracks in order, with links to their lessons; tracks without lessons are left out. */
export function loadTracks(): Track[] {
  return folders(root)
    .map((t) => {
      const file = join(t.path, 'track.yaml');
      const data = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      return {
        slug: t.slug,
        title: field(file, data, 'title'),
        thesis: field(file, data, 'thesis'),
        lessons: folders(t.path).map((l) => link(t.slug, l)),
      };
    })
    .filter((t) => t.lessons.length > 0);
}

interface File {
  readonly name: string;
  readonly text: string;
}

const goMod: File = { name: 'go.mod', text: 'module lesson\n\ngo 1.26\n' };

/** What the programs of a lesson import: packages in its own folder, and models that it names. */
export function packagesOf(path: string): File[] {
  const own = ownPackages(path);
  const models = ['../models', '../../models'].map((m) => join(path, m)).filter((m) => existsSync(m)).flatMap((m) => ownPackages(m));
  const programs = readdirSync(path).filter((f) => f.endsWith('.go')).map((f) => readFileSync(join(path, f), 'utf8'));
  const all = [...own, ...importedModels([...programs, ...own.map((f) => f.text)], models)];
  return all.length === 0 || all.some((f) => f.name === 'go.mod') ? all : [...all, goMod];
}

/** Those of the models' files that the texts import, directly or through one another. */
function importedModels(texts: readonly string[], models: readonly File[]): File[] {
  const found = models.filter((m) => texts.some((t) => t.includes(`"lesson/${m.name.slice(0, m.name.lastIndexOf('/'))}"`)));
  const rest = models.filter((m) => !found.includes(m));
  return found.length === 0 ? [] : [...found, ...importedModels(found.map((f) => f.text), rest)];
}

/** The Go files in the folders in a folder, and its go.mod. */
function ownPackages(path: string, inner = ''): File[] {
  return readdirSync(join(path, inner), { withFileTypes: true }).flatMap((e) => {
    const name = inner === '' ? e.name : `${inner}/${e.name}`;
    if (e.isDirectory()) return ownPackages(path, name);
    const taken = name === 'go.mod' || (inner !== '' && name.endsWith('.go') && !name.endsWith('_test.go'));
    return taken ? [{ name, text: readFileSync(join(path, name), 'utf8') }] : [];
  });
}

/** A lesson with its text rendered; null if there is none of that name. */
export async function loadLesson(track: string, slug: string): Promise<Lesson | null> {
  const tracks = loadTracks();
  const all = tracks.flatMap((t) => t.lessons);
  const i = all.findIndex((l) => l.track === track && l.slug === slug);
  if (i < 0) return null;
  const trackFolder = folders(root).find((f) => f.slug === track)!;
  const folder = folders(trackFolder.path).find((f) => f.slug === slug)!;
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const file = `${track}/${slug}/lesson.md`;
  const { data, body } = splitFrontMatter(file, read('lesson.md'));
  const exercise = parseExercise(file, data.exercise) ?? null;
  const opened = new Set([...body.matchAll(/\((?:file:|(?:count|fail|outcome|point|prints):[^)@]*@)([\w-]+\.go)\)/g)].map((m) => m[1]));
  if (exercise !== null) opened.add(exercise.start);
  return {
    ...all[i],
    trackTitle: tracks.find((t) => t.slug === track)!.title,
    folder: relative(process.cwd(), folder.path).replaceAll('\\', '/'),
    html: await renderMarkdown(body, true),
    source: read('main.go'),
    solution: existsSync(join(folder.path, 'solution.go')) ? read('solution.go') : null,
    exercise,
    programs: Object.fromEntries([...opened].filter((f) => f !== 'main.go').map((f) => [f, read(f)])),
    packages: packagesOf(folder.path),
    previous: all[i - 1] ?? null,
    next: all[i + 1] ?? null,
  };
}

/** All challenges in order. */
export function loadChallenges(): ChallengeLink[] {
  return folders(join(root, 'challenges')).map((f) => ({ slug: f.slug, ...challengeFile(f).challenge }));
}

function challengeFile(folder: Folder): { challenge: Omit<ChallengeLink, 'slug'>; body: string } {
  const file = join(folder.path, 'challenge.md');
  const { data, body } = splitFrontMatter(file, readFileSync(file, 'utf8'));
  return { challenge: parseChallenge(file, data), body };
}

/** A challenge with its text rendered; null if there is none of that name. */
export async function loadChallenge(slug: string): Promise<Challenge | null> {
  const all = loadChallenges();
  const i = all.findIndex((c) => c.slug === slug);
  const folder = folders(join(root, 'challenges')).find((f) => f.slug === slug);
  if (i < 0 || folder === undefined) return null;
  const solution = join(folder.path, 'solution.go');
  return {
    ...all[i],
    html: await renderMarkdown(challengeFile(folder).body, true),
    source: readFileSync(join(folder.path, 'main.go'), 'utf8'),
    solution: existsSync(solution) ? readFileSync(solution, 'utf8') : null,
    previous: all[i - 1] ?? null,
    next: all[i + 1] ?? null,
  };
}
