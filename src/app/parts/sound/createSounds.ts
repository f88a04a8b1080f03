import type { LanguageId } from '#i18n/languages.ts'
import { textHash } from '#i18n/textHash.ts'
import { speaksLanguage } from '#i18n/voiceLanguage.ts'
import type { Playing, SoundPorts, SoundState, Sounds, Speech, SpeechPart, SpokenText } from '#app/parts/sound/Sounds.ts'

export const createSounds = ({ sources, voices, playClip }: SoundPorts): Sounds => {
  let state: SoundState = { playing: undefined, failed: undefined }
  let sounding: { readonly owner: string; current?: Playing } | undefined
  const listeners = new Set<() => void>()

  const set = (next: SoundState): void => {
    state = next
    for (const listener of listeners) listener()
  }

  /** A clip that says this very text; one of an older text is as good as none. */
  const clipOf = async (language: LanguageId, { key, text }: SpokenText): Promise<SpeechPart | undefined> => {
    const hash = await textHash(text)
    for (const source of sources) {
      const clip = (await source.clips(language)).find((one) => one.key === key && one.text === hash)
      if (clip) return { kind: 'clip', load: () => source.load(language, clip) }
    }
    return undefined
  }

  const voiceOf = (language: LanguageId, { text }: SpokenText): SpeechPart | undefined => {
    const voice = voices.local().find(({ tag }) => speaksLanguage(tag, language))
    return voice && { kind: 'voice', text, voice }
  }

  const begin = async (part: SpeechPart): Promise<Playing> => {
    if (part.kind === 'voice') return voices.say(part.text, part.voice)
    const sound = await part.load()
    if (sound === undefined) throw new Error('A clip is not here any more')
    return playClip(sound)
  }

  const stop = (owner?: string): void => {
    if (sounding === undefined || (owner !== undefined && sounding.owner !== owner)) return
    const ending = sounding
    sounding = undefined
    ending.current?.stop()
    set({ ...state, playing: undefined })
  }

  const playAll = async (turn: { readonly owner: string; current?: Playing }, speech: Speech): Promise<void> => {
    for (const part of speech) {
      const begun = await begin(part)
      // Somebody else was given the turn while this was fetched.
      if (sounding !== turn) {
        begun.stop()
        begun.done.catch(() => undefined)
        return
      }
      turn.current = begun
      await begun.done
      if (sounding !== turn) return
    }
  }

  return {
    find: async (language, says) => {
      const parts = await Promise.all(says.map(async (said) => (await clipOf(language, said)) ?? voiceOf(language, said)))
      return parts.length > 0 && parts.every((part) => part !== undefined) ? parts : undefined
    },
    onFindable: (listener) => {
      const ends = [voices.onChange(listener), ...sources.map((source) => source.onChange(listener))]
      return () => {
        for (const end of ends) end()
      }
    },
    play: (owner, speech) => {
      stop()
      const turn = { owner }
      sounding = turn
      set({ playing: owner, failed: undefined })
      const end = (failed: string | undefined): void => {
        if (sounding !== turn) return
        sounding = undefined
        set({ playing: undefined, failed })
      }
      void playAll(turn, speech).then(
        () => end(undefined),
        () => end(owner),
      )
    },
    stop,
    state: () => state,
    onState: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
