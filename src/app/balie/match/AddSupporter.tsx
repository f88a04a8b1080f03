import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { SupporterLanguages } from '#app/balie/match/SupporterLanguages.tsx'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Details } from '#app/ui/Details.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { TextField } from '#app/ui/TextField.tsx'

interface AddSupporterProps {
  readonly openAtFirst: boolean
  readonly onAdded: (staffMemberId: RecordId) => void
}

/** A supporter who was not here before. Folded away as long as there is somebody to ask about. */
export const AddSupporter = ({ openAtFirst, onAdded }: AddSupporterProps) => {
  const { t } = useTranslation('appointment')
  const [name, setName] = useState('')
  const [spoken, setSpoken] = useState<readonly SpokenLanguage[]>([])
  const addStaffMember = useDeed('addStaffMember')
  const problemsOf = useFormProblems()

  const add = async (): Promise<readonly FormProblem[]> => {
    const result = await addStaffMember({ callName: name, role: 'supporter', spoken })
    if (!result.ok) return problemsOf(result)
    setName('')
    setSpoken([])
    onAdded(result.value.staffMemberId)
    return []
  }

  return (
    <Details summary={t('supporter.newName')} openAtFirst={openAtFirst}>
      <Form onSubmit={add} label={t('supporter.newName')}>
        <TextField
          name="callName"
          width="medium"
          label={t('supporter.newName')}
          hint={t('supporter.newNameHint')}
          value={name}
          onChange={setName}
        />
        <SupporterLanguages value={spoken} onChange={setSpoken} />
        <span>
          <Button type="submit">{t('supporter.add')}</Button>
        </span>
      </Form>
    </Details>
  )
}
