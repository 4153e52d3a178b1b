// What tools show that are given a lesson's address: its program, living.
import { error, json } from '@sveltejs/kit';
import { loadLesson, loadTracks } from '$lessons/load';
import { oembed } from '$ui/embed/oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => loadTracks().flatMap((t) => t.lessons.map((l) => ({ track: l.track, lesson: l.slug })));

export const GET: RequestHandler = async ({ params }) => {
  const lesson = await loadLesson(params.track, params.lesson);
  if (lesson === null) error(404, 'There is no such lesson.');
  return json(oembed(lesson.title, [{ name: 'main.go', text: lesson.source }, ...lesson.packages]));
};
