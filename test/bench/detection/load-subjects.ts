import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { vocabularyPlugin } from '../../../content/build/bundle/vocabulary-plugin.ts';

/** What is timed: a script of the page that makes it ready, and the call that is timed. */
export interface Subject {
  readonly name: 'detector' | 'isProbablyReaderable' | 'Readability.parse';
  readonly script: string;
  /** An expression that is evaluated before the call, untimed. */
  readonly prepare?: string;
  /** An expression of a function of the page's address. */
  readonly call: string;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const bench = fileURLToPath(new URL('..', import.meta.url));
const readability = `${bench}node_modules/@mozilla/readability`;

/** The detector as it ships, and Mozilla's gate and reader, which are installed here where they are missing. */
export async function loadSubjects(): Promise<readonly Subject[]> {
  if (!existsSync(readability)) {
    const { status } = spawnSync('npm', ['ci', '--prefix', bench], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm ci --prefix test/bench failed: see what it says above.');
  }
  return [
    { name: 'detector', script: await buildDetector(), call: 'detectPage' },
    {
      name: 'isProbablyReaderable',
      script: readFileSync(`${readability}/Readability-readerable.js`, 'utf8'),
      call: '() => isProbablyReaderable(document)',
    },
    {
      name: 'Readability.parse',
      // The reader changes the document that it is given: as its manual says it gets a copy, which is not timed.
      script: readFileSync(`${readability}/Readability.js`, 'utf8'),
      prepare: 'globalThis.copy = document.cloneNode(true)',
      call: '() => new Readability(copy).parse()?.length',
    },
  ];
}

async function buildDetector(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [vocabularyPlugin()],
    build: {
      write: false,
      minify: true,
      target: 'chrome123',
      // As the shipped scripts have it (wxt.config.ts).
      rolldownOptions: { output: { postBanner: '//# allFunctionsCalledOnLoad' } },
      lib: { entry: `${here}detector-entry.ts`, formats: ['iife'], name: 'bench', fileName: 'detector' },
    },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The detector could not be built.');
  return result.output[0].code;
}
