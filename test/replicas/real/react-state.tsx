import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Draw, richEditor, type Stage, type Value, type Values } from './host';

interface FormProps {
  stage: Stage;
  values: Values;
  set(id: string, value: Value): void;
}

/** How a React library draws the whole form; values live in React's state and change by its events alone. */
export type ReactForm = (props: FormProps) => ReactNode;

function Page({ form: Form, stage, onValues }: { form: ReactForm; stage: Stage; onValues(values: Values): void }) {
  const [values, change] = useState(stage.values);
  onValues(values);
  return <Form stage={stage} values={values} set={(id, value) => change((before) => ({ ...before, [id]: value }))} />;
}

/** A page whose state is React's. */
export function reactDraw(form: ReactForm): Draw {
  return (stage) => {
    let now = stage.values;
    const root = createRoot(stage.container);
    const keep = (values: Values): void => {
      now = values;
    };
    flushSync(() => root.render(<Page form={form} stage={stage} onValues={keep} />));
    return { values: () => now, unmount: () => root.unmount() };
  };
}

/** The editor keeps its own text: React only gives it a place. */
export function RichText({ first, changed }: { first: string; changed(text: string): void }) {
  const place = useRef<HTMLDivElement>(null);
  const given = useRef({ first, changed });
  useEffect(() => {
    place.current?.replaceChildren(richEditor(given.current.first, given.current.changed));
  }, []);
  return <div ref={place} />;
}
