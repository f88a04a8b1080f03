import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CreditsSection } from '#app/parts/CreditsSection.tsx'
import { EngineContext } from '#app/session/EngineContext.ts'
import { WelcomeScreen } from '#app/start/WelcomeScreen.tsx'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const nothing = (): void => {}

test('whose work is shown stands on the first screen, before there is a counter, each with its licence and where it is from', async () => {
  renderInDutch(
    <EngineContext value={fakeEngine({})}>
      <WelcomeScreen onSetUp={nothing} onJoin={nothing} onRestore={nothing} onUnlock={nothing} />
    </EngineContext>,
  )
  const credits = (await screen.findByText('Met dank aan')).closest('details') ?? expect.fail('no credits')
  const said = within(credits)
    .getAllByRole('listitem', { hidden: true })
    .map((item) => [item.firstChild?.textContent, ...[...item.querySelectorAll('a')].map(({ href }) => href)])
  expect(said).toEqual([
    ['Plaatjes: OpenMoji, licentie CC BY-SA 4.0', 'https://openmoji.org/', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['Letters: Noto Sans van Google en anderen, licentie OFL 1.1', 'https://notofonts.github.io/', 'https://openfontlicense.org/'],
    [
      'Nederlandse woorden voor het slot: OpenTaal, licentie CC BY 3.0',
      'https://www.opentaal.org/',
      'https://creativecommons.org/licenses/by/3.0/',
    ],
    [
      'Namen van dagen, maanden en talen: Unicode CLDR, licentie Unicode 3.0',
      'https://cldr.unicode.org/',
      'https://www.unicode.org/license.txt',
    ],
    ['Tekens op knoppen: Lucide, licentie ISC', 'https://lucide.dev/', 'https://lucide.dev/license'],
    ['De app zelf: licentie EUPL 1.2', 'https://eupl.eu/'],
  ])
})

test('an address opens beside the counter, and is told nothing of where it was pressed', () => {
  renderInDutch(<CreditsSection />)
  for (const link of document.querySelectorAll('a')) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer'])
})

test('every work of others that the app carries is credited: fonts, signs, and what docs/third-party.md lists', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Readonly<Record<string, string>> }
  const shown = Object.keys(dependencies).filter((name) => name.startsWith('@fontsource/') || name.startsWith('lucide'))
  expect(
    shown.map((name) => name.replace(/^@fontsource\/(noto-sans).*/u, '$1')).filter((name) => !['noto-sans', 'lucide-react'].includes(name)),
  ).toEqual([])
  const listed = [...readFileSync('docs/third-party.md', 'utf8').matchAll(/^\| (Names|Pictures|Dutch|Letters)[^|]*\|/gmu)]
  const rows = readFileSync('docs/third-party.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what') && !line.startsWith('| ---'))
  expect(rows).toHaveLength(listed.length)
})
