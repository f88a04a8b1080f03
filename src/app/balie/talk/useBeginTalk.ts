import { useCallback } from 'react'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { START_DRAFT } from '#app/balie/talk/startDraft.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface BeginTalk {
  readonly residentId?: RecordId | undefined
  readonly ticketId?: RecordId | undefined
  readonly language?: SpokenLanguage | undefined
}

/** The door to a talk: with somebody whose file is here, or with somebody new. A talk that had begun goes on where it stopped. */
export const useBeginTalk = (): ((input: BeginTalk) => void) => {
  const engine = useEngine()
  const told = useTold()
  const start = useDeed('startIntake')
  const openTalk = useSession((session) => session.openTalk)
  return useCallback(
    ({ residentId, ticketId, language }) => {
      if (residentId === undefined) {
        // What was typed for somebody else must not come up at this table.
        void engine.removeDraft(START_DRAFT).then(() => openTalk({ ticketId, language }))
        return
      }
      const input = { who: { residentId }, ...(ticketId === undefined ? {} : { ticketId }) }
      void told(start(input)).then((begun) => {
        if (begun) openTalk({ residentId, ticketId, language })
      })
    },
    [engine, told, start, openTalk],
  )
}
