import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../content/policy/settings.ts';
import { applyStartChoice, readStartChoice, startChoices } from '../../../content/policy/start-choice.ts';

describe('how a new reader begins', () => {
  it.each(startChoices)('is what was chosen, whatever was chosen before: %s', (choice) => {
    for (const before of startChoices) {
      const settings = applyStartChoice(applyStartChoice(defaultSettings, before), choice);
      expect(readStartChoice(settings)).toBe(choice);
    }
  });

  it('without a choice is beside the article', () => {
    expect(readStartChoice(defaultSettings)).toBe('beside');
    expect(readStartChoice({ ...defaultSettings, pause: 'until-restart' })).toBe('beside');
  });

  it('is a pause that does not end by itself, or none; everything else stays as it is', () => {
    const settings = { ...defaultSettings, switchedOffSites: ['paper.example'], theme: 'dark' } as const;
    expect(applyStartChoice(settings, 'paused')).toEqual({ ...settings, pause: 'until-resumed' });
    expect(applyStartChoice(settings, 'tab')).toEqual({ ...settings, opening: 'tab-only' });
    expect(applyStartChoice({ ...settings, pause: 'until-resumed', opening: 'tab-only' }, 'beside')).toEqual(
      settings,
    );
  });
});
