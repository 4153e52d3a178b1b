// The decisions of a schedule as sentences: where it differs from what the scheduler would have done.

import { parseSchedule } from '../../../machine/schedule';

export interface Step {
  readonly turn: number;
  /** Stable name of who goes on, or the timer that fires. */
  readonly who: string;
  readonly more: string;
}

/** The decisions in order; none if the text is no schedule. */
export function decisionsOf(schedule: string): Step[] {
  const parsed = parseSchedule(schedule);
  if ('error' in parsed) return [];
  return parsed.decisions.map(({ turn, choice }) => ({
    turn,
    who: choice.goroutine ?? `timer ${choice.timer}`,
    more: [
      choice.case >= 0 ? `takes case ${choice.case + 1} of its select` : '',
      choice.partner === null ? '' : `meets ${choice.partner}`,
    ]
      .filter((x) => x !== '')
      .join(' and '),
  }));
}
