// Who may know whom (see the design): bot knows the other wings; nlu and recommend know nobody; knowledge knows no one.
const wing = (name) => `^${name}/`;
module.exports = {
  forbidden: [
    {
      name: 'nlu-knows-nobody',
      severity: 'error',
      from: { path: wing('nlu') },
      to: { path: '^(bot|knowledge|recommend|scripts)/' },
    },
    {
      name: 'recommend-knows-nobody',
      severity: 'error',
      from: { path: wing('recommend') },
      to: { path: '^(bot|knowledge|nlu|scripts)/' },
    },
    {
      name: 'knowledge-knows-no-one',
      severity: 'error',
      from: { path: wing('knowledge') },
      to: { path: '^(bot|nlu|recommend|scripts)/' },
    },
    {
      name: 'sql-lives-in-knowledge',
      severity: 'error',
      from: { path: '^(bot|nlu|recommend)/' },
      to: { path: 'node_modules/(better-sqlite3|kysely)/' },
    },
    {
      name: 'sdk-lives-in-channels',
      severity: 'error',
      from: { pathNot: '^(bot/channels|scripts/bench|test)/' },
      to: { path: 'node_modules/(botbuilder|botframework|@slack)' },
    },
    {
      name: 'skills-stand-alone',
      severity: 'error',
      from: { path: '^bot/skills/(managers/)?([^/]+)\\.ts$', pathNot: '^bot/skills/(index|skill|support)' },
      to: { path: '^bot/(channels|turn)/' },
    },
    {
      name: 'no-skill-imports-another',
      severity: 'error',
      from: { path: '^bot/skills/(managers/)?([^/]+)\\.ts$', pathNot: '^bot/skills/index\\.ts$' },
      to: { path: '^bot/skills/', pathNot: '^bot/skills/(skill|support/.+)\\.ts$' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
