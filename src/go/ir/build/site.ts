// Sites of accesses to memory: what race detection says of them. As gc has it, an access belongs to the
// line of the expression or statement that makes it; a variable's name alone has no line of its own.

import { exprString } from '../../syntax/exprstring';
import type * as ast from '../../syntax/ast';
import type { AccessSite, Position } from '../ir';
import type { FuncBuilder } from './function';
import type { ProgramBuilder } from './program';

/** An access that the expression `node` makes (null: none). Texts and positions are made only when asked for. */
export class Site implements AccessSite {
  constructor(
    private readonly prog: ProgramBuilder,
    readonly pos: number,
    private readonly node: ast.Expr | null,
  ) {}

  get position(): Position {
    return this.prog.position(this.pos);
  }

  get name(): string {
    return this.node === null ? '' : exprString(this.node);
  }
}

/** What follows belongs to a statement or expression at the position. */
export function enterSite(fb: FuncBuilder, pos: number, node: ast.Expr | null): void {
  if (pos !== 0 && !fb.trusted) fb.site = new Site(fb.prog, pos, node);
}

/** What follows accesses `node`, still as part of the same statement. */
export function nameSite(fb: FuncBuilder, node: ast.Expr): void {
  if (fb.site instanceof Site) fb.site = new Site(fb.prog, fb.site.pos, node);
}

/** The result of `make`, while the site is that of e. */
export function atSite<T>(fb: FuncBuilder, e: ast.Expr, make: () => T): T {
  const outer = fb.site;
  if (e.kind === 'Ident') nameSite(fb, e);
  else if (e.kind !== 'ParenExpr') enterSite(fb, e.pos, e);
  try {
    return make();
  } finally {
    fb.site = outer;
  }
}

/** The result of `make`, whose accesses are to memory that no goroutine writes once others know it. */
export function unshared<T>(fb: FuncBuilder, make: () => T): T {
  const outer = fb.site;
  fb.site = null;
  try {
    return make();
  } finally {
    fb.site = outer;
  }
}
