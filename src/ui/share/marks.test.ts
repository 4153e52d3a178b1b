import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, withMarks } from './marks';
import { anySession } from './testing/sessions';

test('bookmarks lead to the same places, whichever schedule is the session’s own', () => {
  fc.assert(
    fc.property(anySession, fc.constantFrom('', '4=main/1', '1=main'), (s, other) => {
      const marks = marksOf(s);
      const moved = withMarks({ ...s, schedule: other, bookmarks: [] }, marks);
      expect(marksOf(moved)).toEqual(marks);
    }),
  );
});
