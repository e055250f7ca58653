import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPanel } from './shared/panel';

/** The overlay's code, brought into a console page once a form that is known may be there. */
export default defineUnlistedScript(() => startPanel());
