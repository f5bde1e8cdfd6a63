import { bytesSection } from './bytes/bytes-section.ts';
import { detectionSection } from './detection/detection-section.ts';
import { languagesSection } from './languages/languages-section.ts';
import type { BenchSection } from './section.ts';

/** The parts of the bench, in the order in which they run. */
export const sections: readonly BenchSection[] = [bytesSection, detectionSection, languagesSection];
