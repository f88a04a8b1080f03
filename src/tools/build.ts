import { buildIfChanged } from '#tools/build/buildIfChanged.ts'

const built = await buildIfChanged((line) => console.log(line))
console.log({ built: 'Built into dist/.', unchanged: 'Nothing changed since the last build.', failed: 'The build failed.' }[built])
if (built === 'failed') process.exitCode = 1
