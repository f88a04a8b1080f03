import type { Playing } from '#app/parts/sound/Sounds.ts'

/**
 * Plays a sound from its bytes. It never has an address, so the page needs no right to load media, and a recording that is not kept
 * yet sounds the same way as a clip.
 */
export const createClipPlayer = (): ((sound: Uint8Array) => Playing) => {
  let context: AudioContext | undefined

  return (sound) => {
    // Made at the first press: browsers keep one silent that was made before somebody touched the page.
    const speaker = (context ??= new AudioContext())
    const source = speaker.createBufferSource()
    const turn = { stopped: false }
    const done = (async () => {
      if (speaker.state === 'suspended') await speaker.resume()
      // Decoding takes the bytes away from whoever holds them.
      source.buffer = await speaker.decodeAudioData(new Uint8Array(sound).buffer)
      if (turn.stopped) return
      source.connect(speaker.destination)
      const ended = new Promise<void>((resolve) => {
        source.onended = () => resolve()
      })
      source.start()
      await ended
    })()
    return {
      done,
      stop: () => {
        turn.stopped = true
        if (source.buffer !== null) source.stop()
        source.disconnect()
      },
    }
  }
}
