// What a lesson is, as data. Loaded from lessons/NN-track/NN-lesson/ by load.ts.

export interface LessonLink {
  readonly track: string;
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  readonly teaches: string;
}

export interface Track {
  readonly slug: string;
  readonly title: string;
  readonly thesis: string;
  readonly lessons: readonly LessonLink[];
}

export interface Lesson extends LessonLink {
  readonly trackTitle: string;
  /** The text, as sanitised HTML. */
  readonly html: string;
  /** main.go as the learner first sees it. */
  readonly source: string;
  /** solution.go, where there is an exercise. */
  readonly solution: string | null;
  readonly previous: LessonLink | null;
  readonly next: LessonLink | null;
}
