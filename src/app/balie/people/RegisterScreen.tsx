import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { AgeGroup } from '#domain/people/resident.ts'
import { AgeQuestion } from '#app/balie/people/AgeQuestion.tsx'
import { BeenHere } from '#app/balie/people/BeenHere.tsx'
import { ResidentFormFields } from '#app/balie/people/ResidentFormFields.tsx'
import { RestoredDraft } from '#app/balie/people/RestoredDraft.tsx'
import { Under16 } from '#app/balie/people/Under16.tsx'
import { EMPTY_FORM, fieldsOf, isYearOrEmpty } from '#app/balie/people/residentForm.ts'
import type { ResidentForm } from '#app/balie/people/residentForm.ts'
import { useFromTicket } from '#app/balie/people/useFromTicket.ts'
import { useOpenCard } from '#app/balie/people/useOpenCard.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './ResidentForm.module.css'

const DRAFT = 'registerResident'

/** What is typed, and with which ticket the person came: a lock in the middle must not lose whose number it is. */
type NewResident = ResidentForm & { readonly ticketId: RecordId | '' }

/** Letters of a name on the button; a longer one is taken just as well. */
const FITS_ON_A_BUTTON = 40

/** Somebody new, once it was asked whether they are: a name is enough, and two minutes lead to the first suggestions. */
export const RegisterScreen = () => {
  const { t } = useTranslation('people')
  const [, go] = useLocation()
  const openCard = useOpenCard()
  const show = useToast()
  const engine = useEngine()
  const select = useSession((session) => session.select)
  const register = useDeed('registerResident')
  const problemsOf = useFormProblems()
  const { fromTicket, nameIt } = useFromTicket()
  const empty: NewResident = { ...EMPTY_FORM, interfaceLanguage: fromTicket?.language ?? '', ticketId: fromTicket?.ticketId ?? '' }
  const draft = useDraft<NewResident>(DRAFT, empty)
  const [isNew, setNew] = useState(false)
  const [child, setChild] = useState(false)
  const beforeChild = useRef(empty)
  const fields = useRef<HTMLDivElement>(null)
  // A draft of an older version lacks the newer questions.
  const form = { ...empty, ...draft.value }
  const name = form.callName.trim()
  const begun = isNew || draft.restored || form.ageGroup !== '' || name !== ''

  useEffect(() => {
    if (isNew) fields.current?.querySelector('input')?.focus()
  }, [isNew])

  const chooseAge = (ageGroup: AgeGroup | undefined): void => {
    if (ageGroup === 'under16') {
      // Nothing about a child is kept, not even as a draft; a slip of the finger brings back what was typed.
      beforeChild.current = form
      draft.discard()
      setChild(true)
    } else {
      draft.change({ ...(child ? beforeChild.current : form), ageGroup: ageGroup ?? '' })
      setChild(false)
    }
  }

  /** The card; first those who are much alike, where there are some. */
  const goOn = async (residentId: RecordId): Promise<void> => {
    const alike = await engine.ask('likelySame', { residentId })
    if (alike.ok && alike.value.length > 0) {
      select({ residentId })
      go(PATHS.sameAs)
    } else openCard(residentId)
  }

  const save = async (): Promise<readonly FormProblem[]> => {
    if (form.ageGroup === '') return []
    if (!isYearOrEmpty(form.bornAbout)) return [{ field: 'bornAbout', text: t('form.more.bornUnreadable') }]
    const result = await register(
      { ...fieldsOf(form), ageGroup: form.ageGroup, ...(form.ticketId !== '' && { ticketId: form.ticketId }) },
      DRAFT,
    )
    if (result.ok) {
      draft.discard()
      show({ text: t('register.told', { name }) })
      await goOn(result.value.residentId)
    }
    return problemsOf(result)
  }

  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={t('register.title')}
        back={{ label: t('title'), onBack: () => go(PATHS.people) }}
        lead={begun ? t('register.lead') : undefined}
      >
        {t('register.title')}
      </ScreenTitle>
      {!draft.ready && <Skeleton lines={4} />}
      {draft.ready && draft.restored && <RestoredDraft onStartOver={draft.discard} onBringBack={() => draft.change(form)} />}
      {draft.ready && !begun && (
        <BeenHere
          language={fromTicket?.language}
          onPerson={({ residentId, name: found }) => {
            nameIt(residentId, found)
            openCard(residentId)
          }}
          onNew={(callName) => {
            if (callName !== '') draft.change({ ...form, callName })
            setNew(true)
          }}
        />
      )}
      {draft.ready && begun && (
        <Form onSubmit={save} label={t('register.title')}>
          <div ref={fields}>
            <AgeQuestion ageGroup={child ? 'under16' : form.ageGroup || undefined} onAgeGroup={chooseAge} />
          </div>
          {child && <Under16 />}
          {form.ageGroup !== '' && !child && (
            <>
              <ResidentFormFields form={form} change={(set) => draft.change({ ...form, ...set })} />
              <span>
                <Button type="submit" look="primary" size="big">
                  {name === '' || name.length > FITS_ON_A_BUTTON ? t('register.save') : t('register.saveName', { name })}
                </Button>
              </span>
            </>
          )}
        </Form>
      )}
    </div>
  )
}
