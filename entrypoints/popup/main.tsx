import '../shared/zod';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/documents/documents.css';
import '../../components/lookup/lookup.css';
import { createRoot } from 'react-dom/client';
import { pickLocale, TextProvider } from '../../components/ui/text';
import { TodayProvider } from '../../components/ui/today';
import { today } from '../shared/today';
import { Popup } from './Popup';

const locale = pickLocale(navigator.languages);
document.documentElement.lang = locale;

createRoot(document.getElementById('root') as HTMLElement).render(
  <TextProvider locale={locale}>
    <TodayProvider day={today()}>
      <Popup locale={locale} />
    </TodayProvider>
  </TextProvider>,
);
