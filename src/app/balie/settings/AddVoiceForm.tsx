import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddVoice, useVoiceProblem } from '#app/parts/sound/useAddVoice.ts'
import { Button } from '#app/ui/Button.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { useToast } from '#app/ui/toastContext.ts'

/** Takes in a voice that was recorded on another laptop. */
export const AddVoiceForm = () => {
  const { t } = useTranslation('studio')
  const addVoice = useAddVoice()
  const say = useVoiceProblem()
  const show = useToast()
  const [file, setFile] = useState<File | undefined>()

  const add = async (): Promise<readonly FormProblem[]> => {
    if (file === undefined) return [{ field: 'voiceFile', text: t('voices.noFile') }]
    const { unzipVoice } = await import('#app/parts/sound/voiceZip.ts')
    const read = unzipVoice(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) return [{ field: 'voiceFile', text: say(read.error) }]
    const result = await addVoice(read.value)
    if (!result.ok) return [{ field: 'voiceFile', text: result.error }]
    const { added, left } = result.value
    setFile(undefined)
    show({
      text:
        left === 0 ? t('voices.added', { count: added }) : `${t('voices.added', { count: added })}. ${t('voices.left', { count: left })}`,
    })
    return []
  }

  return (
    <Form onSubmit={add}>
      <FileField
        name="voiceFile"
        label={t('voices.file')}
        hint={t('voices.fileHint')}
        choose={t('voices.choose')}
        accept=".zip"
        file={file}
        onChange={setFile}
      />
      <span>
        <Button type="submit">{t('voices.add')}</Button>
      </span>
    </Form>
  )
}
