import { OPUS_RATE, OPUS_PRE_SKIP, writeOggOpus } from '#domain/sound/oggOpus.ts'

/** Speech is clear at this rate, and a language's clips stay well under two megabytes. */
const BITS_A_SECOND = 24_000

/** Samples of one channel at 48 kHz as an Ogg Opus file. */
export const encodeOpus = async (samples: Float32Array): Promise<Uint8Array> => {
  const packets: Uint8Array[] = []
  let fault: DOMException | undefined
  const encoder = new AudioEncoder({
    output: (chunk) => {
      const packet = new Uint8Array(chunk.byteLength)
      chunk.copyTo(packet)
      packets.push(packet)
    },
    error: (problem) => {
      fault = problem
    },
  })
  encoder.configure({
    codec: 'opus',
    sampleRate: OPUS_RATE,
    numberOfChannels: 1,
    bitrate: BITS_A_SECOND,
    opus: { frameDuration: 20_000 },
  })
  // The codec looks ahead: without silence behind them the last samples would stay in it.
  const data = new Float32Array(samples.length + OPUS_PRE_SKIP)
  data.set(samples)
  const whole = new AudioData({
    format: 'f32-planar',
    sampleRate: OPUS_RATE,
    numberOfFrames: data.length,
    numberOfChannels: 1,
    timestamp: 0,
    data,
  })
  encoder.encode(whole)
  whole.close()
  await encoder.flush()
  encoder.close()
  if (fault !== undefined || packets.length === 0) throw new Error('The sound could not be written as Opus')
  return writeOggOpus(packets, samples.length)
}
