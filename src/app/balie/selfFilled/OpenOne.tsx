import { Eye } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SelfFilledRow } from '#queries/selfFilledList.ts'
import { useSelfFilled } from '#app/balie/selfFilled/useSelfFilled.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Button } from '#app/ui/Button.tsx'

/** Goes to one submission, or takes off the list who was only to be talked with. */
export const OpenOne = ({ row }: { readonly row: SelfFilledRow }) => {
  const { t } = useTranslation('selfFilled')
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const { whoOf, aside } = useSelfFilled()
  const who = whoOf(row)
  if (row.kind === 'talkToday' || row.kind === 'help') {
    return (
      <Button aria-label={t('spokenOf', { who })} onClick={() => void aside(row)}>
        {t('spoken')}
      </Button>
    )
  }
  const open = (): void => {
    select({ submissionId: row.submissionId })
    go(PATHS.selfFilledOne)
  }
  return (
    <Button icon={<Eye aria-hidden />} aria-label={t('lookAtOf', { who })} onClick={open}>
      {t('lookAt')}
    </Button>
  )
}
