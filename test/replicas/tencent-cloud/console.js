/** The cloud console's shell around the marketplace vendor's pages, and one page of another product. */
import { c, h, weak } from '/replica/shared/tea-parts.js';
import { start } from '/replica/shared/tea-shell.js';
import { apply, info } from './company.js';
import { api, image, manual, saas } from './product.js';
import { overview, products } from './products.js';

const MENU = [
  ['/serviceprovider', '概览'],
  ['/serviceprovider/apply', '入驻申请'],
  ['/serviceprovider/info', '公司信息'],
  ['/serviceprovider/products', '商品管理'],
];

const servers = {
  title: '云服务器',
  content: () => [
    h('div', { class: c('layout__content-header') }, h('h2', {}, '云服务器概览')),
    h('div', { class: c('layout__content-body') }, h('div', { class: c('card') }, weak('没有运行中的实例'))),
  ],
};

const frame = (main, link) => [
  h(
    'div',
    { class: c('layout__header') },
    h('span', { class: 'console-logo' }, '控制台'),
    link('/cvm/overview', '云服务器'),
    h('span', { class: 'console-account' }, '演示服务商'),
  ),
  h(
    'div',
    { class: c('layout__body') },
    h(
      'div',
      { class: c('layout__sider') },
      h('div', { class: c('menu') }, [
        h('h2', { class: c('menu__title') }, '云市场服务商'),
        h(
          'ul',
          { class: c('menu__list') },
          MENU.map(([path, text]) => h('li', {}, link(path, text, c('menu__item')))),
        ),
      ]),
    ),
    main,
  ),
];

start({
  prefix: 'tea',
  name: '云市场 - 控制台',
  styles: ['/replica/tencent-cloud/tea.css'],
  frame,
  pages: {
    '/serviceprovider': overview,
    '/serviceprovider/info': info,
    '/serviceprovider/apply': apply,
    '/serviceprovider/products': products,
    '/isv/products/create/saas': saas,
    '/isv/products/create/manual': manual,
    '/isv/products/create/image': image,
    '/isv/products/create/api': api,
    '/cvm/overview': servers,
  },
});
