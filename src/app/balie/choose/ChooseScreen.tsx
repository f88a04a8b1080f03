import { Signpost } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '#queries/conflictInbox.ts'
import { RecordToChoose } from '#app/balie/choose/RecordToChoose.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useAnswer } from '#app/session/useAnswer.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** What two laptops filled in differently: both values are kept, and somebody says which is right. */
export const ChooseScreen = () => {
  const { t } = useTranslation('choose')
  const inbox = useAnswer('conflictInbox', null)
  const someWait = inbox.state === 'answered' && inbox.answer.length > 0
  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('title')} lead={someWait ? t('lead') : undefined}>
        {t('title')}
      </ScreenTitle>
      {inbox.state === 'loading' && <Skeleton lines={4} />}
      {inbox.state === 'failed' && <AnswerFailed />}
      {inbox.state === 'answered' && (
        <KeepFocus>
          <Stack gap={4}>
            {inbox.answer.length === 0 && <EmptyState icon={<Signpost size={40} />} title={t('empty')} text={t('emptyHint')} />}
            {byRecord(inbox.answer).map((rows) => (
              <RecordToChoose key={`${rows[0].id} ${rows[0].record}`} rows={rows} />
            ))}
          </Stack>
        </KeepFocus>
      )}
    </Stack>
  )
}

/** The rows of one record stand beside each other already. */
const byRecord = (rows: readonly ConflictRow[]): readonly (readonly [ConflictRow, ...ConflictRow[]])[] => {
  const groups: [ConflictRow, ...ConflictRow[]][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && last[0].id === row.id && last[0].record === row.record) last.push(row)
    else groups.push([row])
  }
  return groups
}
