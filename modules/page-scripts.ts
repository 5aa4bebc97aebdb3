/**
 * Builds what runs in CRM pages. What reads them is built together, in files that the browser runs one
 * after another (`utils/core/scripts.ts` lists them), so that the store zip carries the reader once.
 */
import { basename } from 'node:path';
import { type Plugin, parseAst, type Rolldown } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { crmIds } from '../utils/core/deal/deal.ts';
import { inAllFrames, scriptsOf } from '../utils/core/scripts.ts';
import { crmHosts } from '../utils/crm/hosts.ts';

/** Entrypoints by what is built together; marks on lists stay apart, since they need little of it. */
const builds: readonly (readonly string[])[] = [
  [...crmIds, 'teach'],
  ['marks'],
  ['deep'],
  ['outline'],
];
const names = new Set(builds.flat());

/** Modules that know one CRM alone. */
const ofCrm = new RegExp(`/utils/crm/(${crmIds.join('|')})/`);

/** One part for both CRMs and one for each: no page is given the other's. */
const groups: Rolldown.CodeSplittingGroup[] = [
  { name: 'reading', test: (id) => !ofCrm.test(id), minShareCount: 2, priority: 1 },
  ...crmIds.map((crm) => ({
    name: `${crm}-reading`,
    test: `/utils/crm/${crm}/`,
    minShareCount: 2,
  })),
];

const globalOf = (file: string): string => `self["dealside-${basename(file, '.js')}"]`;

/**
 * A module as a classic script: an entrypoint runs and answers what its `main` does; what another file
 * exports stands in a global of our own world in the page, until the next has taken it from there as
 * it began. So a newer copy, after an update, changes no older one.
 */
export function classic(file: string, module: string): string {
  const text = ({ start, end }: { start: number; end: number }) => module.slice(start, end);
  let script = module;
  for (const node of parseAst(module).body.toReversed()) {
    let instead: string;
    if (node.type === 'ImportDeclaration') {
      const taken = node.specifiers.map((name) => {
        if (name.type !== 'ImportSpecifier') throw new Error(`${file} imports a whole file`);
        return `${text(name.imported)}:${text(name.local)}`;
      });
      instead = `const{${taken}}=${globalOf(node.source.value)};`;
    } else if (node.type === 'ExportNamedDeclaration') {
      const given = node.specifiers.map(({ exported, local }) => [text(exported), text(local)]);
      const entry = given.find(([name]) => name === 'default');
      instead = entry
        ? `return ${entry[1]}.main();`
        : `${globalOf(file)}={${given.map((pair) => pair.join(':'))}};`;
    } else continue;
    script = script.slice(0, node.start) + instead + script.slice(node.end);
  }
  return `(()=>{"use strict";${script}\n})();\n`;
}

const classicScripts: Plugin = {
  name: 'classic-scripts',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = classic(chunk.fileName, chunk.code);
  },
};

export default defineWxtModule((wxt) => {
  wxt.hook('entrypoints:grouped', (_, all) => {
    const ours = all.flat();
    const others = all.filter((group) => Array.isArray(group) || !names.has(group.name));
    const built = builds.map((build) => ours.filter(({ name }) => build.includes(name)));
    all.splice(0, all.length, ...others, ...built);
  });

  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ name }) => names.has(name))) return;
    config.plugins = [...(config.plugins ?? []), classicScripts];
    // Without the 10 kB polyfill: the few calls they make answer the same natively.
    config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
    const name = 'content-scripts/[name].js';
    const options = {
      ...config.build?.rolldownOptions,
      // The entrypoints as they are: they need none of what WXT wraps them in.
      input: Object.fromEntries(entrypoints.map((each) => [each.name, each.inputPath])),
      preserveEntrySignatures: 'strict' as const,
      output: { entryFileNames: name, chunkFileNames: name, codeSplitting: { groups } },
    };
    config.build = { ...config.build, rolldownOptions: options };
  });

  wxt.hook('build:manifestGenerated', (_, manifest) => {
    manifest.content_scripts = crmIds.map((crm) => ({
      matches: [...crmHosts[crm]],
      all_frames: inAllFrames(crm),
      run_at: 'document_idle',
      js: scriptsOf(crm),
    }));
  });
});
