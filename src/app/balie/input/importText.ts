import type { TFunction } from 'i18next'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { WordListName } from '#domain/offer/import/cellProblem.ts'
import type { MappingProblem } from '#domain/offer/import/mappingProblems.ts'
import type { RowProblem } from '#domain/offer/import/rowProblem.ts'
import { BRING, DURATIONS, EFFORTS, GROUPS, LANGUAGE_NEEDS, LEADS_TO, PROGRAMMES, TRAVEL_COSTS } from '#domain/words/activityWords.ts'
import { INTERESTS } from '#domain/words/interests.ts'
import type { Format } from '#i18n/format.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ListProblem } from '#app/balie/input/readChosenFile.ts'

type Translate = TFunction<['import', 'vocabulary', 'staffVocabulary', 'careful']>

const MEGABYTE = 1024 * 1024

/** Why a file can not be read in at all, and what to do. */
export const listProblemText = (
  problem: ListProblem,
  t: TFunction<'import'>,
  format: Format,
): { readonly title: string; readonly advice: string } => {
  switch (problem.kind) {
    case 'unreadable':
      return { title: t('unreadable.title'), advice: t('unreadable.advice') }
    case 'fileTooLarge':
      return {
        title: t('fileProblem.fileTooLarge'),
        advice: t('fileAdvice.fileTooLarge', { megabytes: format.number(problem.maxBytes / MEGABYTE) }),
      }
    case 'tooManyRows':
      return {
        title: t('fileProblem.tooManyRows'),
        advice: t('fileAdvice.tooManyRows', { rows: format.number(problem.rows), maxRows: format.number(problem.maxRows) }),
      }
    case 'fileEmpty':
    case 'noRows':
      return { title: t(`fileProblem.${problem.kind}`), advice: t(`fileAdvice.${problem.kind}`) }
    case 'notACsv':
      return {
        title: t('fileProblem.notACsv', { context: problem.looksLike }),
        advice: t('fileAdvice.notACsv', { context: problem.looksLike }),
      }
  }
}

export const mappingProblemText = (
  problem: MappingProblem,
  t: TFunction<'import'>,
  columnName: (column: number) => string,
  format: Format,
): string => {
  switch (problem.kind) {
    case 'nothingChosen':
    case 'titleColumnMissing':
    case 'organisationColumnMissing':
      return t(`mappingProblem.${problem.kind}`)
    case 'chosenTwice':
      return t('mappingProblem.chosenTwice', {
        field: t(`field.${problem.field}`),
        columns: format.list(problem.columns.map(columnName)),
      })
  }
}

/** What is wrong in a row, as a sentence. */
export const rowProblemText = (problem: RowProblem, t: Translate): string => {
  const found = problem.found ?? ''
  switch (problem.kind) {
    case 'requiredMissing':
      return t('problem.requiredMissing', { field: problem.field === undefined ? '' : t(`field.${problem.field}`) })
    case 'notADate':
    case 'notATime':
    case 'notANumber':
    case 'notAPhone':
    case 'notAnEmail':
    case 'declarationNeedsDate':
    case 'partOfDayWithoutTime':
      return t(`problem.${problem.kind}`, { found })
    case 'numberOutOfRange':
      return t('problem.numberOutOfRange', { found, from: problem.from, to: problem.to })
    case 'unknownWord':
      return t('problem.unknownWord', { word: problem.word })
    case 'textTooLong':
      return t('problem.textTooLong', { max: problem.max })
    case 'refusedText':
      return t('problem.refusedText', { context: problem.what })
    case 'duplicateInFile':
    case 'differsFromRow':
      return t(`problem.${problem.kind}`, { otherRow: problem.otherRow })
    case 'endBeforeStart':
    case 'minAboveMax':
    case 'moreCellsThanColumns':
    case 'brokenQuotes':
    case 'alreadyKnown':
      return t(`problem.${problem.kind}`)
  }
}

/** What to do about it. `allowedWords` says words of a list in a language that files are read in. */
export const rowAdviceText = (problem: RowProblem, t: Translate, allowedWords: AllowedWords): string => {
  switch (problem.kind) {
    case 'unknownWord':
      return t('advice.unknownWord', { words: allowedWords(problem.list, problem.allowed) })
    case 'numberOutOfRange':
      return t('advice.numberOutOfRange', { from: problem.from, to: problem.to })
    case 'requiredMissing':
    case 'notADate':
    case 'notATime':
    case 'notANumber':
    case 'notAPhone':
    case 'notAnEmail':
    case 'textTooLong':
    case 'refusedText':
    case 'declarationNeedsDate':
    case 'partOfDayWithoutTime':
    case 'duplicateInFile':
    case 'differsFromRow':
    case 'endBeforeStart':
    case 'minAboveMax':
    case 'moreCellsThanColumns':
    case 'brokenQuotes':
    case 'alreadyKnown':
      return t(`advice.${problem.kind}`)
  }
}

export type AllowedWords = (list: WordListName, allowed: readonly string[]) => string

/** The words one may write in a cell. Files are read in Dutch and English, so `t` and `format` are of one of these, whatever the screen speaks. */
export const allowedWordsIn =
  (t: Translate, format: Format): AllowedWords =>
  (list, allowed) => {
    const say = <W extends string>(known: readonly W[], word: (one: W) => string): string =>
      known
        .filter((one) => allowed.includes(one))
        .map(word)
        .join(', ')
    switch (list) {
      case 'programme':
        return say(PROGRAMMES, (one) => t(wordKeys.programme(one)))
      case 'interest':
        return say(INTERESTS, (one) => t(wordKeys.interest(one)))
      case 'languageNeed':
        return say(LANGUAGE_NEEDS, (one) => t(wordKeys.languageNeed(one)))
      case 'effort':
        return say(EFFORTS, (one) => t(wordKeys.effort(one)))
      case 'duration':
        return say(DURATIONS, (one) => t(wordKeys.duration(one)))
      case 'group':
        return say(GROUPS, (one) => t(wordKeys.group(one)))
      case 'travelCosts':
        return say(TRAVEL_COSTS, (one) => t(wordKeys.travelCosts(one)))
      case 'bring':
        return say(BRING, (one) => t(wordKeys.bring(one)))
      case 'leadsTo':
        return say(LEADS_TO, (one) => t(wordKeys.leadsTo(one)))
      case 'weekday':
        return say(WEEKDAYS, (one) => format.weekday(one, 'long'))
      case 'yesNo':
        return say(['yes', 'no'], (one) => t(`import:allowed.${one}`))
      case 'declaration':
        return say(['unknown', 'notNeeded', 'received', 'valid', 'refused'], (one) => t(wordKeys.declaration(one)))
    }
  }
