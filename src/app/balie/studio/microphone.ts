import { CLIP_LIMITS } from '#domain/sound/clipLimits.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

export type MicrophoneProblem = 'refused' | 'missing' | 'busy' | 'unsupported'

/** A microphone that is on. Nothing is recorded before somebody asks for it. */
export interface Microphone {
  /** How loud it is now, in dBFS. */
  readonly level: () => number
  readonly record: () => Recording
  readonly close: () => void
  /** Told when it is pulled out, or when its permission is taken back. */
  readonly onLost: (listener: () => void) => void
}

export interface Recording {
  readonly stop: () => void
  /** The sound as the browser recorded it, once it is stopped; it stops by itself when it takes too long. Rejects when nothing came. */
  readonly sound: Promise<ArrayBuffer>
}

/** Whether this browser can do all that the studio needs. */
export const canRecord = (): boolean =>
  'MediaRecorder' in globalThis && 'AudioEncoder' in globalThis && 'mediaDevices' in navigator && 'AudioContext' in globalThis

/** Asks for the microphone; the browser asks the person. */
export const openMicrophone = async (): Promise<Result<Microphone, MicrophoneProblem>> => {
  if (!canRecord()) return err('unsupported')
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      // The browser's own cleaning: a counter is a noisy room.
      audio: { channelCount: 1, noiseSuppression: true, echoCancellation: true, autoGainControl: true },
    })
    return ok(microphoneOf(stream))
  } catch (problem) {
    return err(problemOf(problem))
  }
}

const problemOf = (problem: unknown): MicrophoneProblem => {
  const name = problem instanceof DOMException ? problem.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing'
  return 'busy'
}

const microphoneOf = (stream: MediaStream): Microphone => {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 2048
  // Not to the loudspeaker: it would howl.
  context.createMediaStreamSource(stream).connect(analyser)
  const window = new Float32Array(analyser.fftSize)
  let lost = (): void => undefined
  for (const track of stream.getTracks()) track.onended = () => lost()

  return {
    level: () => {
      analyser.getFloatTimeDomainData(window)
      return 10 * Math.log10(window.reduce((sum, sample) => sum + sample ** 2, 0) / window.length)
    },
    record: () => recordingOf(stream),
    onLost: (listener) => {
      lost = listener
    },
    close: () => {
      lost = () => undefined
      for (const track of stream.getTracks()) track.stop()
      void context.close()
    },
  }
}

/** A little more than a clip may be long, since silence at its ends is cut off. */
const LONGEST_MS = (CLIP_LIMITS.longestSeconds + 4) * 1000

const recordingOf = (stream: MediaStream): Recording => {
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 96_000 })
  const parts: Blob[] = []
  const sound = new Promise<ArrayBuffer>((resolve, reject) => {
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onerror = () => reject(new Error('The recorder stopped'))
    recorder.onstop = () => {
      new Blob(parts).arrayBuffer().then(resolve, reject)
    }
  })
  recorder.start()
  const stop = (): void => {
    clearTimeout(timer)
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const timer = setTimeout(stop, LONGEST_MS)
  return { stop, sound }
}
