import { expect, test } from 'vitest'
import { commitmentOf } from '#vault/enrolment/commitment.ts'
import { comparisonDigits } from '#vault/enrolment/comparisonDigits.ts'
import type { EnrolmentContent, EnrolmentRole } from '#vault/enrolment/EnrolmentMessage.ts'
import { NONCE_BYTES } from '#vault/enrolment/EnrolmentMessage.ts'
import { readEnrolmentText, writeEnrolmentText } from '#vault/enrolment/enrolmentText.ts'
import { randomBytes } from '#vault/plainBytes.ts'
import type { Party } from '#tests/vault/enrolment/enrolmentParties.ts'
import { agreedOf, aParty, confirm, ENROLMENT, handOver, settle, theMessage, twoAgreed } from '#tests/vault/enrolment/enrolmentParties.ts'
import { quickLocation } from '#tests/vault/slotsForTests.ts'

const says = (from: EnrolmentRole, content: EnrolmentContent, enrolment = ENROLMENT): Promise<string> =>
  writeEnrolmentText({ enrolment, from, content })

const publicKeyBytes = async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
}

const keyRevealedIn = async (text: string) => {
  const read = await readEnrolmentText(text)
  if (!read.ok || read.value.content.kind !== 'reveal') throw new Error('That is no reveal')
  return read.value.content
}

/** Two digits of each screen: with eight a test could not tell "never" from "by chance". */
const twoDigits = (party: Party): Promise<string> => comparisonDigits(agreedOf(party), 2)

test(
  'a server between two honest laptops gets equal digits by chance only, however it times its own keys',
  { timeout: 120_000 },
  async () => {
    const ATTEMPTS = 1500
    let equal = 0
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const joining = await aParty('joining')
      const approving = await aParty('approving')
      // To the joining side the server plays the approving one first, to the end, so that it knows that screen's digits.
      const towardsJoining = await aParty('approving')
      await joining.hear(theMessage(towardsJoining, 0))
      await towardsJoining.hear(theMessage(joining, 0))
      await joining.hear(theMessage(towardsJoining, 1))
      const wanted = await twoDigits(joining)
      // Then, knowing them, it must choose what to commit to for the other side, before that side reveals. It tries many keys against a
      // nonce that it can only guess.
      const guess = { publicKey: await publicKeyBytes(), nonce: randomBytes(NONCE_BYTES) }
      const towardsApproving = await bestOf(8, wanted, guess)
      await approving.hear(theMessage(towardsApproving, 0))
      await towardsApproving.hear(theMessage(approving, 0))
      await approving.hear(theMessage(towardsApproving, 1))
      if ((await twoDigits(approving)) === wanted) equal += 1
    }
    // 1 in 100 is chance: 15 of 1,500, and above 40 with a probability below 10^-7. Eight tries that helped would give some 120.
    expect(equal).toBeLessThan(40)
    expect(equal).toBeGreaterThan(0)
  },
)

/** The server's best try: of so many key pairs the one that gives the wanted digits, if the other side's part were as guessed. */
const bestOf = async (
  tries: number,
  wanted: string,
  guess: { publicKey: Uint8Array<ArrayBuffer>; nonce: Uint8Array<ArrayBuffer> },
): Promise<Party> => {
  let party = await aParty('joining')
  for (let attempt = 1; attempt < tries; attempt++) {
    if (party.state.at !== 'committed') throw new Error('It has begun')
    const { own } = party.state
    if ((await comparisonDigits({ own, peer: { ...guess, commitment: guess.nonce } }, 2)) === wanted) return party
    party = await aParty('joining')
  }
  return party
}

test('control: a server that may choose its key after it saw the other one gets equal digits at will', { timeout: 60_000 }, async () => {
  const approving = await aParty('approving')
  const honest = await aParty('joining')
  await approving.hear(theMessage(honest, 0))
  const shown = await keyRevealedIn(theMessage(approving, 1))
  const wanted = '07'
  let found = false
  for (let attempt = 0; attempt < 3000 && !found; attempt++) {
    if (honest.state.at !== 'committed') throw new Error('It has begun')
    const own = { ...honest.state.own, nonce: randomBytes(NONCE_BYTES) }
    found = (await comparisonDigits({ own, peer: { ...shown, commitment: shown.nonce } }, 2)) === wanted
    if (!found) continue
    // But it is bound to the nonce before: the approving laptop does not take the one that fits.
    expect(await approving.hear(await says('joining', { kind: 'reveal', publicKey: own.publicKey, nonce: own.nonce }))).toBe(
      'commitmentBroken',
    )
  }
  expect(found).toBe(true)
  expect(approving.state.at).toBe('revealed')
})

test('a key swapped after the commitments is refused, on either side', async () => {
  for (const role of ['joining', 'approving'] as const) {
    const own = await aParty(role)
    const other = await aParty(role === 'joining' ? 'approving' : 'joining')
    await own.hear(theMessage(other, 0))
    await other.hear(theMessage(own, 0))
    const { nonce } = await keyRevealedIn(theMessage(other, 1))
    const swapped = await says(role === 'joining' ? 'approving' : 'joining', { kind: 'reveal', publicKey: await publicKeyBytes(), nonce })
    expect(await own.hear(swapped)).toBe('commitmentBroken')
    // What was refused changed nothing: the true one still counts.
    expect(await own.hear(theMessage(other, 1))).toBe('taken')
  }
})

test('a commitment swapped on the way shows itself: the true key does not fit it', async () => {
  const joining = await aParty('joining')
  const approving = await aParty('approving')
  const part = { role: 'approving', enrolment: ENROLMENT, publicKey: await publicKeyBytes(), nonce: randomBytes(NONCE_BYTES) } as const
  expect(await joining.hear(await says('approving', { kind: 'commitment', commitment: await commitmentOf(part) }))).toBe('taken')
  await approving.hear(theMessage(joining, 0))
  expect(await joining.hear(theMessage(approving, 1))).toBe('commitmentBroken')
  expect(await joining.hear(theMessage(approving, 0))).toBe('contradicts')
})

test('two honest laptops in two different enrolments show different digits', async () => {
  const joining = await aParty('joining', 'a1'.repeat(16))
  const approving = await aParty('approving', 'b2'.repeat(16))
  expect(await joining.hear(theMessage(approving, 0))).toBe('otherEnrolment')
  expect(await approving.hear(theMessage(joining, 0))).toBe('otherEnrolment')
})

test('what a laptop said itself is not taken when it comes back, also under the other name', async () => {
  const joining = await aParty('joining')
  expect(await joining.hear(theMessage(joining, 0))).toBe('reflected')
  const read = await readEnrolmentText(theMessage(joining, 0))
  if (!read.ok) throw new Error('Our own message can not be read')
  // The server writes "approving" on it. The role is inside the commitment, so what follows can not fit.
  expect(await joining.hear(await says('approving', read.value.content))).toBe('taken')
  const reveal = await keyRevealedIn(theMessage(joining, 1))
  expect(await joining.hear(await says('approving', reveal))).toBe('commitmentBroken')
})

test('a server that commits to our own public key as if it were the other side does not get through', async () => {
  const joining = await aParty('joining')
  if (joining.state.at !== 'committed') throw new Error('It has begun')
  const { publicKey } = joining.state.own
  const part = { role: 'approving', enrolment: ENROLMENT, publicKey, nonce: randomBytes(NONCE_BYTES) } as const
  await joining.hear(await says('approving', { kind: 'commitment', commitment: await commitmentOf(part) }))
  expect(await joining.hear(await says('approving', { kind: 'reveal', publicKey, nonce: part.nonce }))).toBe('reflected')
})

test('a key that is no point of the curve is refused', async () => {
  const joining = await aParty('joining')
  const part = { role: 'approving', enrolment: ENROLMENT, publicKey: new Uint8Array(65).fill(4), nonce: randomBytes(NONCE_BYTES) } as const
  await joining.hear(await says('approving', { kind: 'commitment', commitment: await commitmentOf(part) }))
  expect(await joining.hear(await says('approving', { kind: 'reveal', publicKey: part.publicKey, nonce: part.nonce }))).toBe('keyUnusable')
})

test('every message that comes again is known as such and changes nothing', async () => {
  const { joining, approving } = await twoAgreed()
  for (const at of [0, 1]) expect(await joining.hear(theMessage(approving, at))).toBe('repeated')
  confirm(approving)
  confirm(joining)
  for (const at of [0, 1]) expect(await approving.hear(theMessage(joining, at))).toBe('repeated')
  await handOver(approving, await quickLocation())
  await joining.hear(theMessage(approving, 2))
  expect(await joining.hear(theMessage(approving, 2))).toBe('outOfOrder')
  expect(joining.state.at).toBe('takenOver')
})

test('keys that a server seals itself are not taken, though it knows the public key of the new laptop', async () => {
  const { joining, approving } = await twoAgreed()
  confirm(joining)
  // A whole second run with the new laptop's key in view, by somebody who is not the laptop that was confirmed.
  const stranger = await aParty('approving')
  const seen = agreedOf(approving).peer
  if (stranger.state.at !== 'committed') throw new Error('It has begun')
  stranger.state = { at: 'confirmed', own: stranger.state.own, peer: seen }
  await handOver(stranger, await quickLocation())
  expect(await joining.hear(theMessage(stranger, 1))).toBe('cannotOpen')
})

test('keys sealed for one enrolment do not open in another', async () => {
  const location = await quickLocation()
  const first = await twoAgreed()
  const second = await twoAgreed()
  confirm(first.approving)
  confirm(second.joining)
  await handOver(first.approving, location)
  expect(await second.joining.hear(theMessage(first.approving, 2))).toBe('cannotOpen')
})

test('keys said to be of another location do not open', async () => {
  const { joining, approving } = await twoAgreed()
  confirm(approving)
  confirm(joining)
  await handOver(approving, await quickLocation())
  const read = await readEnrolmentText(theMessage(approving, 2))
  if (!read.ok || read.value.content.kind !== 'keys') throw new Error('Those are no keys')
  expect(await joining.hear(await says('approving', { ...read.value.content, location: 'f'.repeat(32) }))).toBe('cannotOpen')
})

test('a slot from somebody who was not let in is not taken', async () => {
  const location = await quickLocation()
  const { joining, approving } = await twoAgreed()
  const other = await twoAgreed()
  for (const party of [joining, approving, other.joining, other.approving]) confirm(party)
  await handOver(approving, location)
  await handOver(other.approving, await quickLocation())
  await other.joining.hear(theMessage(other.approving, 2))
  expect(await approving.hear((await settle(other.joining)).message)).toBe('cannotOpen')
  expect(approving.state.at).toBe('handedOver')
})
