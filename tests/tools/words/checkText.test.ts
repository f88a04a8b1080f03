import { expect, test } from 'vitest'
import { languageOf } from '#i18n/languages.ts'
import type { LanguageId } from '#i18n/languages.ts'
import { checkText } from '#tools/words/checkText.ts'

const rulesIn = (language: LanguageId, text: string): readonly string[] =>
  checkText(languageOf(language), text, { dutch: 'Vraag het aan de mensen van de balie.', english: 'Ask the people at the counter.' }).map(
    ({ rule }) => rule,
  )

test.each([
  ['ti', 'ስደተኛታት ሕተቱ።'],
  ['am', 'ስደተኞችን ይጠይቁ።'],
  ['fa', 'از پناهجویان بپرسید.'],
  ['prs', 'از مهاجرین بپرسید.'],
  ['ps', 'له کډوالو وپوښتئ.'],
  ['ckb', 'لە پەنابەران بپرسە.'],
  ['kmr', 'Ji penaberan bipirse.'],
  ['so', 'Weydii qaxootiga.'],
  ['tr', 'Mültecilere sorun.'],
  ['uk', 'Запитайте біженців.'],
  ['ru', 'Спросите беженцев.'],
  ['fr', 'Demandez aux réfugiés.'],
] as const)('in %s a text that calls people by their papers is found', (language, text) => {
  expect(rulesIn(language, text)).toEqual(['word'])
})

test.each([
  ['fa', 'این در روند پناهندگی شما هیچ تغییری نمی‌دهد.'],
  ['ckb', 'ئەمە هیچ لە پرۆسەی پەنابەریت ناگۆڕێت.'],
  ['kmr', 'Ev di pêvajoya te ya penaberiyê de tu tiştî naguherîne.'],
] as const)('in %s the name of the procedure is no name for people', (language, text) => {
  expect(rulesIn(language, text)).toEqual([])
})
