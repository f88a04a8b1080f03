/** What a clip may be. The longest text that can be spoken takes some ten seconds when it is read calmly. */
export const CLIP_LIMITS = {
  shortestSeconds: 0.2,
  longestSeconds: 20,
  /** 20 seconds at the studio's 24 kbit/s are 60 kB. */
  mostBytes: 100_000,
  /** In dB below the loudest that a file can hold, while somebody speaks. The studio brings each clip to -20. */
  softest: -32,
  loudest: -8,
} as const
