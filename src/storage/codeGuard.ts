import { JOURNAL_CODE, MIN_CODE_KEY } from '#storage/journalDatabase.ts'
import type { JournalDatabase } from '#storage/journalDatabase.ts'

/** A newer version of the app has written here; this one must be loaded anew before it may write. */
class OlderCodeError extends Error {
  override readonly name = 'OlderCodeError'
}

/** From now on only this code or newer may write. */
export const claimCode = async ({ meta }: JournalDatabase, code = JOURNAL_CODE): Promise<void> => {
  const least = (await meta.get(MIN_CODE_KEY))?.value
  if (typeof least !== 'number' || least < code) await meta.put({ key: MIN_CODE_KEY, value: code })
}

/** To be asked inside every transaction that writes; it ends the transaction where this code is too old. */
export const checkCode = async ({ meta }: JournalDatabase): Promise<void> => {
  const least = (await meta.get(MIN_CODE_KEY))?.value
  if (typeof least === 'number' && least > JOURNAL_CODE) throw new OlderCodeError('A newer version of the app has written this journal')
}
