import type { EngineClient } from '#engine/EngineClient.ts'
import type { Voice } from '#domain/sound/clip.ts'

/** Names of those whose voice is on this laptop, by voice. The clips lie in clear for the kiosk; a name is sealed and stays with the staff. */
export type VoiceNames = Readonly<Record<string, string>>

const DRAFT = 'voice.names'

export const voiceNames = async (engine: EngineClient): Promise<VoiceNames> => {
  const kept = await engine.draft(DRAFT)
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

export const keepVoiceName = async (engine: EngineClient, { id, name }: Voice): Promise<void> => {
  if (name !== undefined) await engine.keepDraft(DRAFT, { ...(await voiceNames(engine)), [id]: name })
}

export const forgetVoiceName = async (engine: EngineClient, id: string): Promise<void> => {
  const { [id]: gone, ...others } = await voiceNames(engine)
  if (gone !== undefined) await engine.keepDraft(DRAFT, others)
}
