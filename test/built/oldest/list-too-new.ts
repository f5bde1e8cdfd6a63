import type { BrowserName, CompatStatement } from '@mdn/browser-compat-data/types';

/** The oldest version of each browser that the manifests let the extension into. */
export type OldestVersions = Readonly<Partial<Record<BrowserName, number>>>;

/** "≤79" is written where nobody knows how much earlier it was there. Infinity for "not yet". */
function readVersion(text: string | false | undefined): number {
  const version = Number.parseFloat(String(text).replace('≤', ''));
  return Number.isNaN(version) ? Infinity : version;
}

/** Whether a browser has a thing in one version, all of it, without a prefix, another name or a switch. */
function isThere(compat: CompatStatement, browser: BrowserName, version: number): boolean {
  return [compat.support[browser] ?? []].flat().some((one) => {
    const plain = !one.prefix && !one.alternative_name && !one.flags && !one.partial_implementation;
    return plain && readVersion(one.version_added) <= version && version < readVersion(one.version_removed);
  });
}

/** The browsers that do not have a thing in their oldest version, as MDN's data say; those it says nothing of are left out. */
export function listTooNew(compat: CompatStatement, oldest: OldestVersions): readonly BrowserName[] {
  return (Object.keys(oldest) as BrowserName[]).filter(
    (browser) => compat.support[browser] !== undefined && !isThere(compat, browser, oldest[browser] ?? 0),
  );
}
