import { type Field, FORMS, type Form, type Tree } from './forms';

/** What a form holds, by the id of its fields. */
export type Values = Record<string, Value>;
export type Value = string | boolean | readonly string[];

/** Where a form is drawn, and where its lists and dialogs open. */
export interface Stage {
  form: Form;
  values: Values;
  container: HTMLElement;
  portal: HTMLElement;
  /** Posts what the component library's state holds, as the page would. */
  submit(values: Values): void;
}

/** Draws a form with one component library and tells how to take it away again. */
export type Draw = (stage: Stage) => { values(): Values; unmount(): void };

interface Replica {
  own<T>(change: () => T): T;
  submit(url: string, body: unknown): Promise<boolean>;
  watch(root: ShadowRoot): void;
  /** The page's state. */
  form?: { readonly values: Values; rebuild(): void };
  /** What each row means: only the tests look at it. */
  truth?(): { row: Element; label: string; key: string | undefined; kind: Field['kind'] }[];
  navigate?(path: string): void;
}

const replica = (window as unknown as { __replica: Replica }).__replica;
const query = new URLSearchParams(location.search);
const fieldsOf = ({ sections }: Form): Field[] => sections.flatMap(({ fields }) => fields);

/** The class of a row says nothing: what a row means stands in the truth alone. */
export const rowClass = (form: Form, field: Field): string => `x${fieldsOf(form).indexOf(field) + 11}`;

const isList = ({ kind }: Field): boolean => ['multiple', 'checks', 'cascader', 'tags', 'upload'].includes(kind);

function firstValue(field: Field): Value {
  const asked = query.get(field.id);
  if (field.kind === 'switch') return asked === null ? query.has('prefill') && field.valid === true : asked === '1';
  const separator = field.kind === 'cascader' ? '/' : '、';
  if (asked !== null) return isList(field) ? asked.split(separator).filter(Boolean) : asked;
  if ((query.has('prefill') || field.disabled) && field.valid !== undefined) return field.valid;
  return isList(field) ? [] : '';
}

/** A sub-app as micro-frontends mount it: an open shadow root with the styles of its own. */
function inShadow(host: HTMLElement): HTMLElement {
  const app = document.createElement('wujie-app');
  const root = app.attachShadow({ mode: 'open' });
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) root.append(sheet.cloneNode(true));
  const body = document.createElement('div');
  root.append(body);
  host.append(app);
  replica.watch(root);
  return body;
}

function inFrame(host: HTMLElement): void {
  const search = new URLSearchParams(query);
  search.delete('frame');
  search.set('embedded', '1');
  const frame = document.createElement('iframe');
  frame.src = `${location.pathname}?${search}`;
  frame.style.cssText = 'border: 0; width: 100%; height: 1600px';
  host.append(frame);
}

function inDialog(host: HTMLElement): HTMLElement {
  const dialog = document.createElement('dialog');
  dialog.style.cssText = 'width: 900px; max-height: 90vh; overflow: auto';
  host.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A console's head, with a search of its own: its field is none of the form's. */
function head(): HTMLElement {
  const header = document.createElement('header');
  header.innerHTML =
    '<strong>控制台</strong> <a href="#">商品管理</a> <input type="search" placeholder="搜索商品名称" style="width: 180px">';
  return header;
}

/**
 * Starts the single-page console: `prefill=1`, `<id>=…` for a value, `frame=1`, `shadow=1`, `dialog=1`, `churn=MS` (the
 * form is made anew again and again) and `changed=1` (a page that nobody knows) as in the other replicas.
 */
export function start(draw: Draw): void {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('the page has no root');
  let drawn: ReturnType<Draw> | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  const show = (form: Form): void => {
    const main = document.createElement('main');
    root.replaceChildren(...(query.has('embedded') ? [] : [head()]), main);
    if (query.has('frame')) {
      inFrame(main);
      return;
    }
    const shadow = query.has('shadow') ? inShadow(main) : main;
    const portal = query.has('dialog') ? inDialog(shadow) : shadow;
    const title = document.createElement('h2');
    title.textContent = form.title;
    const container = document.createElement('div');
    portal.append(title, container);
    const fields = fieldsOf(form);
    const first = Object.fromEntries(fields.map((field) => [field.id, firstValue(field)]));
    const stage = (values: Values): Stage => ({
      form,
      values,
      container,
      portal: portal === main ? document.body : portal,
      submit: (now) => void replica.submit(form.url, now),
    });
    drawn = draw(stage(first));
    replica.form = {
      get values() {
        return drawn?.values() ?? {};
      },
      rebuild() {
        const now = drawn?.values() ?? first;
        drawn?.unmount();
        drawn = draw(stage(now));
      },
    };
    replica.truth = () =>
      fields.flatMap((field) => {
        const row = container.querySelector(`.${rowClass(form, field)}`);
        return row === null ? [] : [{ row, label: field.label, key: field.key, kind: field.kind }];
      });
    const churn = Number(query.get('churn') ?? 0);
    if (churn > 0) timer = setInterval(() => replica.own(() => replica.form?.rebuild()), churn);
  };

  const render = (): void => {
    clearInterval(timer);
    drawn?.unmount();
    drawn = undefined;
    delete replica.form;
    delete replica.truth;
    const form = FORMS[location.pathname];
    if (query.has('changed') || form === undefined)
      root.innerHTML = '<section><p>第二步</p><input><span>继续</span></section>';
    else show(form);
  };
  replica.navigate = (path) => {
    history.pushState(null, '', path + location.search);
    replica.own(render);
  };
  window.addEventListener('popstate', () => replica.own(render));
  replica.own(render);
}

type Choice = { value: string; label: string; children?: Choice[] };

/** A tree of choices as the four libraries take it. */
export const optionsOf = (tree: Tree): Choice[] =>
  Object.entries(tree).map(([name, below]) => ({
    value: name,
    label: name,
    ...(below !== null && { children: optionsOf(below) }),
  }));

/** A rich-text editor as pages embed one: a toolbar and an editable area that holds its own text. */
export function richEditor(text: string, changed: (text: string) => void): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = 'border: 1px solid #ccc; width: 480px';
  const bar = document.createElement('div');
  bar.innerHTML = '<button type="button">加粗</button> <button type="button">插入图片</button>';
  const area = document.createElement('div');
  area.contentEditable = 'true';
  area.style.minHeight = '80px';
  area.append(
    ...text
      .split('\n')
      .filter(Boolean)
      .map((line) => Object.assign(document.createElement('p'), { textContent: line })),
  );
  area.addEventListener('input', () =>
    changed([...area.childNodes].map(({ textContent }) => textContent ?? '').join('\n')),
  );
  box.append(bar, area);
  return box;
}
