// The examples, in the order of the menu: what each is called and what to look for. The programs are Go
// files of this folder, or of testdata/programs, where real Go's behaviour is recorded beside them.

export interface ExampleEntry {
  /** The file's name without .go; also its name in addresses. */
  readonly slug: string;
  readonly title: string;
  /** One sentence: what to look for. */
  readonly look: string;
}

export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly ExampleEntry[];
}

const e = (slug: string, title: string, look: string): ExampleEntry => ({ slug, title, look });

export const catalogue: readonly ExampleGroup[] = [
  {
    title: 'First',
    examples: [
      e('hello', 'Hello', 'One goroutine, one line of output: see what a run looks like before anything is concurrent.'),
      e('two_voices', 'Two voices', 'Which voice is heard first is the scheduler’s choice: press the other chip and hear the other order.'),
      e('forgot_to_wait', 'Main does not wait', 'The program is over when main is: step it, and let the goroutines go before main prints.'),
      e('ping_pong', 'Ping-pong', 'One ball, two players: every arrow is a meeting of both.'),
      e('worker_pool', 'A pool of workers', 'Three workers take jobs as they become free; compare the lanes of a quick job and a slow one.'),
      e('semaphore', 'A channel as a semaphore', 'Never more than three at once: watch the slots of the channel fill on the board.'),
    ],
  },
  {
    title: 'Bugs to find',
    examples: [
      e('lost_update', 'The lost update', 'Every access is atomic and 50 still disappears: let both load before either stores.'),
      e('lock_order', 'Locks in two orders', 'It works until both take their first lock: choose it, and nobody moves again.'),
      e('bank_deadlock', 'A certain deadlock', 'Both wait for what the other holds, in every schedule: pick each and read why it waits.'),
      e('late_answer', 'The answer nobody takes', 'The program ends well, but one lane has no end: who is it waiting for?'),
      e('first_answer', 'The fastest of three', 'Two of three answers are never received: count the lanes that are left waiting.'),
      e('never_closed', 'The range that never ends', 'Everything was received, and then main waits for a close that nobody does.'),
      e('closed_twice', 'Closed twice', 'Two winners, one channel: the second close panics, whoever comes second.'),
      e('send_on_closed', 'Sending after closing', 'The receiver closes and the sender does not know: see which send meets the closed channel.'),
      e('add_inside', 'Add in the wrong place', 'The WaitGroup is at zero when main looks: choose a schedule in which a task still makes it.'),
      e('send_under_lock', 'Sending while holding a lock', 'The lock is held by one who waits for room, and room is made by one who waits for the lock.'),
      e('rwmutex_upgrade', 'Upgrading a read lock', 'It waits for all readers to leave, and it is itself one of them.'),
      e('polite_philosophers', 'Everyone takes the left fork', 'Let each philosopher take one fork before any takes two.'),
      e('missed_signal', 'The missed signal', 'A signal that comes before the wait is lost: run it in both orders.'),
      e('leaky_semaphore', 'The slot not given back', 'Each failed fetch keeps its slot; after two of them nobody enters.'),
      e('forgotten_cancel', 'The forgotten cancel', 'One early return, one watcher that watches for ever.'),
      e('livelock', 'After you', 'Both move all the time and neither gets on: see the sleeps line up.'),
      e('nil_map', 'Writing to a nil map', 'Reading it works for quite a while: step to the first write.'),
      e('custom_panic', 'A panic that goes on', 'A deferred call sees the panic and raises it again: follow it up the stack.'),
      e('stack_overflow', 'A stack without end', 'Go’s own limit ends it; nothing can recover from that.'),
      e('week_long_bug', 'The bug that took a week', 'Stop waits for workers that wait to hand over a result: which line keeps them from hearing the context?'),
    ],
  },
  {
    title: 'Patterns',
    examples: [
      e('pipeline', 'Fan out, fan in', 'Values spread over the stages and come together again: the merge is the widest lane.'),
      e('bounded_buffer', 'A bounded buffer', 'Two condition variables do what a buffered channel does by itself: compare them on the board.'),
      e('cond_queue', 'Waiting for a condition', 'Wait gives up the lock and asks again afterwards: see it wake for nothing.'),
      e('philosophers', 'Philosophers who eat', 'Everybody takes the lower fork first; no choice of yours can make them starve.'),
      e('pubsub', 'Publish and subscribe', 'A slow subscriber loses messages instead of holding up the others.'),
      e('actor', 'An actor', 'One goroutine owns the state; everyone else waits at its mailbox.'),
      e('rate_limiter', 'A rate limiter', 'Look at virtual time: a burst, and then one at a time.'),
      e('errgroup', 'A group that fails together', 'The first error cancels the others: see who hears it.'),
      e('context_tree', 'A tree of contexts', 'Cancellation runs down the tree and never up.'),
      e('ticker_timeout', 'Tickers and timeouts', 'Time jumps from timer to timer; the dashed lines are the jumps.'),
      e('timeout_worker', 'Deadlines and retries', 'Each retry waits longer, and the deadline cuts through all of them.'),
      e('graceful_shutdown', 'Shutting down', 'Stop accepting, drain, leave: at the end no lane is left.'),
      e('nil_channel', 'Switching off a case', 'A nil channel is never ready: see the select lose one case after the other.'),
      e('unfair_select', 'Select chooses at random', 'Both cases are ready: change the seed and see how late the timeout is noticed.'),
      e('rwmutex_cache', 'A read-mostly cache', 'Readers pass together; a miss goes alone and looks again.'),
      e('once', 'Exactly once', 'Many ask, one does it, and the rest wait for that one.'),
      e('mutex_counter', 'A counter with a lock', 'The lanes line up at the lock, one behind the other.'),
      e('atomic_counters', 'Counters without locks', 'A compare-and-swap that fails is tried again: find one that fails.'),
    ],
  },
  {
    title: 'Programs',
    examples: [
      e('prime_sieve', 'The prime sieve', 'Each prime adds a goroutine: the lanes become a staircase.'),
      e('same_tree', 'Two trees compared', 'Two walkers keep step with one another, whatever the shape of their trees.'),
      e('matrix', 'Matrices, row by row', 'A goroutine a row, and they never meet until the end.'),
      e('queens', 'Eight queens', 'The first rows are split over goroutines; the rest is plain search.'),
      e('state_machine', 'A state machine', 'Three styles of the same machine, stepped side by side.'),
      e('sorting', 'Sorting in many ways', 'One goroutine only: step by statement and watch the slice.'),
      e('index_recover', 'Panics turned into errors', 'Each recover stands where the panic is caught: step over it.'),
      e('lru_cache', 'A cache that forgets', 'Open the ring in the variables and see who is next to go.'),
      e('search_tree', 'A search tree', 'Open the root in the variables: the tree is there to be walked.'),
      e('generators', 'Generators', 'Closures and a coroutine: iter.Pull runs on a goroutine of its own.'),
      e('word_frequency', 'Counting words', 'Maps of slices and maps of maps, opened part by part.'),
      e('calculator', 'A calculator', 'It reads its standard input: put an expression there.'),
    ],
  },
];

export interface Example extends ExampleEntry {
  readonly group: string;
  readonly source: string;
}
