import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SelfFilledFile } from '#queries/selfFilledFile.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import { TextField } from '#app/ui/TextField.tsx'

interface AcceptFormProps {
  readonly file: SelfFilledFile
  readonly onAccepted: (residentId: RecordId) => void
}

/** It is somebody new: registered with what they pointed at, under the name that was said at the counter. */
export const AcceptForm = ({ file: { row }, onAccepted }: AcceptFormProps) => {
  const { t } = useTranslation('selfFilled')
  const told = useTold()
  const accept = useDeed('acceptSubmission')
  const [name, setName] = useState(row.callName)
  const [saving, setSaving] = useState(false)

  const save = async (): Promise<void> => {
    if (saving) return
    setSaving(true)
    await told(accept({ submissionId: row.submissionId, callName: name }), ({ residentId, personCode }) => {
      onAccepted(residentId)
      return { text: t('told.accepted', { code: personCode }) }
    })
    setSaving(false)
  }

  return (
    <Card tone="sand">
      <Stack gap={3}>
        <TextField name="callName" label={t('one.name')} hint={t('one.nameHint')} width="medium" value={name} onChange={setName} />
        <span>
          <Button look="primary" icon={<UserPlus aria-hidden />} busy={saving} onClick={() => void save()}>
            {t('one.accept')}
          </Button>
        </span>
      </Stack>
    </Card>
  )
}
