import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { addVoice } from '#app/parts/sound/addVoice.ts'
import type { AddVoiceProblem, VoiceAdded } from '#app/parts/sound/addVoice.ts'
import { keepVoiceName } from '#app/parts/sound/voiceNames.ts'
import { useAddedClips } from '#app/session/AddedClipsContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { WordsContext } from '#app/session/WordsContext.ts'
import { RESIDENT_LANGUAGES, SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { TextsByKey } from '#i18n/spokenWords.ts'
import type { VoiceFile } from '#domain/sound/voiceFile.ts'
import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/** Lets a voice be heard on this laptop; what stands in the way is said in words. */
export const useAddVoice = (): ((voice: VoiceFile) => Promise<Result<VoiceAdded, string>>) => {
  const { t } = useTranslation('studio')
  const words = useContext(WordsContext)
  const added = useAddedClips()
  const engine = useEngine()
  const say = useVoiceProblem()

  return async (file) => {
    const language = RESIDENT_LANGUAGES.find((id) => id === file.language)
    if (words === undefined || language === undefined) return err(t('voiceProblem.newerVersion'))
    await words.ensure(language)
    const texts = words.spokenTexts(language)
    const result = await addVoice({ added, texts, keepName: () => keepVoiceName(engine, file.voice) }, language, file)
    return result.ok ? result : err(say(result.error, texts))
  }
}

/** A problem with a voice in words; a clip is named by the text that it says, in Dutch where its language is not known yet. */
export const useVoiceProblem = (): ((problem: AddVoiceProblem, texts?: TextsByKey) => string) => {
  const { t } = useTranslation('studio')
  const words = useContext(WordsContext)
  return (problem, texts) =>
    problem.kind === 'badClip'
      ? t('voiceProblem.badClip', { text: (texts ?? words?.spokenTexts(SOURCE_LANGUAGE))?.get(problem.key) ?? '' })
      : t(`voiceProblem.${problem.kind}`)
}
