import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageServer } from '../../browsers/page-server.ts';
import { findReference } from './install-references.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Serves the built client of Hypothesis under an origin; gives back what a page needs at its end to load it. */
export function serveHypothesis(server: PageServer, origin: string): string {
  const build = join(findReference('hypothesis'), 'build');
  for (const file of readdirSync(build, { recursive: true, encoding: 'utf8' })) {
    const type = types[file.split('.').at(-1) ?? ''];
    if (type === undefined) continue;
    const page = { html: readFileSync(join(build, file), 'utf8'), headers: { 'content-type': type } };
    // Its boot script asks for files with their checksum behind them.
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, string>;
    const path = file.replaceAll('\\', '/');
    for (const name of [path, manifest[path] ?? path])
      server.servePage(`${origin}/client/build/${name}`, page);
  }
  const app = { html: '<!doctype html><title>App</title>' };
  const addresses = {
    sidebarAppUrl: 'app.html',
    notebookAppUrl: 'notebook.html',
    profileAppUrl: 'profile.html',
  };
  for (const name of Object.values(addresses)) server.servePage(`${origin}/${name}`, app);
  const config = Object.fromEntries(
    Object.entries(addresses).map(([key, name]) => [key, `${origin}/${name}`]),
  );
  return `<script type="application/json" class="js-hypothesis-config">${JSON.stringify({
    ...config,
    assetRoot: `${origin}/client/`,
    openSidebar: true,
  })}</script><script src="${origin}/client/build/boot.js"></script>`;
}
