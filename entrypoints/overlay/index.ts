import '../shared/zod';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bridge } from '../shared/bridge';
import { Panel } from './panel';

/** The overlay's code, brought into a console page once a form that is known may be there. */
export default defineUnlistedScript(() => {
  // A second injection must not double every action.
  if (bridge.judge === undefined) new Panel().start();
});
