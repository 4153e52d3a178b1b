import { error } from '@sveltejs/kit';
import { loadTracks } from '$lessons/load';
import { loadReference, renderReference } from '$lessons/reference';
import { takePicture } from '$ui/picture/picture';
import { encodeSession } from '$ui/share/link';
import { emptySession } from '$ui/share/session';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadReference().map((p) => ({ page: p.slug }));

export const load: PageServerLoad = async ({ params }) => {
  const pages = loadReference();
  const page = pages.find((p) => p.slug === params.page);
  if (page === undefined) error(404, 'There is no such page.');
  const { markdown: _, program, ...about } = page;
  const titles = new Map(loadTracks().flatMap((t) => t.lessons.map((l) => [`${l.track}/${l.slug}`, l.title])));
  const picture = program === null ? null : await takePicture(program, 560);
  const linkAt = (picture?.steps ?? []).map(
    (_step, turn) =>
      'play/' + encodeSession({ ...emptySession, files: [{ name: 'main.go', text: program! }], schedule: picture!.schedule, position: { turn, statement: 0 } }),
  );
  return {
    about, program, picture, linkAt,
    html: await renderReference(page),
    lessons: about.lessons.map((address) => ({ address, title: titles.get(address) ?? address })),
  };
};
