// The stable text form of the IR, for `interleave dump ir`, golden tests and messages. One statement a
// line, nested lists indented; registers as name#id, so that two texts of one function can be compared.

import type { Expr, Func, Program, Reg, Stmt } from './ir';

const indent = (depth: number): string => '  '.repeat(depth);

/** All functions that `wanted` accepts, in the program's order. */
export function printProgram(program: Program, wanted: (f: Func) => boolean = () => true): string {
  return program.funcs.filter(wanted).map((f) => printFunc(f, program)).join('\n');
}

/** One function; with the program, statements that start a line of source tell its number. */
export function printFunc(f: Func, program?: Program): string {
  const params = f.params.map((p) => `${reg(p)} ${p.type}`).join(', ');
  const results = f.signature.results.length === 0 ? '' : ` (${f.signature.results.join(', ')})`;
  const notes = [
    f.suspends ? 'suspends' : f.raises ? 'raises' : '',
    f.system ? 'system' : '',
    f.noReturn ? 'noreturn' : '',
    f.wrapper ? 'wrapper' : '',
    f.exported === null ? '' : `export ${f.exported}`,
  ].filter((n) => n !== '');
  const head = `func ${f.symbol}(${params})${results}${notes.length === 0 ? '' : ' // ' + notes.join(', ')}`;
  if (f.body === null) return `${head} = ${f.imported === null ? '?' : `${f.imported.module}.${f.imported.name}`}\n`;
  const slots = f.slots.map((s) => `${indent(1)}slot ${s.name}#${s.id} ${s.size} bytes, align ${s.align}\n`).join('');
  return `${head} {\n${slots}${new Printer(program).list(f.body, 1)}}\n`;
}

const reg = (r: Reg): string => `${r.name}#${r.id}`;

class Printer {
  private line = -1;

  constructor(private readonly program: Program | undefined) {}

  list(stmts: readonly Stmt[], depth: number): string {
    return stmts.map((s) => this.stmt(s, depth)).join('');
  }

  private stmt(s: Stmt, depth: number): string {
    const pad = indent(depth);
    const one = (text: string): string => `${this.source(s, pad)}${pad}${text}\n`;
    switch (s.op) {
      case 'set':
        return one(`${reg(s.reg)} = ${expr(s.value)}`);
      case 'store':
        return one(`${s.access}[${address(s.address, s.offset)}] = ${expr(s.value)}${s.pointer ? ' // pointer' : ''}`);
      case 'setmachine':
        return one(`@${s.register} = ${expr(s.value)}`);
      case 'memcopy':
        return one(`memcopy ${expr(s.to)}, ${expr(s.from)}, ${expr(s.size)}`);
      case 'memzero':
        return one(`memzero ${expr(s.to)}, ${expr(s.size)}`);
      case 'access':
        return one(`${s.write ? 'writes' : 'reads'} ${expr(s.address)}, ${expr(s.size)}`);
      case 'observe':
        return one(`observe ${expr(s.value)}`);
      case 'memorygrow':
        return one(`${reg(s.reg)} = memorygrow ${expr(s.pages)}`);
      case 'call': {
        const results = s.results.map((r) => (r === null ? '_' : reg(r))).join(', ');
        const target = s.target.kind === 'func' ? s.target.func.symbol : `[${expr(s.target.index)}] ${s.target.tag}`;
        const closure = s.target.kind === 'indirect' && s.target.closure !== null ? ` with ${expr(s.target.closure)}` : '';
        return one(`${results === '' ? '' : results + ' = '}call ${target}(${s.args.map(expr).join(', ')})${closure}${s.check === 'unchecked' ? ' // unchecked' : ''}`);
      }
      case 'if': {
        const head = `${this.source(s, pad)}${pad}if ${expr(s.condition)} {\n${this.list(s.then, depth + 1)}`;
        return s.else.length === 0 ? `${head}${pad}}\n` : `${head}${pad}} else {\n${this.list(s.else, depth + 1)}${pad}}\n`;
      }
      case 'loop':
      case 'block':
        return `${pad}${s.op} ${s.label.name}#${s.label.id} {\n${this.list(s.body, depth + 1)}${pad}}\n`;
      case 'br':
        return one(`br ${s.label.name}#${s.label.id}`);
      case 'brif':
        return one(`br ${s.label.name}#${s.label.id} if ${expr(s.condition)}`);
      case 'switch':
        return one(`switch ${expr(s.value)} [${s.targets.map((t) => `${t.name}#${t.id}`).join(' ')}] default ${s.default.name}#${s.default.id}`);
      case 'return':
        return one(`return${s.values.length === 0 ? '' : ' ' + s.values.map(expr).join(', ')}`);
      case 'safepoint':
        return one(`safepoint ${s.kind}`);
      case 'suspend':
        return one(`suspend ${expr(s.status)}`);
      case 'park':
      case 'raise':
      case 'landing':
      case 'unreachable':
        return one(s.op);
    }
  }

  /** A comment with the line of source, where it changes. */
  private source(s: Stmt, pad: string): string {
    if (!('position' in s) || this.program === undefined) return '';
    const p = this.program.positions[s.position];
    if (p === undefined || p.line === this.line) return '';
    this.line = p.line;
    return `${pad}// ${p.file}:${p.line}\n`;
  }
}

function address(e: Expr, offset: number): string {
  return offset === 0 ? expr(e) : `${expr(e)}+${offset}`;
}





/** An expression, operators as functions by their Wasm names. */
export function expr(e: Expr): string {
  switch (e.op) {
    case 'const':
      return e.type === 'i32' ? String(e.value) : `${String(e.value)}:${e.type}`;
    case 'reg':
      return reg(e.reg);
    case 'wasm':
      return `${e.code}(${e.args.map(expr).join(', ')})`;
    case 'load':
      return `${e.access}[${address(e.address, e.offset)}]`;
    case 'select':
      return `select(${expr(e.condition)}, ${expr(e.then)}, ${expr(e.else)})`;
    case 'frameaddr':
      return `&${e.slot.name}#${e.slot.id}${e.offset === 0 ? '' : `+${e.offset}`}`;
    case 'frameoff':
      return `distance(${e.slot.name}#${e.slot.id})`;
    case 'data':
      return `&${e.data.symbol}${e.offset === 0 ? '' : `+${e.offset}`}`;
    case 'func':
      return `index(${e.func.symbol})`;
    case 'machine':
      return `@${e.register}`;
    case 'frameid':
    case 'landingid':
    case 'mode':
    case 'race':
    case 'memorysize':
      return e.op;
  }
}
