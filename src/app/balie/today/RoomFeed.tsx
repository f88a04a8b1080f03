import { useEffect, useRef, useState } from 'react'
import { GONE_AFTER_MS, openRoomChannel } from '#app/parts/room/roomChannel.ts'
import type { RoomChannel } from '#app/parts/room/roomChannel.ts'
import { roomLineOf } from '#app/balie/today/roomLineOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'

/**
 * Tells the screens in the waiting room which numbers to show, as long as one is there. When the desk goes (a lock, the end of the day,
 * a closed window) they turn calm. Draws nothing.
 */
export const RoomFeed = () => {
  const channel = useRef<RoomChannel | undefined>(undefined)
  const [hellos, setHellos] = useState(0)
  const watched = hellos > 0

  useEffect(() => {
    const calm = (): void => opened.send({ kind: 'calm' })
    let silent: ReturnType<typeof setTimeout> | undefined
    const opened = openRoomChannel(({ kind }) => {
      if (kind !== 'hello') return
      setHellos((count) => count + 1)
      clearTimeout(silent)
      silent = setTimeout(() => setHellos(0), GONE_AFTER_MS)
    })
    channel.current = opened
    globalThis.addEventListener('pagehide', calm)
    return () => {
      globalThis.removeEventListener('pagehide', calm)
      clearTimeout(silent)
      calm()
      opened.close()
      channel.current = undefined
    }
  }, [])

  return watched ? <Feeding hellos={hellos} channel={channel} /> : null
}

interface FeedingProps {
  /** Each hello is answered, also when nothing changed. */
  readonly hellos: number
  readonly channel: { readonly current: RoomChannel | undefined }
}

const Feeding = ({ hellos, channel }: FeedingProps) => {
  const { today, clockTime } = useNow()
  const board = useAnswer('todayBoard', { day: today, now: clockTime })
  const line = board.state === 'answered' ? JSON.stringify(roomLineOf(board.answer)) : undefined
  useEffect(() => {
    if (line !== undefined) channel.current?.send(JSON.parse(line) as ReturnType<typeof roomLineOf>)
  }, [line, hellos, channel])
  return null
}
