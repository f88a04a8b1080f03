import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Met, Unchosen } from '#domain/visit/intake.ts'
import type { CvQuestion, TalkQuestion } from '#domain/visit/question.ts'
import { ChoicePane } from '#app/balie/talk/ChoicePane.tsx'
import { GridPane } from '#app/balie/talk/GridPane.tsx'
import type { Grid } from '#app/balie/talk/GridPane.tsx'
import type { TalkAsk } from '#app/balie/talk/TalkAsk.ts'
import { TalkFoot } from '#app/balie/talk/TalkFoot.tsx'
import { useTalkKeys } from '#app/balie/talk/useTalkKeys.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import styles from './AskedQuestion.module.css'

/** As many as have a number key of their own, and fit a laptop in two languages. */
const PAGE = 9

interface AskedQuestionProps {
  readonly sides: Sides
  readonly ask: TalkAsk
  readonly question: Pick<TalkQuestion | CvQuestion, 'kind' | 'list' | 'choices' | 'nothing' | 'pointOnly'>
  /** Where the choices have two sides: a day and a part of it. */
  readonly grid?: Grid | undefined
  readonly chosen: readonly string[]
  readonly met: Met
  /** What was tapped last shows, and is not on the disk yet. */
  readonly keeping?: boolean
  readonly at: number
  readonly of: number
  readonly onTap: (choice: string, on: boolean) => void
  readonly onSay: (said: Unchosen, on: boolean) => void
  readonly onSayAndGo: (said: Unchosen) => void
  readonly onNext: () => void
  readonly onBack: (() => void) | undefined
  readonly children?: ReactNode
}

/** A closed question for two people at once: the same choices with the same pictures on both sides; a tap on either marks both. */
export const AskedQuestion = (props: AskedQuestionProps) => {
  const { sides, ask, question, grid, chosen, met, keeping = false, at, of, onTap, onSay, onSayAndGo, onNext, onBack, children } = props
  const { t } = useTranslation('talk')
  const main = useRef<HTMLElement>(null)
  const [page, setPage] = useState(0)
  const [helped, setHelped] = useState(false)
  const pages = Math.max(1, Math.ceil(question.choices.length / PAGE))
  const choices = question.choices.slice(page * PAGE, (page + 1) * PAGE)
  const isLast = page === pages - 1
  const more = pages > 1 && grid === undefined ? () => setPage((page + 1) % pages) : undefined

  const tapNumber = (number: number): void => {
    if (grid !== undefined) {
      const row = grid.rows[number - 1]
      if (row === undefined || !grid.wholeRows) return
      const cells = grid.columns.map(({ id }) => `${row.id}-${id}`)
      const on = cells.some((cell) => !chosen.includes(cell))
      for (const cell of cells) if (chosen.includes(cell) !== on) onTap(cell, on)
      return
    }
    const choice = choices[number - 1]
    if (choice !== undefined) onTap(choice, !chosen.includes(choice))
    else if (question.nothing === true && isLast && number === choices.length + 1) onSay('nothing', met !== 'nothing')
  }
  const onKeyDown = useTalkKeys({ onNumber: tapNumber, onSay: onSayAndGo, onMore: more, onHelp: () => setHelped(!helped), onNext, onBack })

  useEffect(() => {
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
    document.documentElement.scrollTop = 0
  }, [ask])

  const panes = [sides.staff, sides.own].filter((side) => side !== undefined)
  return (
    <main ref={main} tabIndex={-1} className={styles['main']} onKeyDown={onKeyDown}>
      <p className={styles['progress']}>
        <span>{t('progress', { at, of })}</span>
        <span className={styles['dots']} aria-hidden>
          {Array.from({ length: of }, (_, index) => (
            <span key={index} className={styles['dot']} data-on={index < at || undefined} />
          ))}
        </span>
        <span className={styles['saved']}>{keeping ? t('keeping') : met !== 'notAsked' && t('saved')}</span>
      </p>
      <div className={styles['panes']} data-one={panes.length === 1 || undefined}>
        {panes.map((side) => (
          <section
            key={side.language}
            lang={side.lang}
            dir={side.dir}
            data-pane={side === sides.own ? 'own' : 'staff'}
            className={styles[side === sides.own ? 'own' : 'staff']}
            aria-labelledby={`ask-${side.language}`}
          >
            <div className={styles['line']}>
              <Heading level={side === panes[0] ? 1 : 2} id={`ask-${side.language}`}>
                {side.words.t(`questions:ask.${ask}`)}
              </Heading>
              {side === sides.own && question.pointOnly !== true && (
                <SoundButton
                  language={side.language}
                  says={[{ key: `questions:ask.${ask}`, text: side.words.t(`questions:ask.${ask}`) }]}
                />
              )}
            </div>
            <p className={styles['hint']}>
              {side.words.t(question.pointOnly === true ? 'questions:hint.pointOnly' : `questions:hint.${question.kind}`)}
            </p>
            {helped && (
              <p className={styles['help']} role="note">
                {side.words.t('questions:helpText')}
              </p>
            )}
            {grid !== undefined ? (
              <GridPane grid={grid} side={side} other={side === sides.own ? sides.staff : undefined} chosen={chosen} onTap={onTap} />
            ) : (
              <ChoicePane
                side={side}
                other={side === sides.own ? sides.staff : undefined}
                kind={question.kind}
                list={question.list}
                choices={choices}
                chosen={chosen}
                nothing={question.nothing === true && isLast ? met === 'nothing' : undefined}
                onTap={onTap}
                onNothing={(on) => onSay('nothing', on)}
              />
            )}
          </section>
        ))}
        {children !== undefined && children !== false && <div className={styles['beside']}>{children}</div>}
      </div>
      <TalkFoot
        sides={sides}
        met={met}
        helped={helped}
        onSay={onSayAndGo}
        onMore={more}
        onHelp={() => setHelped(!helped)}
        onNext={onNext}
        onBack={onBack}
      />
      <p className={styles['keys']}>{t('keys')}</p>
    </main>
  )
}

const Heading = ({ level, id, children }: { readonly level: 1 | 2; readonly id: string; readonly children: string }) =>
  level === 1 ? (
    <h1 id={id} tabIndex={-1} className={styles['ask']}>
      {children}
    </h1>
  ) : (
    <h2 id={id} className={styles['ask']}>
      {children}
    </h2>
  )
