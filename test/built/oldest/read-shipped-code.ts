import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function readAll(folder: string, ending: RegExp): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    ending.test(path),
  );
  return files.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
}

const namesIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, ...names]) => names.filter(Boolean).join('.'))),
];

/** What the scripts of a build call, and the objects they name: `.matchAll(` and `new Highlight(`. The facts are data. */
export function listNamesInScripts(folder: string): readonly string[] {
  const scripts = readAll(folder, /^(?!facts\/).*\.js$/);
  return namesIn(scripts, /(?<!\.)\.([A-Za-z_$][\w$]*)\(|(?<![.\w$`"-])([A-Z][\w$]*)(?=[.(\s;,)])/g);
}

/** The parts of the extension API that our code uses: `storage.session`. */
export function listExtensionCalls(): readonly string[] {
  const sources = ['content/platform', 'entrypoints'].map((folder) => readAll(folder, /\.tsx?$/));
  return namesIn(sources.join('\n'), /\bbrowser\??\.(\w+)\??\.(\w+)/g);
}

/** What our styles use, as MDN files it: `properties.inset`, `at-rules.media`, `selectors.has`, `types.light-dark`. */
export function listStyleNames(): readonly string[] {
  const styles = ['components', 'entrypoints'].map((folder) => readAll(folder, /\.css$/)).join('\n');
  const text = styles.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, '').replace(/--[\w-]+/g, '--own');
  const kinds = {
    properties: /(?<=[{;]\s*)([a-z][a-z-]+)\s*:(?=[^{}]*[;}])/g,
    'at-rules': /@([a-z-]+)/g,
    selectors: /::?([a-z-]+)(?=[^;{}]*\{)(?<!\([a-z-]+:\s*[a-z-]+)/g,
    types: /(?<![\w:-])([a-z][a-z-]*)\(/g,
  };
  return Object.entries(kinds).flatMap(([kind, pattern]) =>
    namesIn(text, pattern).map((name) => `${kind}.${name}`),
  );
}
