import { loadChallenges } from '$lessons/load';

export const load = () => ({ challenges: loadChallenges() });
