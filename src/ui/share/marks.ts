// Bookmarks as a bench holds them: each with the schedule that leads to it, so that the reader may choose
// other moves in between. In a session they name one of its schedules by number.

import type { Position } from '../../machine/protocol';
import type { Branch, SharedSession } from './session';

export interface Mark {
  readonly caption: string;
  readonly position: Position;
  /** '' for whichever is shown. */
  readonly view: string;
  readonly schedule: string;
}

/** The marks of a session, in its order. */
export function marksOf(s: SharedSession): Mark[] {
  return s.bookmarks.map(({ caption, position, view, branch }) => ({
    caption,
    position,
    view,
    schedule: branch === 0 ? s.schedule : (s.branches[branch - 1]?.schedule ?? ''),
  }));
}

/** The session with these marks; schedules that it does not have yet become branches of it. */
export function withMarks(s: SharedSession, marks: readonly Mark[]): SharedSession {
  const branches: Branch[] = [...s.branches];
  const bookmarks = marks.map(({ caption, position, view, schedule }) => {
    if (schedule === s.schedule) return { caption, position, view, branch: 0 };
    let branch = branches.findIndex((b) => b.schedule === schedule) + 1;
    if (branch === 0) branch = branches.push({ label: '', schedule });
    return { caption, position, view, branch };
  });
  return { ...s, branches, bookmarks };
}
