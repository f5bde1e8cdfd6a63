import panelStyles from '../../components/styles/panel.css?inline';
import pictureStyles from '../../components/styles/picture.css?inline';
import recordStyles from '../../components/styles/record.css?inline';
import themeStyles from '../../components/styles/theme.css?inline';
import hostStyles from './host.css?inline';

/** Everything the panel is styled with, inside its shadow root: it needs nothing of the page and no file of ours. */
export const sidebarStyles: string = [hostStyles, themeStyles, recordStyles, panelStyles, pictureStyles].join(
  '\n',
);
