import { MessagesSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { useBeginTalk } from '#app/balie/talk/useBeginTalk.ts'
import { Button } from '#app/ui/Button.tsx'
import type { ButtonLook } from '#app/ui/Button.tsx'

interface BeginTalkButtonProps {
  readonly residentId?: RecordId | undefined
  readonly ticketId?: RecordId | undefined
  readonly language?: SpokenLanguage | undefined
  readonly look?: ButtonLook
}

/** Begins the talk with whoever sits at the table; from a ticket, a file, or with nothing but a smile. */
export const BeginTalkButton = ({ look = 'quiet', ...who }: BeginTalkButtonProps) => {
  const { t } = useTranslation('talk')
  const begin = useBeginTalk()
  return (
    <Button look={look} icon={<MessagesSquare aria-hidden />} onClick={() => begin(who)}>
      {t('begin')}
    </Button>
  )
}
