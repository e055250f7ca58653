import '../shared/zod';
import { showView } from '../shared/view';
import '../../components/ui/controls/controls.css';
import '../../components/ui/controls/surfaces.css';
import '../../components/documents/documents.css';
import '../../components/panel/panel.css';
import { ToastProvider } from '../../components/ui/controls';
import { SidePanel } from './SidePanel';

showView(
  <ToastProvider>
    <SidePanel />
  </ToastProvider>,
);
