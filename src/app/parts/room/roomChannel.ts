import { readRoomMessage } from '#app/parts/room/roomMessage.ts'
import type { RoomMessage } from '#app/parts/room/roomMessage.ts'

export interface RoomChannel {
  readonly send: (message: RoomMessage) => void
  readonly close: () => void
}

/** Between the desk and the screens in the waiting room: windows of one browser, without a network. */
export const openRoomChannel = (onMessage: (message: RoomMessage) => void): RoomChannel => {
  const channel = new BroadcastChannel('waiting-room')
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readRoomMessage(data)
    if (message !== undefined) onMessage(message)
  }
  return {
    send: (message) => {
      channel.postMessage(message)
    },
    close: () => {
      channel.close()
    },
  }
}

/** A screen says hello this often, also to hear whether the desk is still there. */
export const HELLO_EVERY_MS = 20_000

/** A window in the background may be slow: after this long without an answer nobody is there. */
export const GONE_AFTER_MS = 150_000
