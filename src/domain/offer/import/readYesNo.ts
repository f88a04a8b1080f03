import { foldText } from '#kernel/foldText.ts'

/** Yes or no as people tick it in a list; undefined for anything else. */
export const readYesNo = (text: string): boolean | undefined => {
  const folded = foldText(text).replace(/\.$/, '')
  if (YES.includes(folded)) return true
  return NO.includes(folded) ? false : undefined
}

const YES = ['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'v', '✓', '✔', '✅', 'ok', 'نعم']
const NO = ['nee', 'neen', 'n', 'no', 'false', 'onwaar', '0', 'geen', 'niet', '✗', '✘', '❌', 'لا']
