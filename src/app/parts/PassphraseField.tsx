import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import { TextField } from '#app/ui/TextField.tsx'

interface PassphraseFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
}

/** The four words. Hidden at first, since somebody may sit on the other side of the table; pasting is fine. */
export const PassphraseField = ({ value, onChange, autoFocus = false }: PassphraseFieldProps) => {
  const { t } = useTranslation('start')
  const [shown, setShown] = useState(false)
  return (
    <Stack gap={1}>
      <TextField
        name="passphrase"
        label={t('unlock.words')}
        kind={shown ? 'text' : 'password'}
        reads="latin"
        autoFocus={autoFocus}
        value={value}
        onChange={onChange}
      />
      <span>
        <Button look="plain" icon={shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />} onClick={() => setShown(!shown)}>
          {shown ? t('unlock.hide') : t('unlock.show')}
        </Button>
      </span>
    </Stack>
  )
}
