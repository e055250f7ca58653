import '../shared/zod';
import { showView } from '../shared/view';
import '../../components/ui/controls/controls.css';
import '../../components/ui/controls/surfaces.css';
import '../../components/options/options.css';
import { ToastProvider } from '../../components/ui/controls';
import { OptionsPage } from './OptionsPage';

showView(
  <ToastProvider>
    <OptionsPage />
  </ToastProvider>,
);
