// How large what comes from outside may be at most. Each limit ends in a sentence, and each is tested
// just below, at and above itself (limits.test.ts).

export const limits = {
  /** Characters of a link. Browsers take more; nothing that a person shares needs it. */
  link: 500_000,
  /** Bytes that a link may unpack to. */
  unpacked: 2 << 20,
  files: 100,
  /** Characters of all files together. */
  source: 1 << 20,
  /** Characters of a schedule; the machine's own limit (src/machine/schedule.ts). */
  schedule: 1 << 20,
  branches: 50,
  bookmarks: 200,
  /** Characters of a caption, or of a branch's name. */
  caption: 500,
  /** Arguments and environment variables, each. */
  arguments: 1000,
  /** Characters of standard input, and of all arguments together. */
  input: 1 << 20,
  /** GOMAXPROCS. */
  procs: 256,
  /** MiB. */
  memory: 512,
} as const;
