import { OPUS_RATE } from '#domain/sound/oggOpus.ts'

/** Any sound that the browser can read, as samples of one channel. Rejects where it is none. */
export const decodeSound = async (sound: ArrayBuffer): Promise<Float32Array> => {
  const buffer = await new OfflineAudioContext(1, 1, OPUS_RATE).decodeAudioData(sound)
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, channel) => buffer.getChannelData(channel))
  const [first = new Float32Array()] = channels
  if (channels.length === 1) return first
  return first.map((_, at) => channels.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / channels.length)
}
