import { describe, expect, test } from 'vitest'
import type { ImportMapping } from '#domain/offer/import/importFields.ts'
import { NOTHING_KNOWN } from '#domain/offer/import/knownOffer.ts'
import { previewImport } from '#domain/offer/import/previewImport.ts'
import type { ImportPreview } from '#domain/offer/import/previewImport.ts'

const preview = (text: string, mapping?: ImportMapping): ImportPreview => {
  const previewed = previewImport(text, mapping, NOTHING_KNOWN)
  if (!previewed.ok) throw new Error(previewed.error.kind)
  return previewed.value
}

describe('what the person sees before anything is kept', () => {
  test('columns with what they probably are and what stands in them', () => {
    expect(preview('Organisatie;Kleur;\nA;rood;x\nA;;\nB;rood;\nC;blauw;').columns).toEqual([
      { header: 'Organisatie', field: 'organisationName', samples: ['A', 'B', 'C'] },
      { header: 'Kleur', field: 'skip', samples: ['rood', 'blauw'] },
      { header: '', field: 'skip', samples: ['x'] },
    ])
  })

  test('the choice of the person goes before the guess', () => {
    const chosen = preview('Organisatie;Kleur\nA;Koken', ['organisationName', 'title'])
    expect(chosen.activities).toEqual([{ title: 'Koken', organisation: 'A' }])
  })

  test('as long as the choice of columns is unclear no row is read, and none is called bad', () => {
    const twice = preview('a;b\nA;B', ['organisationName', 'organisationName'])
    expect(twice.mappingProblems).toEqual([{ kind: 'chosenTwice', field: 'organisationName', columns: [0, 1] }])
    expect(twice.counts).toMatchObject({ rows: 1, good: 0, bad: 0 })
    expect(preview('a;b\nA;ma', ['skip', 'weekdays']).mappingProblems).toEqual([{ kind: 'titleColumnMissing' }])
    expect(preview('a;b\nA;X', ['skip', 'organisationPlace']).mappingProblems).toEqual([{ kind: 'organisationColumnMissing' }])
    expect(preview('a;b\nA;X').mappingProblems).toEqual([{ kind: 'nothingChosen' }])
  })

  test('a choice for more columns than there are, or for fewer, is no fault', () => {
    expect(preview('a;b\nA;X', ['organisationName', 'organisationPlace', 'title']).organisations).toEqual([{ name: 'A', place: 'X' }])
    expect(preview('a;b\nA;X', ['organisationName']).organisations).toEqual([{ name: 'A' }])
  })

  test('the first two hundred problems are listed, all are counted', () => {
    const read = preview('Activiteit;Max\n' + 'Koken;veel\n'.repeat(300))
    expect([read.problems.length, read.counts.problems, read.counts.bad, read.problems.at(-1)?.row]).toEqual([200, 300, 300, 201])
  })

  test('what stands here already does not crowd out what has to be mended', () => {
    const names = Array.from({ length: 250 }, (_, index) => `Buurthuis ${String(index)}`)
    const text = `Organisatie;E-mail\n${names.map((name) => `${name};\n`).join('')}Kringloop;geen adres\n`
    const read = previewImport(text, undefined, { organisations: names, activities: [] })
    expect(read).toMatchObject({
      ok: true,
      value: { counts: { known: 250, bad: 1, problems: 1 }, problems: [{ row: 252, kind: 'notAnEmail' }] },
    })
  })
})
