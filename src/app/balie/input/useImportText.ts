import { useTranslation } from 'react-i18next'
import type { RowProblem } from '#domain/offer/import/rowProblem.ts'
import { allowedWordsIn, rowAdviceText, rowProblemText } from '#app/balie/input/importText.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'

interface ImportText {
  readonly problem: (problem: RowProblem) => string
  readonly advice: (problem: RowProblem) => string
}

/** Problems and advice in the language of the screen; the words one may write in a cell in Dutch or English, since files are read in these. */
export const useImportText = (): ImportText | undefined => {
  const { t } = useTranslation(['import', 'vocabulary', 'staffVocabulary', 'careful'])
  const language = useLanguage() === 'en' ? 'en' : 'nl'
  const inFiles = useWordsIn(language)
  const { t: sayAllowed } = useTranslation(['import', 'vocabulary', 'staffVocabulary', 'careful'], { lng: language })
  if (inFiles === undefined) return undefined
  const allowed = allowedWordsIn(sayAllowed, inFiles.format)
  return { problem: (problem) => rowProblemText(problem, t), advice: (problem) => rowAdviceText(problem, t, allowed) }
}
