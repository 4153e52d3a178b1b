// Everything under /learn as entries of the search index. Runs when the site is built.

import { loadChallenges, loadLesson, loadTracks } from './load';
import { anchorOf, glossary } from './glossary';
import { loadReference } from './reference';
import type { Entry } from './search';

const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, ' ');

export async function searchEntries(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const track of loadTracks()) {
    for (const l of track.lessons) {
      const lesson = (await loadLesson(l.track, l.slug))!;
      const property = lesson.exercise?.property ?? '';
      entries.push({ id: `${l.track}/${l.slug}/`, title: l.title, kind: `Lesson · ${track.title}`, about: l.teaches, text: `${words(lesson.html)} ${property}` });
    }
  }
  for (const c of loadChallenges()) {
    entries.push({ id: `challenges/${c.slug}/`, title: c.title, kind: 'Challenge', about: c.kind === 'schedule' ? 'You are the scheduler' : 'Repair it', text: `${c.goal} ${c.hint}` });
  }
  for (const p of loadReference()) {
    entries.push({ id: `reference/${p.slug}/`, title: p.title, kind: p.group === 'views' ? 'How to read it' : 'Reference', about: p.what, text: `${p.promises.join(' ')} ${p.markdown}` });
  }
  for (const t of glossary) entries.push({ id: `glossary/#${anchorOf(t)}`, title: t.term, kind: 'Glossary', about: t.means, text: t.forms.join(' ') });
  return entries;
}
