import type { Clip } from '#domain/sound/clip.ts'
import type { LanguageId } from '#i18n/languages.ts'

/** A text that can be heard, by its key (i18n/spokenWords.ts) and as it stands on the screen. */
export interface SpokenText {
  readonly key: string
  readonly text: string
}

/** What sounds after each other when somebody presses the button once. */
export type Speech = readonly SpeechPart[]

export type SpeechPart =
  | { readonly kind: 'clip'; readonly load: () => Promise<Uint8Array | undefined> }
  | { readonly kind: 'voice'; readonly text: string; readonly voice: SystemVoice }

/** Where recorded clips lie. */
export interface ClipSource {
  /** Clips of a language that are here, also without a network. */
  readonly clips: (language: LanguageId) => Promise<readonly Clip[]>
  readonly load: (language: LanguageId, clip: Clip) => Promise<Uint8Array | undefined>
  /** Told when there may be other clips than before. */
  readonly onChange: (listener: () => void) => () => void
}

/** A voice of this computer itself. */
export interface SystemVoice {
  /** Its language as a tag of BCP 47, such as `fa-IR`. */
  readonly tag: string
  readonly name: string
}

/** The voices that read aloud without sending the text anywhere. */
export interface VoicePort {
  readonly local: () => readonly SystemVoice[]
  /** Browsers find their voices some time after the page has begun. */
  readonly onChange: (listener: () => void) => () => void
  readonly say: (text: string, voice: SystemVoice) => Playing
}

/** Sound that has begun. `done` answers when it ends or is stopped, and rejects when it can not be played. */
export interface Playing {
  readonly done: Promise<void>
  readonly stop: () => void
}

export interface SoundPorts {
  /** The first that has a clip of a text is asked for it. */
  readonly sources: readonly ClipSource[]
  readonly voices: VoicePort
  readonly playClip: (sound: Uint8Array) => Playing
}

/** Who sounds now, or whose sound would not play. */
export interface SoundState {
  readonly playing: string | undefined
  readonly failed: string | undefined
}

/** All that is heard in this page. One thing sounds at a time. */
export interface Sounds {
  /** How these texts can be heard in that language, or undefined: all of them or none, since half of what is read may mislead. */
  readonly find: (language: LanguageId, says: readonly SpokenText[]) => Promise<Speech | undefined>
  /** Told when `find` may answer something else. */
  readonly onFindable: (listener: () => void) => () => void
  /** Whatever else sounded stops. */
  readonly play: (owner: string, speech: Speech) => void
  /** Stops what this owner plays; without an owner, everything. */
  readonly stop: (owner?: string) => void
  readonly state: () => SoundState
  readonly onState: (listener: () => void) => () => void
}
