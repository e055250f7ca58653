import { createApp, defineComponent, h, reactive, type VNode } from 'vue';
import { type Draw, richEditor, type Stage, type Value, type Values } from './host';

/** How a Vue library draws the whole form; values live in Vue's state and change by its events alone. */
export type VueForm = (stage: Stage, values: Values, set: (id: string, value: Value) => void) => VNode;

/** A page whose state is Vue's. */
export function vueDraw(form: VueForm): Draw {
  return (stage) => {
    const values: Values = reactive({ ...stage.values });
    const page = defineComponent({
      setup: () => () =>
        form(stage, values, (id, value) => {
          values[id] = value;
        }),
    });
    const app = createApp(page);
    app.mount(stage.container);
    return { values: () => ({ ...values }), unmount: () => app.unmount() };
  };
}

/** The editor keeps its own text: Vue only gives it a place. */
export const richText = (value: string, set: (text: string) => void): VNode =>
  h('div', {
    onVnodeMounted: ({ el }: VNode) => (el as HTMLElement).replaceChildren(richEditor(value, set)),
  });
