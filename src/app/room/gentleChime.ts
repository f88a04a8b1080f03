/** Two soft tones, a third apart, each half a second: heard without looking up from a talk. */
const TONES = [523.25, 659.25] as const
const TONE_S = 0.5
const LOUD = 0.12

/** A sound without a file. A browser lets it sound only after somebody pressed a button of this window. */
export const createChime = (): { readonly ring: () => void; readonly close: () => void } => {
  const context = new AudioContext()
  return {
    ring: () => {
      TONES.forEach((frequency, at) => {
        const from = context.currentTime + (at * TONE_S) / 2
        const tone = context.createOscillator()
        const volume = context.createGain()
        tone.frequency.value = frequency
        volume.gain.setValueAtTime(0, from)
        volume.gain.linearRampToValueAtTime(LOUD, from + TONE_S / 8)
        volume.gain.linearRampToValueAtTime(0, from + TONE_S)
        tone.connect(volume).connect(context.destination)
        tone.start(from)
        tone.stop(from + TONE_S)
      })
    },
    close: () => void context.close(),
  }
}
