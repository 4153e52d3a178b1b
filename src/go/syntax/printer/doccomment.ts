import type { Comment } from '../ast';
export function formatDocComment(list: readonly Comment[]): readonly Comment[] {
  return list;
}
