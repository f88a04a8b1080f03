import { useCallback, useContext, useEffect, useId, useState, useSyncExternalStore } from 'react'
import type { LanguageId } from '#i18n/languages.ts'
import { SoundsContext } from '#app/session/SoundsContext.ts'
import type { SoundState, Sounds, Speech, SpokenText } from '#app/parts/sound/Sounds.ts'

export interface Sound {
  readonly playing: boolean
  readonly failed: boolean
  /** Played before, so that the button offers it once more. */
  readonly played: boolean
  readonly play: () => void
  readonly stop: () => void
}

/** These texts in that language as one sound, which ends with the piece of screen that asked; undefined while they can not be heard. */
export const useSound = (language: LanguageId, says: readonly SpokenText[]): Sound | undefined => {
  const sounds = useContext(SoundsContext)
  const owner = useId()
  const speech = useSpeech(sounds, language, says)
  const { playing, failed } = useSyncExternalStore(sounds?.onState ?? nothingChanges, sounds?.state ?? silent)
  const [played, setPlayed] = useState(false)

  useEffect(
    () => () => {
      sounds?.stop(owner)
    },
    [sounds, owner],
  )

  const play = useCallback(() => {
    if (speech === undefined) return
    setPlayed(true)
    sounds?.play(owner, speech)
  }, [sounds, owner, speech])
  const stop = useCallback(() => sounds?.stop(owner), [sounds, owner])

  return speech && { playing: playing === owner, failed: failed === owner, played, play, stop }
}

const useSpeech = (sounds: Sounds | undefined, language: LanguageId, says: readonly SpokenText[]): Speech | undefined => {
  const [found, setFound] = useState<{ readonly asked: string; readonly speech: Speech | undefined } | undefined>()
  const asked = JSON.stringify([language, says.map(({ key, text }) => [key, text])])

  useEffect(() => {
    if (sounds === undefined) return
    let wanted = true
    const [ofLanguage, texts] = JSON.parse(asked) as [LanguageId, readonly (readonly [string, string])[]]
    const look = (): void => {
      void sounds
        .find(
          ofLanguage,
          texts.map(([key, text]) => ({ key, text })),
        )
        .then((speech) => {
          if (wanted) setFound({ asked, speech })
        })
    }
    look()
    const end = sounds.onFindable(look)
    return () => {
      wanted = false
      end()
    }
  }, [sounds, asked])

  return found?.asked === asked ? found.speech : undefined
}

const SILENCE: SoundState = { playing: undefined, failed: undefined }
const silent = (): SoundState => SILENCE
const nothingChanges = (): (() => void) => () => undefined
