// What a lesson is, as data. Loaded from lessons/NN-track/NN-lesson/ by load.ts.

import type { Exercise } from './exercise';

export interface LessonLink {
  readonly track: string;
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  readonly teaches: string;
  /** It has an exercise. */
  readonly exercised: boolean;
}

export interface Track {
  readonly slug: string;
  readonly title: string;
  readonly thesis: string;
  readonly lessons: readonly LessonLink[];
}

export interface Lesson extends LessonLink {
  readonly trackTitle: string;
  /** The folder that it is made from, as lessons/00-start/01-first-steps. */
  readonly folder: string;
  /** The text, as sanitised HTML. */
  readonly html: string;
  /** main.go as the learner first sees it. */
  readonly source: string;
  /** solution.go, where there is an exercise. */
  readonly solution: string | null;
  readonly exercise: Exercise | null;
  /** The lesson's other programs that its text opens, by name: the exercise's start, repairs. */
  readonly programs: Readonly<Record<string, string>>;
  /** Packages beside the program, as stm/stm.go, and go.mod: part of every program of the lesson. */
  readonly packages: readonly { readonly name: string; readonly text: string }[];
  readonly previous: LessonLink | null;
  readonly next: LessonLink | null;
}
