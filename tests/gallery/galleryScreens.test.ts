import { expect, test } from 'vitest'
import { PATHS } from '#app/balie/paths.ts'
import { GALLERY_SCREENS } from '#tests/gallery/galleryScreens.ts'

test('every path of the desk is in the gallery', () => {
  const shown = new Set(GALLERY_SCREENS.map(({ path }) => path))
  expect(Object.values(PATHS).filter((path) => !shown.has(path))).toEqual([])
})

test('no two screens share a name, since it names their pictures', () => {
  const names = GALLERY_SCREENS.map(({ name }) => name.replaceAll(' ', '-'))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(names.filter((name) => !/^[a-z0-9-]+$/u.test(name))).toEqual([])
})
