import { AGE_GROUPS } from '#domain/people/resident.ts'
import type { AgeGroup } from '#domain/people/resident.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { Side } from '#app/parts/Side.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Choices } from '#app/kiosk/Choices.tsx'
import { Said } from '#app/kiosk/Said.tsx'

interface AgeScreenProps {
  readonly side: Side
  readonly age: AgeGroup | undefined
  readonly onAge: (age: AgeGroup) => void
}

/** How old somebody is, in three pictures: asked before anything else about them. */
export const AgeScreen = ({ side, age, onAge }: AgeScreenProps) => (
  <>
    <Said side={side} word="questions:ask.age" as="h1" id="ask-age" />
    <Choices
      side={side}
      name="f1"
      kind="one"
      labelledBy="ask-age"
      choices={AGE_GROUPS.map((group) => ({
        id: group,
        text: side.words.t(wordKeys.ageGroup(group)),
        picture: pictogramOf.ageGroup(group),
        word: wordKeys.ageGroup(group),
      }))}
      chosen={age === undefined ? [] : [age]}
      onTap={(choice) => {
        const group = AGE_GROUPS.find((each) => each === choice)
        if (group !== undefined) onAge(group)
      }}
    />
  </>
)
