import { Lightbulb } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ActivityFile } from '#queries/activityFile.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'

/** Whose own initiative it is, and who of the counter stands beside them. */
export const InitiativeCard = ({ file: { offeredBy, counterContact } }: { readonly file: ActivityFile }) => {
  const { t } = useTranslation('sessions')
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  if (offeredBy === undefined && counterContact === undefined) return null
  return (
    <Card tone="marigold">
      {offeredBy && (
        <>
          <p>{t('initiative.of', { name: offeredBy.name })}</p>
          <span>
            <Button
              icon={<Lightbulb aria-hidden />}
              onClick={() => {
                select({ residentId: offeredBy.residentId })
                go(PATHS.resident)
              }}
            >
              {t('initiative.open', { name: offeredBy.name })}
            </Button>
          </span>
        </>
      )}
      {counterContact !== undefined && <p>{t('initiative.helps', { name: counterContact })}</p>}
    </Card>
  )
}
