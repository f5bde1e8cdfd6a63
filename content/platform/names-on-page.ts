/** The panel's element on the page. */
export const panelElement = 'ceasefire-context';

/** The highlight of a passage. A neutral name: the page can read the registry of highlights. */
export const highlightName = 'passage';
