import type { Configuration } from '#server/configuration.ts'
import { groupedCode } from '#sync/enrolment/groupedCode.ts'

/** What the terminal says once the server answers: where to go, and what to do there. A set-up code is there only while no counter syncs here. */
export const welcome = ({ host, tls }: Omit<Configuration, 'database'>, port: number, setUpCode?: string): string => {
  const origin = originOf(host, tls !== undefined, port)
  const lines = [
    `Meedoenbalie is ready: ${origin}`,
    'Open that address in a browser. "Beginnen met oefenen" (practice) shows a counter with invented people.',
  ]
  if (host !== undefined && tls === undefined && !isThisComputer(host)) {
    lines.push(
      'Note: other computers can not use this address. Browsers lock a page away from its keys and its offline storage on plain http.',
      'Give TLS_CERT and TLS_KEY, or put a proxy with https in front (docs/operations.md).',
    )
  }
  if (setUpCode !== undefined) {
    lines.push(
      `Set-up code: ${groupedCode(setUpCode)}`,
      'With it the first counter lets this server keep its sealed journal. It works once; each start makes a new one until then.',
    )
  }
  lines.push('Stop with Ctrl+C.')
  return lines.join('\n')
}

const isThisComputer = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

const originOf = (host: string | undefined, https: boolean, port: number): string => {
  const everywhere = host === undefined || host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const standard = https ? 443 : 80
  return `${https ? 'https' : 'http'}://${name}${port === standard ? '' : `:${port}`}`
}
