/** The family of browsers this build is for, by which hints about the browser's own pages are chosen. */
export const browserName = import.meta.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome';
