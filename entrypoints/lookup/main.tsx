import { showView } from '../shared/view';
import '../../components/ui/controls/controls.css';
import '../../components/ui/controls/surfaces.css';
import '../../components/documents/documents.css';
import '../../components/lookup/lookup.css';
import '../../components/lookup/page.css';
import { LookupPage } from './LookupPage';

showView(<LookupPage />);
