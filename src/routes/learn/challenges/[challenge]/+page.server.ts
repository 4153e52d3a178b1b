import { error } from '@sveltejs/kit';
import { loadChallenge, loadChallenges } from '$lessons/load';
import { highlightLines } from '$ui/code/highlight';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadChallenges().map((c) => ({ challenge: c.slug }));

export const load: PageServerLoad = async ({ params }) => {
  const challenge = await loadChallenge(params.challenge);
  if (challenge === null) error(404, 'There is no such challenge.');
  return { challenge, highlighted: highlightLines(challenge.source) };
};
