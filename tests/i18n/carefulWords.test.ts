import { expect, test } from 'vitest'
import { REVIEWED_CAREFUL } from '#i18n/generated/reviewState.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'
import { createWords } from '#i18n/setup.ts'
import { wordKeys } from '#i18n/wordKeys.ts'

const words = await createWords({ language: 'nl', load: bundleLoaders, onMissing: (_, key) => expect.fail(`no words for ${key}`) })

test.each(RESIDENT_LANGUAGES.filter((id) => !REVIEWED_CAREFUL[id].includes('careful:procedure') && id !== 'nl' && id !== 'en'))(
  'what is about rights or money is said in Dutch and English as long as nobody who grew up with %s read it',
  async (language) => {
    await words.ensure(language)
    expect(words.isLoaded(language)).toBe(true)
    expect(words.careful('careful:procedure', language)).toEqual([
      { language: 'nl', text: 'Meedoen mag, het hoeft niet. Het verandert niets aan je procedure.' },
      { language: 'en', text: 'You may take part, you don’t have to. It changes nothing in your procedure.' },
    ])
    expect(words.careful(wordKeys.travelCosts('own'), language).map((said) => said.language)).toEqual(['nl', 'en'])
  },
)

test.each(['nl', 'en'] as const)('in %s it is said in that language alone', async (language) => {
  await words.ensure(language)
  expect(words.careful(wordKeys.lightAdvice('trialFirst'), language).map((said) => said.language)).toEqual([language])
})
