/** Whether a version of the extension has been released: 1.0.0 and later. */
export function isReleased(version: string): boolean {
  return Number(version.split('.')[0]) >= 1;
}

/**
 * What is wrong with the outlets of `content/facts/outlets.yaml`, given those recorded, in a sentence with the remedy;
 * null where nothing is. Before 1.0 the record only has to be current. After it nothing may be added: an update that asks
 * for a new host makes browsers switch the extension off until the reader agrees again.
 */
export function compareOutlets(
  version: string,
  recorded: readonly string[],
  current: readonly string[],
): string | null {
  const added = current.filter((domain) => !recorded.includes(domain));
  const removed = recorded.filter((domain) => !current.includes(domain));
  if (isReleased(version)) {
    if (added.length === 0) return null;
    return (
      `${added.join(', ')} cannot become an outlet at install any more: with the update browsers would switch the ` +
      'extension off for every reader until they agree to the new site. Take it out of content/facts/outlets.yaml; ' +
      'readers add the site themselves, from the popup or the settings.'
    );
  }
  if (added.length === 0 && removed.length === 0) return null;
  return (
    `The record of the outlets at install is old (new: ${added.join(', ') || 'none'}; gone: ` +
    `${removed.join(', ') || 'none'}). Until 1.0 the list may change: run "node test/facts/record-outlets.ts".`
  );
}
