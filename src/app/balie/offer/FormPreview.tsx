import { Languages } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { activityFieldsOf } from '#app/balie/offer/activityForm.ts'
import type { ActivityForm } from '#app/balie/offer/activityForm.ts'
import { ResidentView } from '#app/balie/offer/ResidentView.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { Button } from '#app/ui/Button.tsx'

/** How a resident will read what stands in the form now, in any language, before it is saved. Drawn once asked for: typing stays quick. */
export const FormPreview = ({ form }: { readonly form: ActivityForm }) => {
  const { t } = useTranslation('activities')
  const [shown, setShown] = useState(false)
  const organisation = form.organisationName === '' ? undefined : { name: form.organisationName }
  return (
    <KeepFocus>
      {shown ? (
        <ResidentView file={{ activity: activityFieldsOf(form), organisation }} openAtFirst />
      ) : (
        <Button icon={<Languages aria-hidden />} onClick={() => setShown(true)}>
          {t('residentView.title')}
        </Button>
      )}
    </KeepFocus>
  )
}
