import { buildIfChanged } from '#tools/build/buildIfChanged.ts'

if ((await buildIfChanged((line) => console.log(line))) === 'failed') {
  console.error('The app could not be built, so there is nothing to serve.')
  process.exit(1)
}
await import('#server/main.ts')
