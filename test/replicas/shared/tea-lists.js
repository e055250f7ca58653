/**
 * Dropdown, multiple dropdown and cascader. None has a role, ARIA or an input that holds its value, and their lists
 * open in a portal far from the field, with a hidden clone that the library measures.
 *
 * The cascader ignores a script's clicks (option `synthetic=1` lets them through): automation code reports that.
 */
import { c, h, icon, kit, option, setClass, weak } from './tea-parts.js';

const { own } = window.__replica;
const genuine = (event) => event.isTrusted || option('synthetic');

/** The portal's root is made with the first list and stays. */
export function overlayRoot() {
  const id = `${kit.prefix}-overlay-root`;
  const found = kit.portal.querySelector(`:scope > [id="${id}"]`);
  if (found) return found;
  const made = h('div', { id });
  kit.portal.append(made);
  return made;
}

const HIGHEST_LIST = 300;
let opened;
export function closeLists() {
  opened?.close();
  opened = undefined;
}

document.addEventListener(
  'click',
  (event) => {
    if (opened && !opened.parts().some((part) => event.composedPath().includes(part))) own(closeLists);
  },
  true,
);
document.addEventListener(
  'keydown',
  (event) => {
    if (!opened || event.key !== 'Escape') return;
    event.preventDefault(); // or a dialog around the field would close with the list
    own(closeLists);
  },
  true,
);

/** `build` makes the list anew at every choice; the box under the field and its clone are two builds of it. */
function popup(anchor, build) {
  let overlay;
  const self = {
    parts: () => [anchor(), overlay],
    close() {
      overlay?.remove();
      overlay = undefined;
      setClass(anchor(), 'is-expanded', false);
    },
    render() {
      const box = anchor().getBoundingClientRect();
      const below = box.bottom + HIGHEST_LIST < innerHeight || box.top < HIGHEST_LIST;
      const edge = below ? `top: ${box.bottom + 4}px` : `bottom: ${innerHeight - box.top + 4}px`;
      const place = `position: fixed; left: ${box.left}px; ${edge}; min-width: ${box.width}px`;
      const measuring = 'position: absolute; left: 0; top: 0; visibility: hidden; pointer-events: none';
      overlay.replaceChildren(
        h('div', { class: c('dropdown-box'), style: measuring }, build()),
        h('div', { class: c('dropdown-box'), style: place }, build()),
      );
    },
    toggle() {
      if (opened === self) return closeLists();
      closeLists();
      opened = self;
      overlay = h('div', { class: c('overlay') });
      overlayRoot().append(overlay);
      setClass(anchor(), 'is-expanded', true);
      self.render();
    },
  };
  return self;
}

const item = (text, { selected, more }, onclick) =>
  h('li', { class: [selected && 'is-selected', more && 'has-children'].filter(Boolean).join(' '), onclick }, [
    h('span', { class: c('list__text') }, text),
    selected && icon('check'),
  ]);

/** The field with the value in it; `show` gives what stands there, or nothing when it is empty. */
function header(kind, placeholder, show, toggle, ...more) {
  const value = h('div', { class: c(`${kind}__value`) });
  const el = h(
    'div',
    { class: c('dropdown', `${kit.prefix}-dropdown-btn`, kind === 'cascader' && c('cascader')) },
    h('div', { class: c('dropdown__header'), onclick: toggle }, value, more, icon('arrowdown')),
  );
  const sync = () => {
    const shown = show();
    value.replaceChildren(...(shown.length > 0 ? shown : [weak(placeholder)]));
  };
  sync();
  return { el, sync };
}

export function dropdown({ options, placeholder = '请选择' }, state, set) {
  const list = popup(
    () => field.el,
    () =>
      h('ul', { class: c('list', `${kit.prefix}-list--option`) }, [
        options.map((text) =>
          item(text, { selected: text === state() }, () => {
            closeLists();
            set(text);
          }),
        ),
      ]),
  );
  const show = () => (state() ? [h('span', {}, state())] : []);
  const field = header('dropdown', placeholder, show, () => list.toggle());
  return field;
}

/** What is chosen stands as tags in the field; the list stays open while choosing. */
export function multiple({ options, placeholder = '请选择', most = 99 }, state, set) {
  const list = popup(
    () => field.el,
    () =>
      h('ul', { class: c('list', `${kit.prefix}-list--option`) }, [
        options.map((text) => {
          const selected = state().includes(text);
          return item(text, { selected }, () => {
            if (!selected && state().length >= most) return;
            set(selected ? state().filter((other) => other !== text) : [...state(), text]);
            list.render();
          });
        }),
      ]),
  );
  const tag = (text) => {
    const remove = (event) => {
      event.stopPropagation();
      set(state().filter((other) => other !== text));
    };
    return h(
      'span',
      { class: c('tag') },
      h('span', {}, text),
      h('a', { class: c('tag__close'), onclick: remove }, '×'),
    );
  };
  const field = header(
    'dropdown',
    placeholder,
    () => state().map(tag),
    () => list.toggle(),
  );
  return field;
}

/** The levels stand in one span, `企业应用 / OA`; the input beside it is read-only and empty. */
export function cascader({ tree, placeholder = '请选择' }, state, set) {
  const at = (path) => path.reduce((node, text) => node?.[text], tree);
  let path = state();
  const choose = (event, next) => {
    if (!genuine(event)) return;
    path = next;
    if (at(next) !== null) return list.render();
    closeLists();
    set(next);
  };
  const level = (depth) => {
    const before = path.slice(0, depth);
    const entries = Object.entries(at(before) ?? {});
    if (entries.length === 0) return undefined;
    return h('ul', { class: c('cascader-menu', c('list')) }, [
      entries.map(([text, below]) =>
        item(text, { selected: path[depth] === text, more: below !== null }, (event) =>
          choose(event, [...before, text]),
        ),
      ),
    ]);
  };
  const list = popup(
    () => field.el,
    () =>
      h(
        'div',
        { class: c('cascader__menus') },
        [...path, ''].map((_, depth) => level(depth)),
      ),
  );
  const toggle = (event) => {
    if (!genuine(event)) return;
    path = state();
    list.toggle();
  };
  const show = () => (state().length > 0 ? [h('span', {}, state().join(' / '))] : []);
  const search = h('input', { class: c('cascader__search'), readonly: true, tabindex: '-1' });
  const field = header('cascader', placeholder, show, toggle, search);
  return field;
}
