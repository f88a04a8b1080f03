import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Three kinds of test: rules in Node, screens in jsdom, journeys in a real Chromium against the built app and server. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/app/**', 'tests/journeys/**'],
          setupFiles: ['tests/support/noisyConsole.ts'],
          // Rules keep nothing in their modules, so that those are loaded once.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        define: { APP_VERSION: JSON.stringify('test') },
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/noisyConsole.ts', 'tests/support/clearedScreen.ts'],
          // One document for all the files, cleared after each test.
          isolate: false,
          // Beside two browsers a screen takes its time.
          testTimeout: 30_000,
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // Two at a time: a journey waits for its browser, its server and its clocks for half of the time.
          maxWorkers: 2,
        },
      },
    ],
  },
})
