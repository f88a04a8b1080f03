import type { Prompt } from '#app/balie/studio/prompts.ts'
import type { Speaker } from '#app/balie/studio/speaker.ts'
import type { Recordings } from '#app/balie/studio/useRecordings.ts'
import type { RecordedClip, VoiceFile } from '#domain/sound/voiceFile.ts'
import type { LanguageId } from '#i18n/languages.ts'

/** All that was recorded of the texts as they stand now, with who spoke. */
export const recordedVoice = async (
  language: LanguageId,
  prompts: readonly Prompt[],
  recordings: Recordings,
  { id, name, consentOn }: Speaker,
): Promise<VoiceFile> => {
  const clips: RecordedClip[] = []
  for (const { key } of prompts.filter((prompt) => recordings.stateOf(prompt.key) === 'kept')) {
    const recording = await recordings.soundOf(key)
    if (recording !== undefined) clips.push({ key, ...recording })
  }
  return { language, voice: { id, ...(name !== '' && { name }), consentOn }, clips }
}
