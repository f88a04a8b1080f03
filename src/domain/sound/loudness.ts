/** How loud a recording is, in dBFS: 0 is the loudest that can be written down, −∞ is silence. */
export interface Loudness {
  /** Of the parts in which somebody speaks. */
  readonly speech: number
  readonly peak: number
}

/** Windows this short tell a word from the breath before it. */
export const WINDOW_SECONDS = 0.02

/** Quieter than this is a quiet room, not somebody speaking. */
export const ROOM_DB = -50

export const loudnessOf = (samples: Float32Array, rate: number): Loudness => {
  const spoken = windowsOf(samples, rate).filter((db) => db > ROOM_DB)
  const loudest = Math.max(-Infinity, ...spoken)
  // Only what comes near the loudest counts: endings that die away are part of speaking and say nothing about how loud somebody spoke.
  const counted = spoken.filter((db) => db > loudest - 20)
  const power = counted.reduce((sum, db) => sum + 10 ** (db / 10), 0) / counted.length
  return { speech: counted.length === 0 ? -Infinity : 10 * Math.log10(power), peak: decibel(peakOf(samples)) }
}

/** The loudness of each window in turn. */
export const windowsOf = (samples: Float32Array, rate: number): readonly number[] => {
  const length = Math.max(1, Math.round(rate * WINDOW_SECONDS))
  const windows: number[] = []
  for (let start = 0; start < samples.length; start += length) {
    let power = 0
    const end = Math.min(start + length, samples.length)
    for (let i = start; i < end; i += 1) power += (samples[i] ?? 0) ** 2
    windows.push(decibel(Math.sqrt(power / (end - start))))
  }
  return windows
}

/** The sound as loud as it should be, without going over the edge. */
export const broughtTo = (samples: Float32Array, rate: number, speech: number): Float32Array => {
  const now = loudnessOf(samples, rate)
  if (now.speech === -Infinity) return samples
  const gain = 10 ** (Math.min(speech - now.speech, HEADROOM_DB - now.peak) / 20)
  return samples.map((sample) => sample * gain)
}

const HEADROOM_DB = -1

const peakOf = (samples: Float32Array): number => samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)

const decibel = (amplitude: number): number => 20 * Math.log10(amplitude)
