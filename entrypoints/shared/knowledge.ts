import knowledge from 'virtual:guoshen/knowledge';

/** What is looked up beside categories and papers: rules, clauses, violations, and how their names are read. */
export const searched = knowledge;
