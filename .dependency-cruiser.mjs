// Data flows one way: provider JSON → model → disclosure → words → view → elements. Each folder of
// src, with the folders it may import besides itself.
const layers = {
  model: [],
  locales: [],
  providers: ['model'],
  disclosure: ['model'],
  explain: ['model', 'disclosure', 'locales'],
  view: ['model', 'disclosure', 'explain', 'locales'],
  core: ['model', 'providers', 'disclosure', 'explain', 'view', 'locales'],
  components: ['model', 'providers', 'disclosure', 'explain', 'view', 'locales'],
  server: ['model', 'core', 'components'],
  cli: [],
  frameworks: ['components'],
};

const entries =
  '^src/((index|define|cdn|core|cli|server|hydrate)[.]ts|components/(?!shared/)([^/]+)/(\\3|define)[.]ts' +
  '|(providers|locales/generated)/[^/]+/index[.]ts|frameworks/(?!elements)[^/]+[.]ts)$';

const defines = '^src/(define|components/(?!shared/)[^/]+/define)[.]ts$';

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const layerRules = Object.entries(layers).map(([layer, below]) =>
  forbid(
    `layer-${layer}`,
    `src/${layer} imports ${['itself', ...below].join(', ')} and nothing else of ours.`,
    { path: `^src/${layer}/` },
    { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
  ),
);

export default {
  forbidden: [
    ...layerRules,
    forbid(
      'known-layer',
      'A new folder of src needs its place in the table of layers.',
      { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(layers).join('|')})/` },
      {},
    ),
    forbid(
      'elements-on-top',
      'Only the entries show the elements to the world.',
      {
        path: '^src/',
        pathNot: '^src/(components/|frameworks/|server/|(index|define|cdn|hydrate)[.]ts$)',
      },
      { path: '^src/components/' },
    ),
    forbid(
      'core-without-elements',
      'core runs in Node without a DOM.',
      { path: '^src/core[.]ts$' },
      { path: '^src/components/', reachable: true },
    ),
    forbid(
      'lit-in-elements',
      'Below the elements nothing needs Lit at run time; its types are welcome.',
      { path: '^src/', pathNot: '^src/(components/|server/|hydrate[.]ts$)' },
      { path: '^node_modules/lit/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'pure-classes',
      'Only a define module registers an element; everything else can be imported without effect.',
      { path: '^src/', pathNot: '^src/(define|cdn)[.]ts$' },
      { path: defines },
    ),
    forbid(
      'outside',
      'What is published depends on lit and @lit/localize only.',
      { path: '^src/', pathNot: '^src/(cli[.]ts$|hydrate[.]ts$|server/|frameworks/)' },
      { pathNot: '^(src|node_modules/(lit|@lit/localize))/' },
    ),
    forbid(
      'types-only',
      'For frameworks there are types and no code.',
      { path: '^src/frameworks/' },
      { dependencyTypesNot: ['type-only', 'unknown'] },
    ),
    forbid(
      'server',
      'Only who renders on a server needs the libraries for it.',
      { path: '^src/(hydrate[.]ts$|server/)' },
      { pathNot: '^(src|node_modules/(lit|@lit-labs/ssr(-client)?))/' },
    ),
    forbid(
      'command',
      'The command runs in Node and adds nothing of its own to the core but arguments and files.',
      { path: '^src/cli[.]ts$' },
      {
        pathNot:
          '^src/(core|cli/.+|locales/loader|model/vocabulary|providers/(all|canonical/index))[.]ts$',
        dependencyTypesNot: ['core', 'npm-dev', 'type-only'],
      },
    ),
    forbid(
      'circular',
      'Neither of two modules can be read first.',
      { path: '^src/' },
      { circular: true },
    ),
    forbid(
      'unused-module',
      'No entry reaches this module.',
      { path: entries },
      { path: '^src/', pathNot: `${entries}|[.]d[.]ts$`, reachable: false },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Also imports of types, which the compiler removes.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
