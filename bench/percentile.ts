/** The value below which that share (0 to 100) of the sample lies. */
export const percentile = (sample: readonly number[], share: number): number => {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN
}

export const median = (sample: readonly number[]): number => percentile(sample, 50)
