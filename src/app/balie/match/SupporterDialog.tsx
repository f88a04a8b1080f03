import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { SupporterAnswer } from '#domain/people/supporterAnswer.ts'
import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'
import type { StaffRow } from '#queries/staffOnHand.ts'
import { AddSupporter } from '#app/balie/match/AddSupporter.tsx'
import { SupporterQuestion } from '#app/balie/match/SupporterQuestion.tsx'
import type { SupporterWord } from '#app/balie/match/SupporterQuestion.tsx'
import { SupporterSpeaks } from '#app/balie/match/SupporterSpeaks.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'

interface SupporterDialogProps {
  readonly resident: Resident
  readonly supporters: readonly StaffRow[]
  readonly onClose: () => void
}

/** Asks about one supporter by name, in the person's own language, with three answers to point at. Why is not asked. */
export const SupporterDialog = ({ resident, supporters, onClose }: SupporterDialogProps) => {
  const { t } = useTranslation('appointment')
  const staffLanguage = useLanguage()
  const told = useTold()
  const answerSupporter = useDeed('answerSupporter')
  const [about, setAbout] = useState<RecordId | undefined>(supporters[0]?.staffMemberId)
  const [word, setWord] = useState<SupporterWord | undefined>()
  const asked = supporters.find(({ staffMemberId }) => staffMemberId === about) ?? supporters[0]
  const language = RESIDENT_LANGUAGES.find((id) => id === resident.interfaceLanguage) ?? staffLanguage
  const answer = asked && word && answerOf(word, asked.staffMemberId)

  const save = (): void => {
    if (answer === undefined) return
    onClose()
    void told(answerSupporter({ residentId: resident.id, answer }), ({ before }) => ({
      text: t('told.supporter'),
      undo: () => told(answerSupporter({ residentId: resident.id, answer: before })),
    }))
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={t('supporter.dialogTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('supporter.keep')}</Button>
          {answer !== undefined && (
            <Button look="primary" onClick={save}>
              {t('supporter.save')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('supporter.dialogLead')}</p>
      {asked !== undefined && (
        <>
          {supporters.length > 1 && (
            <SelectField
              name="supporter"
              width="medium"
              label={t('supporter.who')}
              options={supporters.map(({ staffMemberId, name }) => ({ value: staffMemberId, label: name }))}
              value={asked.staffMemberId}
              onChange={(value) => {
                setAbout(value)
                // A yes was to somebody else.
                setWord(undefined)
              }}
            />
          )}
          <SupporterSpeaks key={`${asked.staffMemberId} ${asked.spoken.join()}`} supporter={asked} />
          <SupporterQuestion language={language} name={asked.name} word={word} onWord={setWord} />
        </>
      )}
      <AddSupporter openAtFirst={asked === undefined} onAdded={setAbout} />
    </Dialog>
  )
}

const answerOf = (word: SupporterWord, staffMemberId: RecordId): SupporterAnswer =>
  word === 'yes' ? { kind: word, staffMemberId } : { kind: word }
