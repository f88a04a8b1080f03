import { CircleCheck, CircleHelp, ListTodo, OctagonPause } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'

/** How an organisation's volunteer declaration stands today; one that ended says so. */
export const DeclarationBadge = ({ declaration }: { readonly declaration: Declaration }) => {
  const { t } = useTranslation(['activities', 'vocabulary', 'staffVocabulary'])
  const format = useFormat()
  const { today } = useNow()
  if (declaration.kind === 'valid' && isOver(declaration.until, today))
    return (
      <Badge tone="attention" icon={<ListTodo aria-hidden />}>
        {t('declaration.expired', { day: format.date(declaration.until, 'short') })}
      </Badge>
    )
  const word = t(wordKeys.declaration(declaration.kind))
  switch (declaration.kind) {
    case 'unknown':
      return <Badge icon={<CircleHelp aria-hidden />}>{word}</Badge>
    case 'notNeeded':
    case 'received':
    case 'valid':
      return (
        <Badge tone="good" icon={<CircleCheck aria-hidden />}>
          {word}
        </Badge>
      )
    case 'refused':
      return (
        <Badge tone="danger" icon={<OctagonPause aria-hidden />}>
          {word}
        </Badge>
      )
  }
}

const isOver = (until: CalendarDate, today: CalendarDate): boolean => until < today
