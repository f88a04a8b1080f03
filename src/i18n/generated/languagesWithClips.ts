// Written by `npm run words -- --types` from public/audio/. Do not edit.
import type { LanguageId } from '#i18n/languages.ts'

export const LANGUAGES_WITH_CLIPS: readonly LanguageId[] = []
