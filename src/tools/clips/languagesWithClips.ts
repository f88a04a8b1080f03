import type { ShippedAudio } from '#tools/clips/shippedAudio.ts'

/** The module that tells the app in which languages clips come with it, so that it asks for no list that does not exist. */
export const languagesWithClips = (audio: ShippedAudio): string =>
  [
    '// Written by `npm run words -- --types` from public/audio/. Do not edit.',
    "import type { LanguageId } from '#i18n/languages.ts'",
    '',
    `export const LANGUAGES_WITH_CLIPS: readonly LanguageId[] = [${[...audio.keys()].map((id) => `'${id}'`).join(', ')}]`,
    '',
  ].join('\n')
