/**
 * The frame of a single-page console: a menu, the history interface, and pages that mount and unmount without a load.
 *
 * Options of every page: `changed=1` a page that nobody knows, `churn=MS` rows that are
 * rebuilt again and again, and where a form stands: `frame=1` in an iframe, `shadow=1` in an open shadow root as a wujie
 * sub-app, `dialog=1` in a modal dialog. The last two go together, and into a frame. The query stays while navigating.
 */
import { formPage } from './tea-form.js';
import { closeLists } from './tea-lists.js';
import { button, c, h, kit, option, query, setClass } from './tea-parts.js';

const { own, submit, watch } = window.__replica;
const embedded = option('embedded');

/**
 * A page after a redesign: no label, class, control or button text that has been seen before. Whoever reads it must
 * say that it is not recognised.
 */
function changedPage() {
  const one = h('input', { class: 'fx-box', value: query.get('name') ?? '' });
  const two = h('textarea', { class: 'fx-box' });
  const line = (text, content) => h('section', { class: 'fx-line' }, h('span', { class: 'fx-key' }, text), content);
  const send = async () => {
    if (await submit('/submit/changed', { one: one.value, two: two.value })) own(() => sheet.append('已完成'));
  };
  const sheet = h(
    'article',
    { class: 'fx-sheet' },
    h('p', { class: 'fx-head' }, '第二步'),
    [line('甲', one), line('乙', two), line('丙', h('span', { class: 'fx-pick' }, '点此选取'))],
    h('div', { class: 'fx-go', onclick: send }, '继续'),
  );
  return [sheet];
}

/** A sub-app as wujie mounts it: an open shadow root with a document of its own, scripts in a hidden iframe. */
function inShadow(host, styles) {
  const app = document.createElement('wujie-app');
  app.setAttribute('data-wujie-id', 'sub-app');
  const root = app.attachShadow({ mode: 'open' });
  const body = h('body', {});
  root.append(
    h(
      'html',
      {},
      h(
        'head',
        {},
        styles.map((href) => h('link', { rel: 'stylesheet', href })),
      ),
      body,
    ),
  );
  watch(root);
  host.append(app, h('iframe', { name: 'sub-app', style: 'display: none' }));
  return body;
}

/** Opened at once: below it the whole page is inert, which is why lists and messages go into it too. */
function inDialog(host) {
  const close = button('关闭', () => dialog.close());
  const dialog = h('dialog', { class: c('dialog') }, h('div', { class: c('dialog__close') }, close));
  host.append(
    button('编辑', () => dialog.showModal()),
    dialog,
  );
  return dialog;
}

function framed(path) {
  const search = new URLSearchParams(query);
  search.delete('frame');
  search.set('embedded', '1');
  return h('iframe', { class: c('layout__frame'), src: `${path}?${search}` });
}

/**
 * `pages` maps a path to `{ title, menu?, sections, actions(navigate) }` for a form, `{ title, menu?, content(navigate) }`
 * for anything else. `frame(main)` draws the shell around the element that pages mount in.
 */
export function start({ prefix, hashed = [], styles, pages, frame, name }) {
  kit.prefix = prefix;
  kit.hashed = new Set(hashed);
  const main = h('div', { class: c('layout__content') });
  let current = 0;
  let timer;

  const links = () => document.querySelectorAll('a[data-path]');
  const unmount = () => {
    clearInterval(timer);
    closeLists();
    main.replaceChildren();
    document.getElementById(`${prefix}-overlay-root`)?.remove();
    kit.portal = document.body;
    window.__replica.form = undefined;
  };

  const showForm = (page, path) => {
    if (option('frame')) return main.append(framed(path));
    if (option('shadow')) kit.portal = inShadow(main, styles);
    if (option('dialog')) kit.portal = inDialog(option('shadow') ? kit.portal : main);
    const { form, content } = formPage({ ...page, actions: page.actions(navigate) });
    (kit.portal === document.body ? main : kit.portal).append(...content);
    if (kit.portal.localName === 'dialog') kit.portal.showModal();
    window.__replica.form = form;
    window.__replica.truth = form.truth;
    const churn = Number(query.get('churn') ?? 0);
    if (churn > 0)
      timer = setInterval(() => {
        // Whoever is typing keeps the field under the hands.
        const root = form.el.getRootNode();
        if (!form.el.contains(root.activeElement)) own(form.rebuild);
      }, churn);
  };

  const render = () => {
    const turn = ++current;
    const path = location.pathname;
    const found = pages[path];
    own(() => {
      unmount();
      main.append(h('div', { class: c('loading') }, '加载中'));
      for (const link of links()) setClass(link, 'is-selected', link.dataset.path === (found?.menu ?? path));
    });
    // Never at once: the address changes before the page is there.
    setTimeout(() => {
      if (turn !== current) return;
      own(() => {
        main.replaceChildren();
        document.title = found ? `${found.title} - ${name}` : name;
        if (!found) main.append(h('p', { class: c('layout__content-body') }, '页面不存在'));
        else if (option('changed')) main.append(...changedPage());
        else if (found.sections) showForm(found, path);
        else main.append(...found.content(navigate));
      });
    });
  };

  const navigate = (path) => {
    if (embedded) return window.parent.__replica.navigate(path);
    history.pushState(null, '', path + location.search);
    render();
  };
  window.addEventListener('popstate', render);
  /** In every link of the shell; the address is real, for whoever opens it in a new tab. */
  const link = (path, text, classes) =>
    h(
      'a',
      {
        class: classes,
        href: path,
        'data-path': path,
        onclick: (event) => {
          event.preventDefault();
          navigate(path);
        },
      },
      text,
    );

  window.__replica.navigate = navigate;
  const bare = embedded || option('changed');
  own(() => document.querySelector('#root').append(...(bare ? [main] : frame(main, link))));
  render();
}
