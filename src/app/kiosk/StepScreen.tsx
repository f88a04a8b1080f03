import { useState } from 'react'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { PublicWeek } from '#domain/offer/publicWeek.ts'
import { personCodeTyped } from '#domain/people/personCodeTyped.ts'
import type { SubmittedWish } from '#domain/visit/submission/submission.ts'
import type { Unchosen } from '#domain/visit/intake.ts'
import type { Side } from '#app/parts/Side.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { AgeScreen } from '#app/kiosk/AgeScreen.tsx'
import { AskedScreen } from '#app/kiosk/AskedScreen.tsx'
import { ChildScreen } from '#app/kiosk/ChildScreen.tsx'
import { CodeScreen } from '#app/kiosk/CodeScreen.tsx'
import type { KioskDraft } from '#app/kiosk/kioskDraft.ts'
import { KioskFrame } from '#app/kiosk/KioskFrame.tsx'
import { ASKED, STEPS, isAsked } from '#app/kiosk/kioskPaths.ts'
import type { KioskErrand } from '#app/kiosk/kioskPaths.ts'
import { NameScreen } from '#app/kiosk/NameScreen.tsx'
import { SaidButton } from '#app/kiosk/SaidButton.tsx'
import { WantTiles } from '#app/kiosk/WantTiles.tsx'
import { WeekScreen } from '#app/kiosk/WeekScreen.tsx'
import { WelcomeScreen } from '#app/kiosk/WelcomeScreen.tsx'
import { WhyScreen } from '#app/kiosk/WhyScreen.tsx'

interface StepScreenProps {
  readonly side: Side
  readonly errand: KioskErrand
  readonly at: number
  readonly draft: KioskDraft
  readonly week: PublicWeek | undefined
  readonly today: CalendarDate
  readonly onDraft: (draft: KioskDraft) => void
  /** To the screen of that number; before the first is the menu, behind the last it is sent. */
  readonly onGo: (at: number) => void
  readonly onHelp: () => void
  readonly onWipe: () => void
}

/** One screen of an errand, with what can be said to every one of them in the same place. */
export const StepScreen = ({ side, errand, at, draft, week, today, onDraft, onGo, onHelp, onWipe }: StepScreenProps) => {
  const step = STEPS[errand][at] ?? 'welcome'
  const [child, setChild] = useState(false)
  const [wrong, setWrong] = useState(false)
  const next = (): void => onGo(at + 1)
  const frame = { side, at: at + 1, of: STEPS[errand].length, onBack: () => onGo(at - 1), onHelp }
  const change = (part: Partial<KioskDraft>): void => onDraft({ ...draft, ...part })
  const minor = draft.ageGroup === 'from16to17'
  const openToMinors = ({ activityId }: SubmittedWish): boolean =>
    week?.activities.some((activity) => activity.id === activityId && activity.openToMinors) === true

  if (child)
    return (
      <KioskFrame {...frame} screen="child" onBack={() => setChild(false)} onNext={onWipe}>
        <ChildScreen side={side} />
      </KioskFrame>
    )
  if (isAsked(step)) {
    const say = (said: Unchosen): void => {
      const missing = ASKED[step].filter((id) => typeof draft.answers[id] !== 'object')
      change({ answers: { ...draft.answers, ...Object.fromEntries(missing.map((id) => [id, said])) } })
      next()
    }
    return (
      <KioskFrame {...frame} screen={step} onDontKnow={() => say('dontKnow')} onSkip={() => say('later')} onNext={() => say('later')}>
        <AskedScreen
          key={step}
          side={side}
          questions={ASKED[step]}
          answers={draft.answers}
          onAnswer={(id, answer) => {
            const others = Object.entries(draft.answers).filter(([each]) => each !== id)
            change({ answers: { ...Object.fromEntries(others), ...(answer !== undefined && { [id]: answer }) } })
          }}
        />
      </KioskFrame>
    )
  }
  switch (step) {
    case 'welcome':
      return (
        <KioskFrame {...frame} screen={step} onNext={next}>
          <WelcomeScreen side={side} />
        </KioskFrame>
      )
    case 'age':
      return (
        <KioskFrame
          {...frame}
          screen={step}
          onNext={draft.ageGroup && (errand === 'wants' && draft.wants.length === 0 ? () => onGo(0) : next)}
        >
          <AgeScreen
            side={side}
            age={draft.ageGroup}
            onAge={(age) => {
              if (age === 'under16') setChild(true)
              // Who is 16 or 17 goes only where the organisation opened it to them: what is not, is not asked for.
              else change({ ageGroup: age, ...(age === 'from16to17' && { wants: draft.wants.filter(openToMinors) }) })
            }}
          />
        </KioskFrame>
      )
    case 'name':
      return (
        <KioskFrame
          {...frame}
          screen={step}
          onSkip={() => {
            change({ name: '', typeForMe: false })
            next()
          }}
          onNext={next}
        >
          <NameScreen
            side={side}
            name={draft.name}
            typeForMe={draft.typeForMe}
            onName={(name) => change({ name, typeForMe: false })}
            onTypeForMe={(typeForMe) => change({ typeForMe, ...(typeForMe && { name: '' }) })}
            onEnter={next}
          />
        </KioskFrame>
      )
    case 'week':
      return (
        <KioskFrame {...frame} screen={step} onNext={draft.wants.length > 0 ? next : undefined}>
          <WeekScreen side={side} ask="kiosk:menu.week" week={week} today={today} minor={minor}>
            {({ id }) => <WantTiles side={side} activityId={id} wants={draft.wants} onWants={(wants) => change({ wants })} />}
          </WeekScreen>
        </KioskFrame>
      )
    case 'code': {
      const enter = (): void => {
        const code = personCodeTyped(draft.code)
        setWrong(code === undefined)
        if (code === undefined) return
        change({ code })
        next()
      }
      return (
        <KioskFrame {...frame} screen={step} onNext={enter}>
          <CodeScreen
            side={side}
            code={draft.code}
            wrong={wrong}
            onCode={(code) => {
              setWrong(false)
              change({ code })
            }}
            onEnter={enter}
            onNoCode={onHelp}
          />
        </KioskFrame>
      )
    }
    case 'which':
      return (
        <KioskFrame
          {...frame}
          screen={step}
          onDontKnow={() => {
            change({ from: undefined })
            next()
          }}
        >
          <WeekScreen side={side} ask="kiosk:absent.which" week={week} today={today} minor={false}>
            {({ id }, { day }) => (
              <SaidButton
                side={side}
                word="kiosk:menu.absent"
                picture={pictogramOf.presence('absent')}
                onPress={() => {
                  change({ from: { activityId: id, on: day } })
                  next()
                }}
              />
            )}
          </WeekScreen>
        </KioskFrame>
      )
    case 'why':
      return (
        <KioskFrame
          {...frame}
          screen={step}
          onSkip={() => {
            change({ reason: 'unknown' })
            next()
          }}
          onNext={next}
        >
          <WhyScreen side={side} reason={draft.reason} onReason={(reason) => change({ reason })} />
        </KioskFrame>
      )
  }
}
