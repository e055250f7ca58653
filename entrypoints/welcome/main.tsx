import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/welcome/WelcomeView';
import { lookupPage } from '../shared/lookup-page';
import { showView } from '../shared/view';
import '../../components/welcome/welcome.css';

showView(
  <WelcomeView
    keys="Alt+Shift+G"
    onLookUp={() => void browser.tabs.update({ url: lookupPage() })}
    onPapers={() =>
      void browser.tabs.update({ url: browser.runtime.getURL('/options.html#papers' as '/options.html') })
    }
  />,
);
