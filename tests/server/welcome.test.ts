import { expect, test } from 'vitest'
import { welcome } from '#server/welcome.ts'

const TLS = { certFile: 'a', keyFile: 'b' }

test('the terminal names the address and what to do there', () => {
  const text = welcome({ port: 8080, host: undefined, tls: undefined }, 8080)
  expect(text).toContain('Meedoenbalie is ready: http://localhost:8080\n')
  expect(text).toContain('Beginnen met oefenen')
  expect(text).not.toContain('Note:')
})

test('a server opened to the network without https is warned about, with how to mend it', () => {
  const text = welcome({ port: 80, host: '0.0.0.0', tls: undefined }, 80)
  expect(text).toContain('http://localhost\n')
  expect(text).toContain('Give TLS_CERT and TLS_KEY')
  expect(welcome({ port: 443, host: '0.0.0.0', tls: TLS }, 443)).not.toContain('Note:')
  expect(welcome({ port: 80, host: '127.0.0.1', tls: undefined }, 80)).not.toContain('Note:')
})

test('an IPv6 address is written in brackets and a usual port left away', () => {
  expect(welcome({ port: 443, host: 'fe80::1', tls: TLS }, 443)).toContain('https://[fe80::1]\n')
  expect(welcome({ port: 8443, host: 'balie.example', tls: TLS }, 8443)).toContain('https://balie.example:8443\n')
})

test('a set-up code is shown in groups, and not spoken of where there is none', () => {
  const place = { port: 8080, host: undefined, tls: undefined }
  expect(welcome(place, 8080, '0123456789ABC')).toContain('Set-up code: 0123-4567-89ABC\n')
  expect(welcome(place, 8080)).not.toContain('code')
})
