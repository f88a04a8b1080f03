import { Search } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { personCodeIn } from '#domain/people/cardText.ts'
import { PATHS } from '#app/balie/paths.ts'
import { TwoSaid } from '#app/balie/talk/TwoSaid.tsx'
import { useBeginTalk } from '#app/balie/talk/useBeginTalk.ts'
import { useFocusAtStart } from '#app/balie/talk/useFocusAtStart.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { ScanCard } from '#app/balie/today/ScanCard.tsx'
import { useEngine } from '#app/session/EngineContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { OpenTalk } from '#app/session/sessionStore.ts'
import { Button } from '#app/ui/Button.tsx'
import { Row } from '#app/ui/Row.tsx'
import styles from './TalkStart.module.css'

interface TalkCardProps {
  readonly talk: OpenTalk
  readonly sides: Sides
}

/**
 * Finds somebody by the code of their card and nothing else: it brings up one file or none, so that no name of anybody else comes on the
 * screen. By name one searches with the talk closed.
 */
export const TalkCard = ({ talk, sides }: TalkCardProps) => {
  const { t } = useTranslation(['beenHere', 'queue'])
  const engine = useEngine()
  const begin = useBeginTalk()
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const closeTalk = useSession((session) => session.closeTalk)
  const input = useFocusAtStart<HTMLInputElement>()
  const [typed, setTyped] = useState('')
  const [notFound, setNotFound] = useState(false)

  const read = (text: string): void => {
    setTyped(text)
    setNotFound(false)
    const code = personCodeIn(text)
    if (code === undefined) return
    void engine.ask('findResidents', { text: code, limit: 1 }).then((found) => {
      const person = found.ok && found.value.ofCode !== undefined ? found.value.rows[0] : undefined
      if (person) begin({ residentId: person.residentId, ticketId: talk.ticketId, language: person.language ?? talk.language })
      else setNotFound(true)
    })
  }

  return (
    <section className={styles['who']}>
      <TwoSaid sides={sides} word="been.card" as="h2" />
      <Row>
        <label className={styles['field']}>
          {t('beenHere:code')}
          <input
            ref={input}
            type="text"
            dir="ltr"
            className={`${styles['name'] ?? ''} ${styles['code'] ?? ''}`}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => read(event.target.value)}
          />
        </label>
        <ScanCard onCode={read} />
      </Row>
      <p role="status">{notFound && t('queue:scan.notFound')}</p>
      <Row>
        <Button
          icon={<Search aria-hidden />}
          onClick={() => {
            if (talk.ticketId !== undefined) select({ fromTicket: { ticketId: talk.ticketId, language: talk.language } })
            closeTalk()
            go(PATHS.newResident)
          }}
        >
          {t('beenHere:byName')}
        </Button>
        <p className={styles['hint']}>{t('beenHere:byNameHint')}</p>
      </Row>
    </section>
  )
}
