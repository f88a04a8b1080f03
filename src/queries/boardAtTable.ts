import { tableNumber } from '#domain/visit/tableNumber.ts'
import type { LaptopsPort, Reader } from '#queries/ports.ts'
import { todayBoard } from '#queries/todayBoard.ts'
import type { TodayBoard } from '#queries/todayBoard.ts'

/** The board as the laptop at one table sees it: others call people too, and a key must not act on who sits with them. */
export interface BoardAtTable extends TodayBoard {
  readonly table?: number | undefined
}

export const boardAtTable = (
  read: Reader,
  { deviceLetter }: Pick<LaptopsPort, 'deviceLetter'>,
  input: Parameters<typeof todayBoard>[1],
): BoardAtTable => ({ ...todayBoard(read, input), table: tableNumber(deviceLetter) })
