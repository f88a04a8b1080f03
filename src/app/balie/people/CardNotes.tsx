import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { NOTE_MAX_CHARACTERS } from '#domain/people/note.ts'
import type { Note } from '#domain/people/note.ts'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { IconButton } from '#app/ui/IconButton.tsx'
import { Section } from '#app/ui/Section.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './CardNotes.module.css'

interface CardNotesProps {
  readonly residentId: RecordId
  readonly notes: readonly Note[]
}

/** Short reminders for whoever sits at the counter next. */
export const CardNotes = ({ residentId, notes }: CardNotesProps) => {
  const { t } = useTranslation('people')
  const told = useTold()
  const show = useToast()
  const problemsOf = useFormProblems()
  const addNote = useDeed('addNote')
  const removeNote = useDeed('removeNote')
  const draftName = `addNote:${residentId}`
  const draft = useDraft<string>(draftName, '')

  const save = async (): Promise<readonly FormProblem[]> => {
    const result = await addNote({ residentId, text: draft.value }, draftName)
    if (result.ok) {
      draft.discard()
      const { noteId } = result.value
      show({ text: t('notes.told.saved'), undo: () => told(removeNote({ noteId })) })
    }
    return problemsOf(result)
  }

  const remove = ({ id, text }: Note): void =>
    void told(removeNote({ noteId: id }), () => ({
      text: t('notes.told.removed'),
      undo: () => told(addNote({ residentId, text })),
    }))

  return (
    <Section title={t('notes.title')}>
      <KeepFocus>
        {notes.length === 0 ? (
          <p className={styles['quiet']}>{t('notes.empty')}</p>
        ) : (
          <ul role="list" className={styles['notes']}>
            {notes.map((note) => (
              <NoteLine key={note.id} note={note} onRemove={() => remove(note)} />
            ))}
          </ul>
        )}
      </KeepFocus>
      {draft.ready && (
        <Form onSubmit={save} label={t('notes.new')}>
          <div className={styles['new']}>
            <TextArea
              name="text"
              rows={2}
              atMost={NOTE_MAX_CHARACTERS}
              label={t('notes.new')}
              hint={t('notes.hint')}
              value={draft.value}
              onChange={draft.change}
            />
            <span>
              <Button type="submit">{t('notes.save')}</Button>
            </span>
          </div>
        </Form>
      )}
    </Section>
  )
}

const NoteLine = ({ note, onRemove }: { readonly note: Note; readonly onRemove: () => void }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { today } = useNow()
  return (
    <li className={styles['note']}>
      <div className={styles['words']}>
        <p dir="auto" className={styles['text']}>
          {note.text}
        </p>
        {note.on !== undefined && <p className={styles['quiet']}>{format.relativeDay(note.on, today)}</p>}
      </div>
      <IconButton label={t('notes.remove')} icon={<Trash2 aria-hidden size={20} />} onClick={onRemove} />
    </li>
  )
}
