import type { Playing, SystemVoice, VoicePort } from '#app/parts/sound/Sounds.ts'

/**
 * The voices of the operating system. Only those that speak on this computer: a remote voice would send what a resident reads to
 * somebody's server. Where a browser does not say which kind a voice is, it counts as remote.
 */
export const createSystemVoices = (speech: SpeechSynthesis | undefined): VoicePort => ({
  local: () => (speech?.getVoices() ?? []).filter(({ localService }) => localService).map(({ lang, name }) => ({ tag: lang, name })),
  onChange: (listener) => {
    speech?.addEventListener('voiceschanged', listener)
    return () => speech?.removeEventListener('voiceschanged', listener)
  },
  say: (text, voice) => (speech === undefined ? nobody() : sayWith(speech, text, voice)),
})

const nobody = (): Playing => ({ done: Promise.reject(new Error('This browser has no voices')), stop: () => undefined })

const sayWith = (speech: SpeechSynthesis, text: string, { tag, name }: SystemVoice): Playing => {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = speech.getVoices().find((one) => one.localService && one.lang === tag && one.name === name) ?? null
  utterance.lang = tag
  // Without it a browser chooses a voice itself, perhaps of another language.
  if (utterance.voice === null) return nobody()
  let stopped = false
  const done = new Promise<void>((resolve, reject) => {
    utterance.onend = () => resolve()
    utterance.onerror = () => (stopped ? resolve() : reject(new Error('The voice did not speak')))
  })
  speech.speak(utterance)
  return {
    done,
    stop: () => {
      stopped = true
      speech.cancel()
    },
  }
}
