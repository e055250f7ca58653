import { Tabs as Base } from '@base-ui/react/tabs';
import { type ReactNode, useRef } from 'react';

interface Tab<Id extends string> {
  id: Id;
  title: string;
  /** A number beside the title, such as how many problems are open; nothing at 0. */
  count?: number | undefined;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** The panel of one tab; a panel that was opened stays, so that coming back finds it as it was. */
  children: (id: Id) => ReactNode;
}

/** Tabs with arrow keys; the panels fill the height that is left. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, children }: TabsProps<Id>) {
  const opened = useRef(new Set<Id>());
  opened.current.add(value);
  return (
    <Base.Root className="gs-tabs" value={value} onValueChange={(next: Id) => onChange(next)}>
      <Base.List className="gs-tab-list" aria-label={label} activateOnFocus={false}>
        {tabs.map(({ id, title, count = 0 }) => (
          <Base.Tab key={id} value={id} className="gs-tab">
            {title}
            {count > 0 && <span className="gs-count">{count}</span>}
          </Base.Tab>
        ))}
        <Base.Indicator className="gs-tab-line" renderBeforeHydration />
      </Base.List>
      {tabs.map(({ id }) => (
        <Base.Panel key={id} value={id} keepMounted className="gs-tab-panel">
          {opened.current.has(id) && children(id)}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
