import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../content/wording/create-translator.ts';
import { parseSiteName } from '../../content/policy/parse-site-name.ts';
import type { SiteNameProblem } from '../../content/policy/parse-site-name.ts';
import { useRecord } from '../record/record-context.ts';

const problemKeys: Readonly<Record<SiteNameProblem, MessageKey>> = {
  empty: 'siteNameEmpty',
  'not-http': 'siteNameNotHttp',
  'not-a-host': 'siteNameNotAHost',
  'no-dot': 'siteNameNoDot',
  localhost: 'siteNameLocalhost',
  'ip-address': 'siteNameIpAddress',
  'shared-ending': 'siteNameSharedEnding',
};

interface AddSiteProps {
  /** Called in the click itself, because the browser wants that of a question about permissions. */
  readonly onAllow: (site: string) => void;
  readonly onSwitchOff: (site: string) => void;
}

/** Adds a site by its name: to be read always, which the browser asks about, or never. */
export function AddSite({ onAllow, onSwitchOff }: AddSiteProps): JSX.Element {
  const { t } = useRecord();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<SiteNameProblem | null>(null);
  const [note, setNote] = useState('');
  const use = (action: (site: string) => void): void => {
    const parsed = parseSiteName(name);
    setProblem('problem' in parsed ? parsed.problem : null);
    setNote('');
    if ('problem' in parsed) return;
    if (parsed.hasPort) setNote(t('siteNamePort', { site: parsed.site }));
    else if (parsed.site !== name.trim().toLowerCase()) setNote(t('siteNameMeans', { site: parsed.site }));
    setName('');
    action(parsed.site);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    use(onAllow);
  };
  return (
    <form class="add-site" noValidate onSubmit={submit}>
      <label for="site-name">{t('siteName')}</label>
      <input
        id="site-name"
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={t('siteNameExample')}
        aria-describedby="site-name-note"
        aria-invalid={problem !== null}
        value={name}
        onInput={({ currentTarget }) => {
          setName(currentTarget.value);
          setProblem(null);
          setNote('');
        }}
      />
      <div class="button-row">
        <button type="submit" class="plain-button">
          {t('alwaysShow')}
        </button>
        <button type="button" class="plain-button" onClick={() => use(onSwitchOff)}>
          {t('neverShow')}
        </button>
      </div>
      <output id="site-name-note" class={problem === null ? 'quiet' : 'problem'}>
        {problem === null ? note : t(problemKeys[problem])}
      </output>
    </form>
  );
}
