import { bytesSection } from './bytes/bytes-section.ts';
import { detectionSection } from './detection/detection-section.ts';
import { growthSection } from './growth/growth-section.ts';
import { languagesSection } from './languages/languages-section.ts';
import { memorySection } from './memory/memory-section.ts';
import { openingSection } from './panel/opening-section.ts';
import { panelSection } from './panel/panel-section.ts';
import { readingSection } from './panel/reading-section.ts';
import { popupSection } from './popup/popup-section.ts';
import type { BenchSection } from './section.ts';

/** The parts of the bench, in the order in which they run. */
export const sections: readonly BenchSection[] = [
  bytesSection,
  detectionSection,
  panelSection,
  readingSection,
  openingSection,
  popupSection,
  memorySection,
  growthSection,
  languagesSection,
];
