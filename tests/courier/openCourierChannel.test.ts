import { expect, onTestFinished, test, vi } from 'vitest'
import { openCourierChannel } from '#courier/openCourierChannel.ts'
import { firstReport } from '#sync/syncReport.ts'

const opened = (location: string) => {
  const listener = { written: vi.fn(), reported: vi.fn() }
  const channel = openCourierChannel(location, listener)
  onTestFinished(channel.close)
  return { ...listener, channel }
}

const engineOf = (location: string) => {
  const channel = new BroadcastChannel(`meedoenbalie-${location}`)
  onTestFinished(() => {
    channel.close()
  })
  return channel
}

test('couriers hear of what engines save or pack, and of nothing else, and of their own location only', async () => {
  const [here, elsewhere] = [opened('here'), opened('elsewhere')]
  const engine = engineOf('here')
  for (const message of ['written', 'pulled', 'outgoing']) engine.postMessage(message)
  await vi.waitFor(() => {
    expect(here.written).toHaveBeenCalledTimes(2)
  })
  expect(elsewhere.written).not.toHaveBeenCalled()
})

test('a report reaches the other couriers and no engine; news reaches the engines and no courier', async () => {
  const [one, two] = [opened('there'), opened('there')]
  const engine = engineOf('there')
  const heard = vi.fn()
  engine.onmessage = ({ data }: MessageEvent<unknown>) => {
    heard(data)
  }
  one.channel.shareReport(firstReport('there'))
  one.channel.sayPulled()
  await vi.waitFor(() => {
    expect([two.reported.mock.calls, heard.mock.calls]).toEqual([[[firstReport('there')]], [['pulled']]])
  })
  expect([one.reported.mock.calls, one.written.mock.calls, two.written.mock.calls]).toEqual([[], [], []])
})
