import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { latinDigits } from '#kernel/latinDigits.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { CONTACT_ROLES } from '#domain/offer/contact.ts'
import type { ContactRole } from '#domain/offer/contact.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Form } from '#app/ui/Form.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { useToast } from '#app/ui/toastContext.ts'

interface ContactDialogProps {
  readonly organisationId: RecordId
  readonly onClose: () => void
}

/** Writes one more contact of an organisation down. */
export const ContactDialog = ({ organisationId, onClose }: ContactDialogProps) => {
  const { t } = useTranslation(['sessions', 'activities', 'staffVocabulary'])
  const addContact = useDeed('addContact')
  const problemsOf = useFormProblems()
  const show = useToast()
  const [typed, setTyped] = useState({ name: '', role: 'guide' as ContactRole, contactPhone: '', contactEmail: '' })
  return (
    <Dialog open onClose={onClose} title={t('contact.add')}>
      <Form
        label={t('contact.add')}
        onSubmit={async () => {
          const result = await addContact({ organisationId, ...typed, contactPhone: latinDigits(typed.contactPhone) })
          if (!result.ok) return problemsOf(result)
          show({ text: t('contact.added', { name: typed.name.trim() }) })
          onClose()
          return []
        }}
      >
        <TextField name="name" label={t('contact.name')} autoFocus value={typed.name} onChange={(name) => setTyped({ ...typed, name })} />
        <ChoiceTiles
          kind="one"
          name="role"
          size="small"
          legend={t('contact.role')}
          options={CONTACT_ROLES.map((value) => ({ value, label: t(wordKeys.contactRole(value)) }))}
          value={typed.role}
          onChange={(role) => setTyped({ ...typed, role: role ?? 'other' })}
        />
        <TextField
          name="contactPhone"
          kind="tel"
          reads="latin"
          label={t('activities:organisationForm.contactPhone')}
          value={typed.contactPhone}
          onChange={(contactPhone) => setTyped({ ...typed, contactPhone })}
        />
        <TextField
          name="contactEmail"
          kind="email"
          reads="latin"
          label={t('activities:organisationForm.contactEmail')}
          value={typed.contactEmail}
          onChange={(contactEmail) => setTyped({ ...typed, contactEmail })}
        />
        <span>
          <Button type="submit" look="primary">
            {t('contact.save')}
          </Button>
        </span>
      </Form>
    </Dialog>
  )
}
