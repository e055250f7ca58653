/** The overview and the list of products: pages with labels, words and inputs of forms, and not forms to review. */
import { dropdown } from '/replica/shared/tea-lists.js';
import { button, c, h, option, textInput, weak } from '/replica/shared/tea-parts.js';

const CREATE = {
  SaaS交付: '/isv/products/create/saas',
  人工交付: '/isv/products/create/manual',
  镜像交付: '/isv/products/create/image',
  API服务: '/isv/products/create/api',
};
const ROWS = [
  ['青禾考勤', 'SaaS交付', '企业应用 / OA', '已上架'],
  ['数据库迁移实施', '人工交付', '服务 / 数据迁移', '审核中'],
  ['Web 运行环境', '镜像交付', '镜像 / 运行环境', '草稿'],
];

const header = (text) => h('div', { class: c('layout__content-header') }, h('h2', {}, text));

export const overview = {
  title: '概览',
  content: () => [
    header('概览'),
    h(
      'div',
      { class: c('layout__content-body') },
      h('div', { class: c('card') }, [
        h('h3', { class: c('card__title') }, '待办'),
        h('p', {}, '1个商品审核中，入驻保证金已缴纳。'),
        weak('商品审核一般在7个工作日内完成。'),
      ]),
    ),
  ],
};

export const products = {
  title: '商品管理',
  content(navigate) {
    let delivery = '';
    let search = '';
    const kind = dropdown(
      { options: Object.keys(CREATE), placeholder: '选择交付方式' },
      () => delivery,
      (text) => {
        delivery = text;
        kind.sync();
      },
    );
    const create = button('新建', () => CREATE[delivery] && navigate(CREATE[delivery]), { primary: true });
    const rows = () =>
      (option('empty') ? [] : ROWS)
        .filter(([name]) => name.includes(search))
        .map((cells) =>
          h('tr', {}, [
            ...cells.map((text) => h('td', {}, text)),
            h(
              'td',
              {},
              button('编辑', () => {}, { link: true }),
            ),
          ]),
        );
    const body = h('tbody', {}, rows());
    const filter = textInput(
      { placeholder: '搜索商品名称' },
      () => search,
      (text) => {
        search = text;
        body.replaceChildren(...rows());
      },
    );
    const heads = ['商品名称', '交付方式', '商品分类', '状态', '操作'];
    return [
      header('商品管理'),
      h(
        'div',
        { class: c('layout__content-body') },
        h('div', { class: c('justify-grid') }, kind.el, create, filter.el),
        h(
          'div',
          { class: c('card') },
          h(
            'table',
            { class: c('table__box') },
            h(
              'thead',
              {},
              h(
                'tr',
                {},
                heads.map((text) => h('th', {}, text)),
              ),
            ),
            body,
          ),
        ),
      ),
    ];
  },
};
