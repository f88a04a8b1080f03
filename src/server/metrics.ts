/** Counts for whoever watches the server. They name routes and outcomes, never a location, a device or a person. */
export interface Metrics {
  readonly asked: (route: string, status: number, seconds: number) => void
  readonly verdict: (kind: string) => void
  readonly restored: () => void
  /** In the text format of Prometheus (version 0.0.4). */
  readonly text: (streamsOpen: number) => string
}

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
        '# TYPE meedoenbalie_requests_total counter',
        ...[...requests].map(([labels, count]) => `meedoenbalie_requests_total{${labels}} ${String(count)}`),
        '# TYPE meedoenbalie_request_seconds summary',
        ...[...seconds].flatMap(([route, { sum, count }]) => [
          `meedoenbalie_request_seconds_sum{route="${route}"} ${sum.toFixed(6)}`,
          `meedoenbalie_request_seconds_count{route="${route}"} ${String(count)}`,
        ]),
        '# TYPE meedoenbalie_entries_total counter',
        ...[...verdicts].map(([labels, count]) => `meedoenbalie_entries_total{${labels}} ${String(count)}`),
        '# TYPE meedoenbalie_restores_found_total counter',
        `meedoenbalie_restores_found_total ${String(restores)}`,
        '# TYPE meedoenbalie_streams_open gauge',
        `meedoenbalie_streams_open ${String(streamsOpen)}`,
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${String(process.memoryUsage.rss())}`,
        '# TYPE process_cpu_seconds_total counter',
        `process_cpu_seconds_total ${(process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6).toFixed(3)}`,
        '',
      ].join('\n'),
  }
}
