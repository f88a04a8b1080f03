/// <reference types="vite/client" />
import { wordsFrom } from '#i18n/wordsFrom.ts'

/** One chunk: the words that only staff see. */
export const words = wordsFrom(
  import.meta.glob<object>(
    [
      '../../../../locales/nl/*.json',
      '!**/resident.json',
      '!**/vocabulary.json',
      '!**/careful.json',
      '!**/slip.json',
      '!**/sound.json',
      '!**/sessionWords.json',
      '!**/board.json',
      '!**/questions.json',
      '!**/entrance.json',
      '!**/kiosk.json',
      '!**/ownPath.json',
    ],
    {
      eager: true,
      import: 'default',
    },
  ),
)
