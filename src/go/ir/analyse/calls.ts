// Who may suspend and who may raise, over the whole program.
//
// The call graph has a node for every reached function and one for every tag of indirect calls;
// a tag leads to the functions that carry it and whose address is taken. Only checked calls are
// edges: after an unchecked one the caller does not unwind. Recursion counts as suspension,
// since only suspending functions have a frame that survives when the native stack is used up.

import type { Func } from '../ir';
import type { FuncFacts } from './facts';
import type { Reached } from './reach';

interface Node {
  readonly facts: FuncFacts | null;
  readonly callees: Node[];
  readonly callers: Node[];
  suspends: boolean;
  raises: boolean;
  recursive: boolean;
  needsFrame: boolean;
  // Tarjan's numbering.
  order: number;
  low: number;
  onStack: boolean;
}

/** What an indirect call of a tag may do. */
export interface TagFacts {
  readonly suspends: boolean;
  readonly raises: boolean;
}

const newNode = (facts: FuncFacts | null): Node => ({
  facts,
  callees: [],
  callers: [],
  suspends: false,
  raises: false,
  recursive: false,
  needsFrame: false,
  order: -1,
  low: 0,
  onStack: false,
});

class CallGraph {
  private readonly funcs = new Map<Func, Node>();
  readonly tags = new Map<string, Node>();
  readonly nodes: Node[] = [];

  constructor(reached: Reached) {
    for (const [func, facts] of reached.funcs) this.funcs.set(func, this.add(newNode(facts)));
    for (const func of reached.addressTaken) {
      for (const tag of func.tags) this.edge(this.tag(tag), this.funcs.get(func)!);
    }
    for (const facts of reached.funcs.values()) {
      const node = this.funcs.get(facts.func)!;
      for (const callee of facts.callees) this.edge(node, this.funcs.get(callee)!);
      for (const tag of facts.tags) this.edge(node, this.tag(tag));
    }
  }

  private add(node: Node): Node {
    this.nodes.push(node);
    return node;
  }

  private tag(tag: string): Node {
    let node = this.tags.get(tag);
    if (!node) this.tags.set(tag, (node = this.add(newNode(null))));
    return node;
  }

  private edge(from: Node, to: Node): void {
    from.callees.push(to);
    to.callers.push(from);
  }
}

/**
 * Calls `found` for each strongly connected component that contains a cycle. The walk keeps its
 * own stack: call chains of big programs are deeper than JavaScript's.
 */
function forEachCycle(nodes: readonly Node[], found: (component: Node[]) => void): void {
  let counter = 0;
  const stack: Node[] = [];
  const enter = (node: Node): void => {
    node.order = node.low = counter++;
    node.onStack = true;
    stack.push(node);
  };
  for (const root of nodes) {
    if (root.order >= 0) continue;
    enter(root);
    const path = [{ node: root, next: 0 }];
    while (path.length > 0) {
      const frame = path[path.length - 1];
      const { node } = frame;
      if (frame.next < node.callees.length) {
        const callee = node.callees[frame.next++];
        if (callee.order < 0) {
          enter(callee);
          path.push({ node: callee, next: 0 });
        } else if (callee.onStack) {
          node.low = Math.min(node.low, callee.order);
        }
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const parent = path[path.length - 1].node;
        parent.low = Math.min(parent.low, node.low);
      }
      if (node.low !== node.order) continue;
      const component = stack.splice(stack.lastIndexOf(node));
      for (const member of component) member.onStack = false;
      if (component.length > 1 || node.callees.includes(node)) found(component);
    }
  }
}

/** Marks everything from which a marked node can be reached. */
function propagate(nodes: readonly Node[], property: 'suspends' | 'raises' | 'needsFrame'): void {
  const work = nodes.filter((node) => node[property] || (property === 'suspends' && node.facts?.parks === true));
  for (let node = work.pop(); node; node = work.pop()) {
    for (const caller of node.callers) {
      if (caller[property]) continue;
      caller[property] = true;
      work.push(caller);
    }
  }
}

/** The shortest way from a function to one that suspends by itself, for messages. */
function suspendingPath(graph: CallGraph, from: FuncFacts): string {
  const cause = ({ facts, recursive }: Node): string =>
    facts === null || facts.func.system ? '' : recursive ? 'recursion' : facts.hasSafepoint ? 'safepoint' : facts.hasSuspend ? 'suspend' : facts.hasLanding ? 'landing' : '';
  const start = graph.nodes.find((node) => node.facts === from)!;
  const names = new Map<Node, string>([[start, from.func.symbol]]);
  for (const [node, path] of names) {
    if (cause(node) !== '') return `${path} (${cause(node)})`;
    for (const next of node.callees) {
      if (next.suspends && !names.has(next)) names.set(next, `${path} -> ${next.facts?.func.symbol ?? 'indirect'}`);
    }
  }
  return from.func.symbol;
}

/**
 * Sets `suspends` and `raises` of every reached function (in its facts and on the function
 * itself, for the text form), and tells what indirect calls of each tag may do.
 */
export function classify(reached: Reached): ReadonlyMap<string, TagFacts> {
  const graph = new CallGraph(reached);
  for (const node of graph.nodes) {
    if (!node.facts) continue;
    const { hasSafepoint, hasSuspend, hasLanding, hasRaise } = node.facts;
    node.suspends = hasSafepoint || hasSuspend || hasLanding;
    node.raises = hasRaise;
    node.needsFrame = node.facts.usesFrameId;
  }
  forEachCycle(graph.nodes, (component) => {
    for (const node of component) {
      node.recursive = true;
      if (node.facts && !node.facts.func.system) node.suspends = true;
    }
  });
  propagate(graph.nodes, 'suspends');
  propagate(graph.nodes, 'raises');
  propagate(graph.nodes, 'needsFrame');
  for (const { facts, suspends, raises, needsFrame } of graph.nodes) {
    if (!facts) continue;
    if (suspends && facts.parks) throw new Error(`${facts.func.symbol}: parks and suspends: ${suspendingPath(graph, facts)}`);
    if (suspends && facts.func.system) {
      throw new Error(`${facts.func.symbol}: a system function would have to suspend: ${suspendingPath(graph, facts)}`);
    }
    facts.suspends = facts.func.suspends = suspends;
    facts.raises = facts.func.raises = raises;
    facts.needsFrame = needsFrame && !facts.func.system;
  }
  return graph.tags;
}
