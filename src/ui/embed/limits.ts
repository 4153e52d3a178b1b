// How much an embed takes from the page around it, and how fast, beyond what share/limits.ts says of
// programs. Each limit ends in a sentence.

export const embedLimits = {
  /** Characters of a label, of a list of lines. */
  text: 1000,
  /** The largest number of a turn. */
  turn: 1e9,
  /** Messages a second, over any length of time, and how many may come at once. */
  messagesPerSecond: 50,
  burst: 100,
} as const;
