declare module 'virtual:guoshen/facts' {
  const facts: Pick<import('./load').Facts, 'categories' | 'documents' | 'vocabulary'>;
  export default facts;
}
declare module 'virtual:guoshen/pinyin' {
  const table: import('./pinyin').PinyinTable;
  export default table;
}
declare module 'virtual:guoshen/characters' {
  const table: import('../core/model/readings').CharacterReadings;
  export default table;
}
declare module 'virtual:guoshen/console-facts' {
  const facts: Pick<import('../core/model/console-facts').ConsoleFacts, 'rules' | 'paths'>;
  export default facts;
}
declare module 'virtual:guoshen/advice' {
  /** What it takes to tell categories from a description, and rules from a review notice. */
  const advice: Pick<import('./load').Facts, 'suggest' | 'notices'>;
  export default advice;
}
declare module 'virtual:guoshen/pages' {
  const pages: import('./load').Facts['pages'];
  export default pages;
}
declare module 'virtual:guoshen/knowledge' {
  const knowledge: Pick<import('./load').Facts, 'knowledge'> & {
    rules: Omit<import('../core/model/rule').Rule, 'check' | 'pages'>[];
    readings: import('./pinyin').PinyinTable;
  };
  export default knowledge;
}
declare module 'virtual:guoshen/console-knowledge' {
  const knowledge: Omit<import('../core/model/console-facts').ConsoleFacts, 'rules' | 'paths'>;
  export default knowledge;
}
