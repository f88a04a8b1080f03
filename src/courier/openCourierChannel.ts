import type { ChannelListener, CourierChannel } from '#courier/CourierPorts.ts'
import type { SyncReport } from '#sync/syncReport.ts'

/** The engines' own channel of that location, and one among the couriers. */
export const openCourierChannel = (location: string, listener: ChannelListener): CourierChannel => {
  const engines = new BroadcastChannel(`meedoenbalie-${location}`)
  const couriers = new BroadcastChannel(`meedoenbalie-courier-${location}`)
  engines.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'written' || data === 'outgoing') listener.written()
  }
  couriers.onmessage = ({ data }: MessageEvent<SyncReport>) => {
    listener.reported(data)
  }
  return {
    sayPulled: () => {
      engines.postMessage('pulled')
    },
    shareReport: (report) => {
      couriers.postMessage(report)
    },
    close: () => {
      engines.close()
      couriers.close()
    },
  }
}
