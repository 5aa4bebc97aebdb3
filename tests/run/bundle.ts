/** Bundles one file of ours into one plain script, minified, as WXT does with a content script. */
import { build } from 'vite';

/** The script's text; `name` is the global its exports are put in. */
export async function bundle(entry: string, name = 'bundled'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  const [script] = output.output;
  if (script.type !== 'chunk') throw new Error(`${entry} made no script`);
  return script.code;
}
