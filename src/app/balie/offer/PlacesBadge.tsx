import { CircleSlash, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '#app/ui/Badge.tsx'

interface PlacesBadgeProps {
  readonly max: number | undefined
  readonly taken: number
}

/** How many places are left; nothing shows when nobody set a maximum. */
export const PlacesBadge = ({ max, taken }: PlacesBadgeProps) => {
  const { t } = useTranslation('activities')
  if (max === undefined) return null
  const left = Math.max(0, max - taken)
  return left === 0 ? (
    <Badge tone="attention" icon={<CircleSlash aria-hidden />}>
      {t('row.full')}
    </Badge>
  ) : (
    <Badge tone="primary" icon={<Users aria-hidden />}>
      {t('row.placesLeft', { count: left })}
    </Badge>
  )
}
