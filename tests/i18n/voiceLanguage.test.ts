import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/languages.ts'
import { speaksLanguage } from '#i18n/voiceLanguage.ts'

/** Tags as systems write them, and who is read to by such a voice. */
const VOICES: readonly (readonly [tag: string, languages: readonly string[]])[] = [
  ['nl-NL', ['nl']],
  ['nl_BE', ['nl']],
  ['nl', ['nl']],
  ['en-GB', ['en']],
  ['ar-SA', ['ar']],
  ['arz', []],
  ['fa', ['fa']],
  ['fa-IR', ['fa']],
  ['fa-AF', ['prs']],
  ['prs-AF', ['prs']],
  ['far', []],
  ['ps-AF', ['ps']],
  ['ku', []],
  ['ku-Latn-TR', ['kmr']],
  ['ku-Arab-IQ', []],
  ['ckb-IQ', ['ckb']],
  ['kmr', ['kmr']],
  ['so-SO', ['so']],
  ['tr-TR', ['tr']],
  ['uk-UA', ['uk']],
  ['ru-RU', ['ru']],
  ['fr-CH', ['fr']],
  ['ti-ER', ['ti']],
  ['am-ET', ['am']],
  ['tig', []],
  ['', []],
]

test.each(VOICES)('a voice tagged "%s" reads to those who speak that very language, and to nobody else', (tag, languages) => {
  expect(LANGUAGES.filter(({ id }) => speaksLanguage(tag, id)).map(({ id }) => id)).toEqual(languages)
})
