import { useEffect, useRef, useState } from 'react'
import type { DeedAnswer } from '#engine/deeds.ts'
import { NOTHING_KNOWN } from '#domain/offer/import/knownOffer.ts'
import type { ImportField, ImportMapping } from '#domain/offer/import/importFields.ts'
import { previewImport } from '#domain/offer/import/previewImport.ts'
import type { ImportPreview, PreviewColumn } from '#domain/offer/import/previewImport.ts'
import { knownMapping, LIST_DRAFT } from '#app/balie/input/listDraft.ts'
import type { ListDraft } from '#app/balie/input/listDraft.ts'
import { readChosenFile } from '#app/balie/input/readChosenFile.ts'
import type { ListProblem } from '#app/balie/input/readChosenFile.ts'
import { useProblemText } from '#app/parts/useProblemText.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useDraft } from '#app/session/useDraft.ts'

/** What the file looks like before anybody said what its columns are. */
export interface ListLook {
  readonly headerRow: number
  readonly columns: readonly PreviewColumn[]
}

/** A list of which the good rows are in. The text stays for the file with the others. */
export interface TakenIn {
  readonly imported: DeedAnswer<'importOffer'>
  readonly known: number
  readonly bad: number
  readonly text: string
  readonly mapping: ImportMapping
}

/** Reading five thousand rows takes half a second on an old laptop; that it is busy has to be on the screen before that. */
const SHOWN_AFTER_MS = 40

const shown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SHOWN_AFTER_MS))

/** A list on its way in: chosen, its columns named, checked, taken. */
export const useReading = () => {
  const engine = useEngine()
  const importOffer = useDeed('importOffer')
  const problemText = useProblemText()
  const draft = useDraft<ListDraft | null>(LIST_DRAFT, null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ListProblem | undefined>()
  const [look, setLook] = useState<ListLook | undefined>()
  const [preview, setPreview] = useState<ImportPreview | undefined>()
  const [notTaken, setNotTaken] = useState<string | undefined>()
  const [taken, setTaken] = useState<TakenIn | undefined>()
  const list = draft.value

  const choose = async (file: File): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    await shown()
    const read = await readChosenFile(file)
    const first = read.ok ? previewImport(read.value.text, undefined, NOTHING_KNOWN) : read
    setBusy(false)
    if (!first.ok || !read.ok) {
      if (!first.ok) setProblem(first.error)
      return
    }
    setLook(first.value)
    draft.change({ name: file.name, text: read.value.text, mapping: first.value.columns.map(({ field }) => field), step: 'columns' })
  }

  /** What would come of it, held against what is known now. */
  const check = async ({ text, mapping }: ListDraft): Promise<void> => {
    setBusy(true)
    await shown()
    const known = await engine.ask('knownOffer', null)
    const checked = previewImport(text, mapping, known.ok ? known.value : NOTHING_KNOWN)
    setBusy(false)
    if (checked.ok) setPreview(checked.value)
  }

  const goTo = (step: ListDraft['step']): void => {
    if (list === null) return
    setPreview(undefined)
    draft.change({ ...list, step })
    if (step === 'check') void check(list)
  }

  const take = async (): Promise<void> => {
    if (list === null || preview === undefined) return
    setBusy(true)
    setNotTaken(undefined)
    const { organisations, activities, counts } = preview
    const result = await importOffer({ organisations, activities }, LIST_DRAFT)
    setBusy(false)
    if (!result.ok) {
      setNotTaken(problemText(result.error))
      return
    }
    setTaken({ imported: result.value, known: counts.known, bad: counts.bad, text: list.text, mapping: list.mapping })
    draft.discard()
  }

  const startOver = (): void => {
    setProblem(undefined)
    setLook(undefined)
    setPreview(undefined)
    setNotTaken(undefined)
    setTaken(undefined)
    draft.discard()
  }

  const resume = async (kept: ListDraft): Promise<void> => {
    setBusy(true)
    await shown()
    const first = previewImport(kept.text, undefined, NOTHING_KNOWN)
    setBusy(false)
    if (first.ok) setLook(first.value)
    if (kept.step === 'check') await check({ ...kept, mapping: knownMapping(kept.mapping) })
  }

  const resumed = useRef(false)
  useEffect(() => {
    if (!draft.ready || resumed.current) return
    resumed.current = true
    if (draft.value !== null) void resume(draft.value)
  })

  return {
    ready: draft.ready,
    busy,
    problem,
    /** Kept from an earlier time. */
    restored: draft.restored,
    list: list === null ? undefined : { ...list, mapping: knownMapping(list.mapping) },
    look,
    preview,
    notTaken,
    taken,
    choose: (file: File | undefined): void => {
      if (file !== undefined) void choose(file)
    },
    nameColumn: (column: number, field: ImportField | 'skip'): void => {
      if (list !== null) draft.change({ ...list, mapping: knownMapping(list.mapping).with(column, field) })
    },
    goTo,
    take: () => void take(),
    startOver,
  }
}

export type Reading = ReturnType<typeof useReading>
