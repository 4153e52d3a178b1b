import { error } from '@sveltejs/kit';
import { loadLesson, loadTracks } from '$lessons/load';
import { highlightLines } from '$ui/code/highlight';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  loadTracks().flatMap((t) => t.lessons.map((l) => ({ track: l.track, lesson: l.slug })));

export const load: PageServerLoad = async ({ params }) => {
  const lesson = await loadLesson(params.track, params.lesson);
  if (lesson === null) error(404, 'There is no such lesson.');
  return { lesson, highlighted: highlightLines(lesson.source) };
};
