/** Counts for whoever watches the server. They name routes and outcomes, never a location, a device or a person. */
export interface Metrics {
  readonly asked: (route: string, status: number, seconds: number) => void
  readonly verdict: (kind: string) => void
  readonly restored: () => void
  /** In the text format of Prometheus (version 0.0.4). */
  readonly text: (streamsOpen: number) => string
}

interface Metric {
  readonly name: string
  readonly type: 'counter' | 'summary' | 'gauge'
  readonly help: string
}

/** Every metric there is. docs/operations.md shows this table; a test compares the two. */
export const METRICS = {
  requests: { name: 'meedoenbalie_requests_total', type: 'counter', help: 'Requests that were answered, by route and status.' },
  seconds: { name: 'meedoenbalie_request_seconds', type: 'summary', help: 'How long answers took, by route: sum and count.' },
  entries: { name: 'meedoenbalie_entries_total', type: 'counter', help: 'Entries that laptops pushed, by verdict.' },
  restores: {
    name: 'meedoenbalie_restores_found_total',
    type: 'counter',
    help: 'Pushes of laptops that knew more than this server: it was put back to an older state.',
  },
  streams: { name: 'meedoenbalie_streams_open', type: 'gauge', help: 'Laptops that listen for news now.' },
  memory: { name: 'process_resident_memory_bytes', type: 'gauge', help: 'Memory of the process, in bytes.' },
  cpu: { name: 'process_cpu_seconds_total', type: 'counter', help: 'Time that the processor worked for it, in seconds.' },
} as const satisfies Readonly<Record<string, Metric>>

export const createMetrics = (): Metrics => {
  const requests = new Map<string, number>()
  const seconds = new Map<string, { sum: number; count: number }>()
  const verdicts = new Map<string, number>()
  let restores = 0
  const add = (to: Map<string, number>, key: string): void => void to.set(key, (to.get(key) ?? 0) + 1)

  return {
    asked: (route, status, took) => {
      add(requests, `route="${route}",status="${String(status)}"`)
      const { sum, count } = seconds.get(route) ?? { sum: 0, count: 0 }
      seconds.set(route, { sum: sum + took, count: count + 1 })
    },
    verdict: (kind) => add(verdicts, `verdict="${kind}"`),
    restored: () => {
      restores++
    },
    text: (streamsOpen) =>
      [
        ...lines(
          METRICS.requests,
          [...requests].map(([labels, count]) => [`{${labels}}`, String(count)]),
        ),
        ...lines(
          METRICS.seconds,
          [...seconds].flatMap(([route, { sum, count }]) => [
            [`_sum{route="${route}"}`, sum.toFixed(6)],
            [`_count{route="${route}"}`, String(count)],
          ]),
        ),
        ...lines(
          METRICS.entries,
          [...verdicts].map(([labels, count]) => [`{${labels}}`, String(count)]),
        ),
        ...lines(METRICS.restores, [['', String(restores)]]),
        ...lines(METRICS.streams, [['', String(streamsOpen)]]),
        ...lines(METRICS.memory, [['', String(process.memoryUsage.rss())]]),
        ...lines(METRICS.cpu, [['', cpuSeconds()]]),
        '',
      ].join('\n'),
  }
}

const lines = ({ name, type, help }: Metric, values: readonly (readonly string[])[]): readonly string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...values.map(([rest, value]) => `${name}${rest ?? ''} ${value ?? ''}`),
]

const cpuSeconds = (): string => {
  const { user, system } = process.cpuUsage()
  return ((user + system) / 1e6).toFixed(3)
}
