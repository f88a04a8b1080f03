import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAIL_MOST, messagesIn, piecesOf } from '#sync/enrolment/enrolmentWire.ts'

test('messages of any length come out of the post as they went in, and one that is not whole yet waits', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: MAIL_MOST * 3 }), { maxLength: 4 })
  fc.assert(
    fc.property(lengths, (all) => {
      const messages = all.map((length, at) => String(at).repeat(length))
      const pieces = messages.reduce<ReturnType<typeof piecesOf>>((sent, message) => [...sent, ...piecesOf(message, sent.length)], [])
      expect(pieces.map(({ number }) => number)).toEqual(pieces.map((_, at) => at))
      expect(pieces.every(({ text }) => text.length <= MAIL_MOST)).toBe(true)
      expect(messagesIn(pieces, 0)).toEqual({ messages, next: pieces.length })
      const early = messagesIn(pieces.slice(0, -1), 0)
      expect(early.messages).toEqual(messages.slice(0, -1))
      expect(messagesIn(pieces.slice(early.next), early.next)).toEqual({ messages: messages.slice(-1), next: pieces.length })
    }),
  )
})
