import { useEffect, useState } from 'react'
import { GONE_AFTER_MS, HELLO_EVERY_MS, openRoomChannel } from '#app/parts/room/roomChannel.ts'
import type { RoomLine } from '#app/parts/room/roomMessage.ts'

/** What the desk says; undefined when it is locked, closed, without numbers, or when nobody answers. Nothing is kept: a reload begins calm. */
export const useRoomLine = (): RoomLine | undefined => {
  const [line, setLine] = useState<RoomLine | undefined>()
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined
    const channel = openRoomChannel((message) => {
      if (message.kind === 'hello') return
      clearTimeout(gone)
      if (message.kind === 'line') {
        setLine(message)
        gone = setTimeout(() => setLine(undefined), GONE_AFTER_MS)
        return
      }
      setLine(undefined)
    })
    const hello = (): void => channel.send({ kind: 'hello' })
    hello()
    const timer = setInterval(hello, HELLO_EVERY_MS)
    return () => {
      clearInterval(timer)
      clearTimeout(gone)
      channel.close()
    }
  }, [])
  return line
}
