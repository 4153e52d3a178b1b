// Which types a verb can print.

import { type Func, lookupFieldOrMethod, type Type, typeSetOf, unalias, underlying } from '../../types';
import { implementsError } from '../errorsas';
import type { Pass } from '../pass';
import { isNamed } from '../pass';
import { Arg } from './format';

/** Why a value of type t does not suit a verb that takes these kinds of arguments; null if it does. */
export function mismatch(pass: Pass, takes: number, t: Type): string | null {
  if (matches(pass, takes, t)) return null;
  const u = unalias(t);
  const form = underlying(u);
  const terms = u.kind === 'typeparam' && form.kind === 'interface' ? (typeSetOf(form).terms ?? []) : [];
  const bad = terms.find((x) => !new Matcher(pass, takes).match(x.type, true));
  return bad === undefined ? '' : ` (contains ${bad.tilde ? '~' : ''}${pass.show(bad.type)})`;
}

/** Whether a value of type t suits a verb that takes these kinds of arguments. */
export function matches(pass: Pass, takes: number, t: Type): boolean {
  if (takes === Arg.Any) return true;
  if (takes === Arg.Error) return isNil(t) || implementsError(pass, t);
  if (isFormatter(pass, t)) return true;
  return new Matcher(pass, takes).match(t, true);
}

function isNil(t: Type): boolean {
  return t.kind === 'basic' && t.name === 'untyped nil';
}

function isInterfaceType(t: Type): boolean {
  return underlying(t).kind === 'interface';
}

/** Whether t formats itself. */
export function isFormatter(pass: Pass, t: Type): boolean {
  // An interface may hold something that does.
  if (isInterfaceType(t) && unalias(t).kind !== 'typeparam') return true;
  const sig = methodOf(pass, t, 'Format')?.ensureType() ?? null;
  if (sig === null || sig.params.vars.length !== 2) return false;
  const [state, verb] = sig.params.vars;
  const v = unalias(verb.type!);
  return isNamed(state.type, 'fmt', 'State') && v.kind === 'basic' && (v.name === 'rune' || v.name === 'int32');
}

function methodOf(pass: Pass, t: Type, name: string): Func | null {
  const { obj } = lookupFieldOrMethod(t, false, pass.pkg, name);
  return obj?.kind === 'func' ? obj : null;
}

/** Whether t has a method Error or String that gives a string. */
export function printsItself(pass: Pass, t: Type): boolean {
  return ['Error', 'String'].some((name) => stringMethod(pass, t, name) !== null);
}

/** t's method of this name if it takes nothing and gives a string. */
export function stringMethod(pass: Pass, t: Type, name: string): Func | null {
  const f = methodOf(pass, t, name);
  const sig = f?.ensureType() ?? null;
  if (f === null || sig === null || sig.params.vars.length !== 0 || sig.results.vars.length !== 1) return null;
  const r = unalias(sig.results.vars[0].type!);
  return r.kind === 'basic' && r.name === 'string' ? f : null;
}

class Matcher {
  private readonly seen = new Set<Type>();

  constructor(
    private readonly pass: Pass,
    private readonly takes: number,
  ) {}

  private has(kind: number): boolean {
    return (this.takes & kind) !== 0;
  }

  match(t: Type, top: boolean): boolean {
    const u = unalias(t);
    if (u.kind === 'typeparam') {
      const form = underlying(u);
      const terms = form.kind === 'interface' ? typeSetOf(form).terms : null;
      // Among all types some do not fit.
      return terms !== null && terms.every((x) => this.match(x.type, true));
    }
    if (this.has(Arg.String) && printsItself(this.pass, t)) return true;
    // A type inside itself says nothing new.
    if (this.seen.has(u)) return true;
    this.seen.add(u);
    const form = underlying(u);
    switch (form.kind) {
      case 'signature':
        return this.takes === Arg.Pointer;
      case 'chan':
        return this.has(Arg.Pointer);
      case 'map':
        return this.takes === Arg.Pointer || (this.match(form.key, false) && this.match(form.elem, false));
      case 'array':
      case 'slice':
        if (this.has(Arg.String) && isByte(form.elem)) return true;
        if (form.kind === 'slice' && this.takes === Arg.Pointer) return true;
        return this.match(form.elem, false);
      case 'pointer':
        return this.pointer(form.elem, top);
      case 'struct':
        return form.fields.every((f) => {
          if (f.type === null || !this.match(f.type, false)) return f.type === null;
          // Methods of unexported fields are out of fmt's reach.
          return !(this.has(Arg.String) && !f.exported && printsItself(this.pass, f.type));
        });
      case 'interface':
        return true;
      case 'basic':
        return this.basic(form.name);
      default:
        return false;
    }
  }

  private pointer(elem: Type, top: boolean): boolean {
    if (this.takes === Arg.Pointer) return true;
    const form = underlying(elem);
    // &T prints like T where T is made of parts.
    if (top && ['struct', 'array', 'slice', 'map'].includes(form.kind)) return this.match(elem, false);
    return this.has(Arg.Pointer);
  }

  private basic(name: string): boolean {
    if (/bool/.test(name)) return this.has(Arg.Bool);
    if (/^(untyped rune|rune|int32|byte|uint8)$/.test(name)) return this.has(Arg.Int | Arg.Rune);
    if (/^(u?int|byte|rune|untyped int)/.test(name)) return this.has(Arg.Int);
    if (/float/.test(name)) return this.has(Arg.Float);
    if (/complex/.test(name)) return this.has(Arg.Complex);
    if (/string/.test(name)) return this.has(Arg.String);
    if (/Pointer/.test(name)) return this.has(Arg.Pointer | Arg.Int);
    return false;
  }
}

function isByte(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'basic' && (u.name === 'uint8' || u.name === 'byte');
}
