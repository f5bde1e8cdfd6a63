import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in every package for the stores that names what is in it and under which licence. */
export const licenceFile = 'THIRD-PARTY-LICENCES.txt';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

const rule = `\n${'-'.repeat(80)}\n\n`;

const ownWork = `Ceasefire Context. The code is under the MIT licence below; the texts of the record and of the
buttons are under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).`;

/** `tldts` carries the list inside its code and says so nowhere. */
const publicSuffixList = `Public Suffix List, inside of tldts
Licence: MPL-2.0 (https://mozilla.org/MPL/2.0/)
Home: https://publicsuffix.org/`;

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * The licences of what is shipped, as text: our own (the text in `ownLicence`), then that of each package in `folders`.
 * Throws where a package has neither a licence file nor says that its licence is MIT, because then nobody has read it.
 */
export function writeLicenceList(folders: readonly string[], ownLicence: string): string {
  const packages = folders.map(describePackage);
  const hasSuffixes = folders.some((folder) => /[/\\]tldts(?:-core)?$/.test(folder));
  return `${[`${ownWork}\n\n${ownLicence.trim()}`, ...packages, ...(hasSuffixes ? [publicSuffixList] : [])].join(rule)}\n`;
}

function describePackage(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, repository } = manifest;
  const home = typeof repository === 'string' ? repository : repository?.url;
  const head = [`${name} ${version}`, `Licence: ${license}`, ...(home ? [`Home: ${home}`] : [])];
  return `${head.join('\n')}\n\n${readLicence(folder, manifest)}`;
}

function readLicence(folder: string, { name, license, author }: Manifest): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file !== undefined && existsSync(join(folder, file)))
    return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  if (license !== 'MIT')
    throw new Error(`${name} ships without a licence text: read its licence and add it to licence-list.ts.`);
  const owner = typeof author === 'string' ? author : author?.name;
  return `Copyright (c) ${(owner ?? `the authors of ${name}`).replace(/ [<(].*$/, '')}\n\n${mit}`;
}
