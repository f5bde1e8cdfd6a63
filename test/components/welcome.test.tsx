import { describe, expect, it, vi } from 'vitest';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { defaultSettings } from '../../content/policy/settings.ts';
import { makeRealRecord } from './make-record.ts';
import { show } from './render-record.tsx';

describe('the welcome page', () => {
  it.each([
    ['chrome', 'then the pin'],
    ['firefox', 'Pin to Toolbar'],
    ['android', 'Open the browser’s menu, then “Extensions”'],
  ] as const)('says where the button is found: %s', async (place, words) => {
    const screen = await show(
      <WelcomePage
        record={makeRealRecord()}
        settings={defaultSettings}
        outcome=""
        siteCount={12}
        place={place}
        onChoose={vi.fn<() => void>()}
        onOpenOptions={vi.fn<() => void>()}
      />,
    );
    expect(screen.text()).toContain(words);
  });
});
