import type { ChoiceList } from '#domain/visit/question.ts'
import type { Side } from '#app/parts/Side.ts'
import { shownChoice } from '#app/parts/shownChoice.ts'
import type { KioskChoice } from '#app/kiosk/Choices.tsx'

/** The words of a list as tiles, each with the key by which it can be heard. */
export const kioskChoices = (list: ChoiceList, choices: readonly string[], side: Side): readonly KioskChoice[] =>
  choices.map((id) => {
    const group = HEARD[list]
    return { id, ...shownChoice(list, id, side.words), word: group === undefined ? COMPOSED : `${group}.${id}` }
  })

/** The key of a text that is put together, as a time is: nobody recorded it, but a voice of this computer can read it. */
export const COMPOSED = 'composed'

/** Lists of which each word can be heard (i18n/spokenWords.ts). */
const HEARD: Readonly<Partial<Record<ChoiceList, string>>> = {
  interest: 'vocabulary:interest',
  skill: 'vocabulary:skill',
  company: 'vocabulary:company',
  contact: 'questions:contact',
}
