declare module 'virtual:guoshen/facts' {
  const facts: Pick<import('./load').Facts, 'categories' | 'documents'>;
  export default facts;
}
declare module 'virtual:guoshen/pinyin' {
  const table: import('./pinyin').PinyinTable;
  export default table;
}
declare module 'virtual:guoshen/console-facts' {
  const facts: Pick<import('./load').Facts, 'rules'> & {
    paths: import('../core/model/category').PathEntry[];
  };
  export default facts;
}
declare module 'virtual:guoshen/pages' {
  const pages: import('./load').Facts['pages'];
  export default pages;
}
