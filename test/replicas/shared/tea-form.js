/**
 * A form from a list of fields: `{ key, label, kind, required, valid, when … }`. The page's state is `values`; rows are
 * mounted and unmounted by `when`, and `rebuild()` makes every node anew from the state, as a changed React key does.
 *
 * The first value of a field is the query's (`key=…`; lists separated by 、, levels by /), else `long=N` characters in
 * the fields marked `long`, else `valid` when `prefill=1`, else `fallback` or empty.
 */
import { ends, filler, period, prices, rich, shown, tagInput, texts, upload } from './tea-fields.js';
import { cascader, dropdown, multiple, overlayRoot } from './tea-lists.js';
import {
  button,
  c,
  checkbox,
  h,
  icon,
  kit,
  length,
  nativeSelect,
  option,
  query,
  radios,
  segment,
  setClass,
  setText,
  textInput,
  weak,
} from './tea-parts.js';

const { own, submit } = window.__replica;

const area = (spec, state, set) => textInput({ ...spec, area: true }, state, set);
const KINDS = {
  input: textInput,
  area,
  rich: (spec, state, set) =>
    query.get('rich') === '0' ? area({ ...spec, rows: 10 }, state, set) : rich(spec, state, set),
  select: nativeSelect,
  dropdown,
  multiple,
  cascader,
  radio: radios,
  segment,
  agree: checkbox,
  upload,
  tags: tagInput,
  texts,
  prices,
  period,
  ends,
  static: shown,
};

const EMPTY = {
  multiple: () => [],
  cascader: () => [],
  upload: () => [],
  tags: () => [],
  texts: () => [''],
  prices: () => [['', '', '', '', '']],
  period: () => ['', ''],
  ends: (spec) => Object.fromEntries(spec.ends.map(({ key }) => [key, []])),
  agree: () => false,
};

const lines = (text) => text.split(/[、|]/).filter(Boolean);
const ASKED = {
  multiple: lines,
  upload: lines,
  tags: lines,
  texts: lines,
  cascader: (text) =>
    text
      .split('/')
      .map((level) => level.trim())
      .filter(Boolean),
  period: (text) => [/^\d*/.exec(text)[0], text.replace(/^\d*/, '')],
  prices: (text) => [text.split('|')],
  ends: (text, spec) => ({ ...EMPTY.ends(spec), [spec.ends[0].key]: lines(text) }),
  agree: (text) => text === '1',
};

function firstValue(spec) {
  const asked = query.get(spec.key);
  if (asked !== null) return ASKED[spec.kind]?.(asked, spec) ?? asked;
  if (spec.long && query.has('long')) return filler(Number(query.get('long')));
  if (option('prefill') && spec.valid !== undefined) return spec.valid;
  return spec.fallback ?? EMPTY[spec.kind]?.(spec) ?? '';
}

const isEmpty = (value) =>
  Array.isArray(value) ? value.flat().every((part) => part === '') : value === '' || value === false;

/** What the page itself says under a field: too long at once, missing only after a press with `strict=1`. */
function problem({ label, max, required, kind }, value, pressed) {
  const long = max && [value].flat().some((text) => length(text) > max);
  if (long && kind !== 'upload') return `最多输入${max}个字符`;
  if (pressed && option('strict') && required && isEmpty(value)) return `${label}不能为空`;
  return '';
}

function labelOf({ label, required, optional, tip }) {
  const star = kit.prefix === 'met' && required && h('span', { class: '_star_1kz8e_11' }, '*');
  return h(
    'div',
    { class: c('form__label', required && kit.prefix === 'tea' && 'is-required') },
    h('label', {}, star, label, optional && weak('（选填）'), tip && icon('info')),
  );
}

function row(spec, form) {
  const state = () => form.values[spec.key];
  const field = KINDS[spec.kind](spec, state, (next) => form.set(spec.key, next));
  const error = h('div', { class: c('form__help-text', 'is-error-text') });
  const controls = h('div', { class: c('form__controls') }, field.el, error);
  if (spec.help) controls.append(h('div', { class: c('form__help-text') }, spec.help));
  const el = h('div', { class: c('form__item') }, spec.label ? labelOf(spec) : [], controls);
  const sync = () => {
    field.sync();
    const text = problem(spec, state(), form.pressed);
    setClass(controls, 'is-error', text !== '');
    setText(error, text);
    error.hidden = text === '';
  };
  return { el, sync };
}

/** `sections` are `{ title, fields }`; `changed` is called after every change of a value. */
export function createForm(sections, changed = () => {}) {
  const fields = sections.flatMap((section) => section.fields);
  const form = {
    values: Object.fromEntries(fields.map((spec) => [spec.key, firstValue(spec)])),
    pressed: false,
    el: h('div', {}),
    set(key, value) {
      form.values[key] = value;
      form.update();
    },
    /** Which row holds which field: only the tests look at it. */
    truth: () => [...rows].flatMap(([{ key, label, kind }, { el }]) => (label ? [{ row: el, label, key, kind }] : [])),
    visible: () => fields.filter(({ when }) => !when || when(form.values)),
    /** Of the rows that are there, without what cannot be changed. */
    payload: () =>
      Object.fromEntries(
        form
          .visible()
          .filter(({ kind }) => kind !== 'static')
          .map(({ key }) => [key, form.values[key]]),
      ),
    problems: () => form.visible().filter((spec) => problem(spec, form.values[spec.key], true) !== ''),
    update() {
      const there = form.visible();
      for (const { el, own: specs } of boxes) {
        let before = null;
        for (const spec of specs.toReversed()) {
          const known = rows.get(spec);
          if (!there.includes(spec)) {
            known?.el.remove();
            rows.delete(spec);
            continue;
          }
          const current = known ?? row(spec, form);
          rows.set(spec, current);
          if (!known) el.insertBefore(current.el, before);
          current.sync();
          before = current.el;
        }
      }
      changed(form);
    },
    rebuild() {
      rows.clear();
      boxes = sections.map((section) => ({ own: section.fields, el: h('div', { class: c('form') }) }));
      form.el.replaceChildren(
        ...sections.map(({ title, intro }, index) =>
          h(
            'div',
            { class: c('card') },
            title && h('h3', { class: c('card__title') }, title),
            intro && h('p', { class: c('card__intro') }, intro),
            boxes[index].el,
          ),
        ),
      );
      form.update();
    },
  };
  const rows = new Map();
  let boxes = [];
  form.rebuild();
  return form;
}

function message(text, kind) {
  const root = overlayRoot();
  root.querySelector(`.${kit.prefix}-message`)?.remove();
  root.append(h('div', { class: c('message', `${kit.prefix}-message--${kind}`) }, text));
}

/**
 * One of the buttons under a form: posts the form's values and says how it went. A second press meanwhile does nothing.
 * `ready(values)` false disables it; `button=div` draws the main one as a div.
 */
export function action({ text, primary, link, url, extra, done, next, ready, go }, form) {
  let busy = false;
  const node = button(
    text,
    async () => {
      if (go) return go();
      if (busy || node.hasAttribute('disabled')) return;
      form.pressed = true;
      form.update();
      if (option('strict') && form.problems().length > 0) return;
      busy = true;
      own(() => setClass(node, 'is-loading', true));
      const ok = await submit(url, { ...extra, ...form.payload() }).catch(() => false);
      busy = false;
      own(() => {
        setClass(node, 'is-loading', false);
        message(ok ? done : '系统繁忙，请稍后再试', ok ? 'success' : 'error');
      });
      if (ok) next?.();
    },
    { primary, link, div: primary && query.get('button') === 'div' },
  );
  const sync = () => {
    const off = ready ? !ready(form.values) : false;
    setClass(node, 'is-disabled', off);
    if (node.hasAttribute('disabled') !== off) node.toggleAttribute('disabled', off);
  };
  return { el: node, sync };
}

/** A form with its title and its row of buttons. */
export function formPage({ title, sections, actions }) {
  let buttons = [];
  const form = createForm(sections, () => {
    for (const one of buttons) one.sync();
  });
  buttons = actions.map((spec) => action(spec, form));
  for (const one of buttons) one.sync();
  const operate = h(
    'div',
    { class: `${kit.prefix}-form-operate` },
    buttons.map(({ el }) => el),
  );
  const head = h('div', { class: c('layout__content-header') }, h('h2', {}, title));
  return { form, content: [head, h('div', { class: c('layout__content-body') }, form.el, operate)] };
}
