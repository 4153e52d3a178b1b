// The words that lessons use without explaining them again. A text's first use of a word is marked when the
// page is prerendered, and says on the page what it means.

export interface Term {
  /** As it is listed; also its address, with hyphens. */
  readonly term: string;
  /** Other forms in which texts use it. */
  readonly forms: readonly string[];
  readonly means: string;
  /** A page of the reference that says more: its slug. */
  readonly page?: string;
}

const t = (term: string, forms: string, means: string, page?: string): Term => ({ term, forms: forms === '' ? [] : forms.split(', '), means, page });

export const glossary: readonly Term[] = [
  t('ABA', '', 'A value is changed and changed back while somebody computes with what they saw: comparing values does not notice.', 'atomics'),
  t('actor', 'actors', 'A goroutine that owns its state and takes messages, one after the other, from its mailbox. Nobody else touches the state.'),
  t('at least once', 'at-least-once', 'Delivery that repeats until it is confirmed: nothing is lost, and duplicates are possible.'),
  t('at most once', 'at-most-once', 'Delivery that never repeats: no duplicates, and what is lost stays lost.'),
  t('backpressure', '', 'Those who produce are made to wait when those who consume cannot keep up.', 'buffered-channel'),
  t('bulkhead', 'bulkheads', 'A bound for each downstream on how much may be under way, so that a slow one cannot take all there is.'),
  t('circuit breaker', 'circuit breakers', 'Stops calling a downstream that keeps failing, and tries again after a while.'),
  t('compare and swap', 'CAS', 'Changes a word only if it still is what was seen, in one step.', 'atomics'),
  t('contract test', 'contract tests', 'One set of tests that every implementation and every fake must pass.'),
  t('copy-on-write', 'copy on write', 'What is shared is never changed: a change makes a copy, and then the copy is shared.'),
  t('CSP', '', 'Communicating sequential processes (Hoare, 1978): processes that share nothing and meet at channels.', 'unbuffered-channel'),
  t('data race', 'data races', 'Two goroutines access one variable, at least one writes, and nothing puts one access before the other.', 'memory'),
  t('deadlock', 'deadlocks', 'Nobody can go on: each waits for something that only another of them could bring.', 'mutex'),
  t('edge-triggered', '', 'Acts on changes. A change that is missed is missed for ever.'),
  t('happens before', 'happens-before', 'The order of the memory model: what one goroutine did is seen by another only if it happens before.'),
  t('hedged request', 'hedged requests', 'A second request sent when the first is late; the first answer counts.'),
  t('idempotent', 'idempotency, idempotency key, idempotency keys', 'Doing it twice is the same as doing it once.'),
  t('invariant', 'invariants', 'What must be true at every step, and not only at the end.'),
  t('leak', 'leaks, leaked', 'A goroutine that waits for something that can never come: it and all it holds stay for ever.', 'goroutine'),
  t('level-triggered', '', 'Acts on what is, and not on what has changed: whoever looks again sees all that was missed.'),
  t('livelock', 'livelocks', 'All go on, and nothing gets done.'),
  t('load shedding', '', 'Refusing some work early and cheaply, so that the rest is done in time.'),
  t('lost update', 'lost updates', 'Two look, both compute, both write: one of the two changes is gone.', 'atomics'),
  t('memory model', '', 'The rules that say which writes a read may see. Go’s is at go.dev/ref/mem.'),
  t('network poller', '', 'The part of the runtime that waits for sockets on behalf of parked goroutines.'),
  t('parked', 'parking, parks', 'A goroutine that waits, off any thread: it costs its stack and no processor.', 'goroutine'),
  t('preemption', 'preemptions, preempted', 'Going over to another goroutine while the one that ran could have gone on.', 'schedules'),
  t('rendezvous', '', 'Sender and receiver are there together, and the value goes over.', 'unbuffered-channel'),
  t('retry budget', 'retry budgets', 'A bound on the share of requests that may be retries.'),
  t('run queue', 'run queues, local queue, global queue', 'The goroutines that could run and wait for a processor.', 'machine'),
  t('schedule', 'schedules', 'Who went when: the choices that a scheduler made, and that you can make instead.', 'schedules'),
  t('select', '', 'Waits for several channels at once, and does what can be done first.', 'select'),
  t('semaphore', 'semaphores', 'So many at once, and no more: a buffered channel, or a counter.', 'buffered-channel'),
  t('STM', 'software transactional memory', 'Reads and writes are collected, checked together, and made at once, or all of it is tried again.'),
  t('tail latency', '', 'How long the slowest few take: the 99th percentile, say.'),
  t('virtual time', '', 'Time that moves on only when nobody can run: a sleep of an hour takes none, and every run can be repeated.', 'timers'),
  t('work stealing', 'stealing', 'A processor that has nothing to run takes half of another’s queue.', 'machine'),
];

/** A term's place on the glossary's page. */
export const anchorOf = (term: Term): string => term.term.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const byForm = new Map(glossary.flatMap((term) => [term.term, ...term.forms].map((f) => [f.toLowerCase(), term] as const)));
const words = [...byForm.keys()].sort((a, b) => b.length - a.length).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const pattern = new RegExp(`(?<![\\w-])(${words.join('|')})(?![\\w-])`, 'i');

/** The first word of the glossary in a text. */
export function findTerm(text: string): { readonly term: Term; readonly at: number; readonly length: number } | null {
  const m = pattern.exec(text);
  return m === null ? null : { term: byForm.get(m[1].toLowerCase())!, at: m.index, length: m[1].length };
}
