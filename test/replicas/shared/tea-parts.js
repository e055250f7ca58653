/**
 * What the replicas of the cloud console and of Meeting are made of: own code in the widget structure of a React
 * library whose classes begin with a prefix (`tea-`, `met-`).
 *
 * Text controls behave as React-controlled ones: the page's state is what counts. Setting `el.value` in the page's
 * world, or writing without an `input` event, is never noticed and is overwritten at the next change of the form.
 */
const { own } = window.__replica;

/** Set once by the shell. `portal` is where lists and messages go: the body, a shadow root's body or a modal dialog. */
export const kit = { prefix: 'tea', hashed: new Set(), portal: document.body };

export const query = new URLSearchParams(location.search);
export const option = (name) => query.get(name) === '1';

/** As CSS modules name things: the name, and a suffix that changes from build to build. */
function moduleClass(name) {
  let hash = 7;
  for (const char of name) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  const camel = name.replace(/[-_]+(\w)/g, (_, letter) => letter.toUpperCase());
  return `_${camel}_${hash.toString(36).slice(-5)}_${hash % 97}`;
}

/** A library class, and beside it in a console that has them the application's own hashed class. */
export function c(name, ...states) {
  const classes = [`${kit.prefix}-${name}`, ...states.filter(Boolean)];
  if (kit.hashed.has(name)) classes.push(moduleClass(name));
  return classes.join(' ');
}

/** Listeners run inside own(): what they change is the page's own doing. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), (event) => own(() => value(event)));
    else if (key === 'value' || key === 'checked') node[key] = value;
    else if (value !== undefined && value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

export const length = (text) => [...text].length;

export const weak = (text) => h('span', { class: 'tea-text-weak' }, text);
export const icon = (name) => h('i', { class: `tea-icon tea-icon-${name}` });

export function button(text, onclick, { primary = false, link = false, div = false } = {}) {
  const kind = link ? 'link' : primary ? 'primary' : 'weak';
  const props = { class: c('btn', `${kit.prefix}-btn--${kind}`), onclick };
  if (div) return h('div', { ...props, role: 'button', tabindex: '0' }, text);
  return h('button', { ...props, type: 'button' }, text);
}

/**
 * A text control whose value is `state()`. As React does it, the page keeps what it last saw in the control behind
 * an own `value` property, and an `input` event that brings nothing new is nobody's change.
 */
export function controlled(node, state, onchange) {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'value');
  let seen = state();
  native.set.call(node, seen);
  Object.defineProperty(node, 'value', {
    configurable: true,
    get: () => native.get.call(node),
    set(value) {
      seen = String(value);
      native.set.call(node, value);
    },
  });
  node.addEventListener('input', () =>
    own(() => {
      const now = native.get.call(node);
      if (now === seen) return;
      seen = now;
      onchange(now);
    }),
  );
  return () => {
    if (native.get.call(node) === state()) return;
    seen = state();
    native.set.call(node, seen);
  };
}

/** Sets an attribute or a text only when it differs, as a rendering library does. */
export function setClass(node, name, on) {
  if (node.classList.contains(name) !== on) node.classList.toggle(name, on);
}
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** `max` shows a counter, which in a textarea is itself a label; nothing stops a longer text. */
export function textInput({ max, area = false, rows = 4, placeholder, suffix, type = 'text' }, state, set) {
  const name = area ? 'textarea' : 'input';
  const node = h(name, {
    class: c(name),
    placeholder,
    autocomplete: 'off',
    ...(area ? { rows: String(rows) } : { type }),
  });
  const write = controlled(node, state, set);
  const counter = max ? h(area ? 'label' : 'span', { class: c(area ? 'textarea__label' : 'input__count') }) : undefined;
  const sync = () => {
    write();
    if (counter) setText(counter, `${length(state())} / ${max}`);
  };
  sync();
  const group = h('div', { class: c(area ? 'textarea-group' : 'input-group') }, node, counter);
  return { el: suffix ? [group, h('span', { class: c('form__text') }, suffix)] : group, sync };
}

export function nativeSelect({ options, placeholder = '请选择' }, state, set) {
  const node = h('select', { class: c('select'), onchange: () => set(node.value) }, [
    h('option', { value: '' }, placeholder),
    ...options.map((text) => h('option', { value: text }, text)),
  ]);
  const sync = () => {
    if (node.value !== state()) node.value = state();
  };
  sync();
  return { el: node, sync };
}

let groups = 0;
export function radios({ options }, state, set) {
  const name = `${kit.prefix}-radio-${++groups}`; // browsers need it to group; it says nothing about the field
  const inputs = options.map((text) =>
    h('input', { type: 'radio', class: c('radio'), name, value: text, onchange: () => set(text) }),
  );
  const sync = () => {
    for (const input of inputs) input.checked = input.value === state();
  };
  sync();
  const labels = inputs.map((input) =>
    h('label', { class: c('form-check') }, input, h('span', { class: c('form-check__label') }, input.value)),
  );
  return { el: h('div', { class: c('form-check-group') }, labels), sync };
}

/** Radio buttons that look like buttons and are buttons: the chosen one is told by a class alone. */
export function segment({ options }, state, set) {
  const buttons = options.map((text) => button(text, () => set(text)));
  const sync = () => {
    for (const [index, node] of buttons.entries()) setClass(node, 'is-selected', options[index] === state());
  };
  sync();
  return { el: h('div', { class: c('segment') }, buttons), sync };
}

export function checkbox({ text, link }, state, set) {
  const input = h('input', { type: 'checkbox', class: c('checkbox'), onchange: () => set(input.checked) });
  const sync = () => {
    input.checked = state() === true;
  };
  sync();
  const words = h(
    'span',
    { class: c('form-check__label') },
    text,
    link ? h('a', { href: '/document/terms', target: '_blank' }, link) : [],
  );
  return { el: h('label', { class: c('form-check') }, input, words), sync };
}
