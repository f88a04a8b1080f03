import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShortcutHelp } from '#app/balie/keys/ShortcutHelp.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { CheckField } from '#app/ui/CheckField.tsx'
import { Section } from '#app/ui/Section.tsx'
import { singleKeys } from '#app/ui/shortcuts/singleKeys.ts'
import { useSingleKeys } from '#app/ui/shortcuts/useSingleKeys.ts'

/** Whether single letters do something at this laptop, and what all keys do. */
export const KeysSection = () => {
  const { t } = useTranslation('queue')
  const single = useSingleKeys()
  const [open, setOpen] = useState(false)
  return (
    <Section title={t('keys.setting')}>
      <Card>
        <CheckField name="singleKeys" label={t('keys.single')} hint={t('keys.singleHint')} checked={single} onChange={singleKeys.set} />
        <span>
          <Button onClick={() => setOpen(true)}>{t('keys.show')}</Button>
        </span>
        <ShortcutHelp open={open} onClose={() => setOpen(false)} />
      </Card>
    </Section>
  )
}
