import { browser } from 'wxt/browser';
import { AboutView } from '../../../components/options/AboutView';

/** What this is, and which version. */
export default function About() {
  return <AboutView version={browser.runtime.getManifest().version} />;
}
