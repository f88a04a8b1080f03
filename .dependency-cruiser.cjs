const { CLIENTS, DESKS, MAY_IMPORT, PURE, PURE_PACKAGES, WITHOUT_A_SECRET } = require('./config/layers.ts')

const own = (layer) => `^src/(${[layer, ...MAY_IMPORT[layer]].join('|')})/`
const beside = (layer) => (layer === WITHOUT_A_SECRET.layer ? [WITHOUT_A_SECRET.files] : [])
const purePackages = `^node_modules/(${PURE_PACKAGES.join('|')})/`

const looksDownOnly = (layer) => ({
  name: `${layer}-looks-down-only`,
  comment: `src/${layer} may import: ${MAY_IMPORT[layer].join(', ') || 'nothing'}. The table is config/layers.ts.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: PURE.includes(layer)
    ? { pathNot: [own(layer), purePackages] }
    : { path: '^(src|locales)/', pathNot: [own(layer), '^locales/', ...beside(layer)] },
})

module.exports = {
  forbidden: [
    ...Object.keys(MAY_IMPORT).map(looksDownOnly),
    {
      name: 'app-asks-the-workers-through-their-clients',
      comment:
        'A page loads only the clients of engine and courier: their other code belongs in the workers, beside the keys. Types are free.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/(engine|courier)/', pathNot: [CLIENTS], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'clients-stay-thin',
      comment: 'The clients run in the page: they may know the shape of questions and answers, never keys, storage or rules.',
      severity: 'error',
      from: { path: CLIENTS },
      to: { path: '^src/(vault|storage|actions|queries|demo)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-kiosk-seals',
      comment: 'Of the vault a page may run two files, and only the kiosk: one seals to a public key, one reads a poster.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: [`^src/app/${WITHOUT_A_SECRET.desk}/`] },
      to: { path: WITHOUT_A_SECRET.files },
    },
    {
      name: 'app-knows-answers-not-queries',
      comment: 'Queries run in the engine; the page may name the types of their answers.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/queries/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'desks-are-strangers',
      comment: 'What two desks share lives in app/ui, app/parts or app/session.',
      severity: 'error',
      from: { path: `^src/app/(${DESKS.join('|')})/` },
      to: { path: `^src/app/(${DESKS.join('|')})/`, pathNot: ['^src/app/$1/'] },
    },
    {
      name: 'shared-parts-know-no-desk',
      comment: 'ui, parts and session serve every desk, so they can not know one.',
      severity: 'error',
      from: { path: '^src/app/(ui|parts|session|documents|offline)/' },
      to: { path: `^src/app/(${DESKS.join('|')})/` },
    },
    {
      name: 'ui-knows-no-parts',
      comment: 'app/ui holds buttons and fields; it knows no resident, no session and no part.',
      severity: 'error',
      from: { path: '^src/app/ui/' },
      to: { path: '^src/app/(parts|documents)/' },
    },
    {
      name: 'matching-knows-no-law',
      comment: 'What the law says of somebody is advice beside a suggestion, never a part of its score: docs/rules.md.',
      severity: 'error',
      from: { path: '^src/domain/matching/' },
      to: { path: '^src/domain/programmes/', reachable: true },
    },
    {
      name: 'the-own-path-is-seen-by-its-screen-only',
      comment: 'A person’s own path is no input, no figure and on no list or paper: decision 014.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(domain|app/balie)/ownPath/',
          '^src/queries/ownPath\\.ts$',
          '^src/engine/questions\\.ts$',
          '^src/app/balie/balieScreens\\.ts$',
        ],
      },
      to: { path: ['^src/(domain|app/balie)/ownPath/', '^src/queries/ownPath\\.ts$'] },
    },
    {
      name: 'only-storage-knows-dexie',
      comment: 'The shape of the browser database is one layer’s secret.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/storage/'] },
      to: { path: '^node_modules/(dexie|dexie-react-hooks)/' },
    },
    {
      name: 'node-modules-of-node-stay-in-server-and-tools',
      comment: 'A browser has no Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(server|tools)/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one concept in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['browser', 'import', 'module', 'default', 'types'],
      mainFields: ['module', 'main'],
    },
  },
}
