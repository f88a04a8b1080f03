import { useEffect, useRef, useState } from 'react'
import { createChime } from '#app/room/gentleChime.ts'
import { RoomScreen } from '#app/room/RoomScreen.tsx'
import { RoomTools } from '#app/room/RoomTools.tsx'
import { useRoomLine } from '#app/room/useRoomLine.ts'
import { useTurning } from '#app/parts/useTurning.ts'

/** The window on the second monitor. */
export const Room = () => {
  const line = useRoomLine()
  const [still, setStill] = useState(false)
  const language = useTurning(line?.languages ?? [], still)
  const chime = useRef<ReturnType<typeof createChime> | undefined>(undefined)
  const [sound, setSound] = useState(false)

  const latest = line?.calls[0]
  const call = latest && `${latest.numbers.join()} ${String(latest.times)}`
  useEffect(() => {
    if (call !== undefined) chime.current?.ring()
  }, [call])

  const setChime = (on: boolean): void => {
    chime.current?.close()
    chime.current = on ? createChime() : undefined
    // So that one hears what it will be like.
    chime.current?.ring()
    setSound(on)
  }

  return (
    <>
      <RoomScreen line={line} language={language} />
      <RoomTools still={still} onStill={setStill} sound={sound} onSound={setChime} />
    </>
  )
}
