import { showView } from '../shared/view';
import '../../components/documents/documents.css';
import '../../components/lookup/lookup.css';
import '../../components/lookup/popup.css';
import { Popup } from './Popup';

showView(<Popup />);
