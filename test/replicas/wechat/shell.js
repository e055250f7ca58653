/**
 * The admin's frame around a page, and the options that every page takes: `late=1` the content comes when
 * `__replica.mount()` is called, `changed=1` a page that nobody knows, and where the form stands: `frame=1` in an
 * iframe, `shadow=1` in an open shadow root, `dialog=1` in a modal dialog.
 */
import { h, query, remake, sender, textField } from './weui.js';

const { own, watch } = window.__replica;

const MENUS = {
  'mini-program': ['首页', '版本管理', '成员管理', '用户反馈', '统计', '功能', '开发管理', '云服务', '推广', '设置'],
  'official-account': ['首页', '草稿箱', '素材库', '发表记录', '自动回复', '自定义菜单', '留言', '用户管理', '设置'],
};

function frame(kind, current, main) {
  const menu = MENUS[kind].map((text) =>
    h(
      'li',
      { class: 'weui-desktop-menu__item' },
      h('a', { class: `weui-desktop-menu__link${text === current ? ' weui-desktop-menu_current' : ''}` }, text),
    ),
  );
  return [
    h(
      'div',
      { class: 'weui-desktop-layout__head' },
      h('a', { class: 'weui-desktop-logo' }, kind === 'mini-program' ? '小程序' : '公众号'),
      h(
        'div',
        { class: 'weui-desktop-head__links' },
        h('a', {}, '文档'),
        h('a', {}, '社区'),
        h('a', {}, '服务市场'),
        h('span', { class: 'weui-desktop-account__nickname' }, '演示帐号'),
      ),
    ),
    h(
      'div',
      { class: 'weui-desktop-layout__body' },
      h('div', { class: 'weui-desktop-layout__side' }, h('ul', { class: 'weui-desktop-menu' }, menu)),
      main,
    ),
  ];
}

export const card = (...children) => h('div', { class: 'weui-desktop-panel' }, children);

/**
 * The page after a redesign that nobody here knows: no label, class, control or button text that has been seen
 * before. Whoever reads it must say that it is not recognised.
 */
function changedPage() {
  const one = textField({ value: query.get('name') ?? '' });
  const two = textField({ area: true });
  for (const { control, el } of [one, two]) {
    control.className = 'fx-box';
    el.className = 'fx-wrap';
  }
  const line = (text, content) => h('section', { class: 'fx-line' }, h('span', { class: 'fx-key' }, text), content);
  const send = sender({ url: '/submit/changed', done: '已完成', payload: () => ({ one: one.value, two: two.value }) });
  return [
    h(
      'article',
      { class: 'fx-sheet' },
      h('p', { class: 'fx-head' }, '第二步'),
      line('甲', one.el),
      line('乙', two.el),
      line('丙', h('span', { class: 'fx-pick' }, '点此选取')),
      h('div', { class: 'fx-go', onclick: send }, '继续'),
    ),
  ];
}

function framed() {
  const search = new URLSearchParams(query);
  search.delete('frame');
  search.set('embedded', '1');
  return h('iframe', {
    src: `${location.pathname}?${search}`,
    style: 'border: 0; width: 100%; height: 1400px',
  });
}

/** Where the form is put. */
function placeIn(main) {
  let place = main;
  if (query.has('shadow')) {
    const root = h('div', {}).attachShadow({ mode: 'open' });
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) root.append(sheet.cloneNode());
    place = h('div', {});
    root.append(place);
    main.append(root.host);
    watch(root);
  }
  if (query.has('dialog')) {
    const dialog = h('dialog', { style: 'width: 900px; max-height: 90vh; overflow: auto' });
    place.append(dialog);
    dialog.showModal();
    place = dialog;
  }
  return place;
}

/** `build` returns the page's content; with `late` it comes on request, as what a slow server sends. */
export function start({ kind = 'mini-program', menu, build }) {
  const changed = query.get('changed') === '1';
  const main = h('div', changed ? {} : { class: 'weui-desktop-layout__main' });
  const bare = changed || query.has('embedded');
  own(() => document.querySelector('#app').append(...(bare ? [main] : frame(kind, menu, main))));
  const home = location.pathname;
  const fill = () => {
    const place = placeIn(main);
    place.append(...(changed ? changedPage() : build()));
    window.__replica.form = { rebuild: () => place.replaceChildren(...remake(build)) };
  };
  const mount = () => own(() => (query.has('frame') ? main.append(framed()) : fill()));
  /** To another address without a load; only this page's own has a form. */
  window.__replica.navigate = (path) => {
    history.pushState(null, '', path + location.search);
    own(() => main.replaceChildren());
    if (path === home) mount();
  };
  if (query.has('late')) window.__replica.mount = mount;
  else mount();
}
