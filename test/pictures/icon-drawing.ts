/** What the toolbar icon says of a page. */
export const iconStates = ['context', 'nearby', 'quiet', 'off'] as const;
export type IconDrawing = (typeof iconStates)[number];

const lines = '<path d="M5 10h10M5 16h10M5 22h10" stroke="INK" stroke-width="2.6" stroke-linecap="round"/>';
const margins: Readonly<Record<IconDrawing, string>> = {
  context:
    '<rect x="18.5" y="2" width="11.5" height="28" rx="2" fill="#1f4e6b"/><circle cx="24.2" cy="16" r="3.6" fill="#fff"/>',
  nearby:
    '<path d="M20 3v26" stroke="#1f4e6b" stroke-width="2.4"/><circle cx="25.2" cy="16" r="3.2" fill="#fff" stroke="#1f4e6b" stroke-width="2.2"/>',
  quiet: '<path d="M20.5 3v26" stroke="#6b6963" stroke-width="2.2"/>',
  off: '<path d="M4 28 28 4" stroke="#6b6963" stroke-width="3" stroke-linecap="round"/>',
};

/** The icon as SVG: a page with its margin, which holds something or not. Legible on light and dark toolbars. */
export function drawIcon(state: IconDrawing): string {
  const ink = state === 'context' || state === 'nearby' ? '#1d1d1b' : '#6b6963';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="1.2" y="1.2" width="29.6" height="29.6" rx="4" fill="#fbfaf7" stroke="${ink}" stroke-width="1.6"/>${lines.replace('INK', ink)}${margins[state]}</svg>`;
}
