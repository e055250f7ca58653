import '../ui/controls/controls.css';
import '../ui/controls/surfaces.css';
import { useState } from 'react';
import { answerCsv, answerMarkdown, answerText, type Language } from '../../core/answer-text';
import type { CategoryView } from '../../core/model/view';
import { Menu, type MenuAction } from '../ui/controls/Menu';
import { MoreIcon } from '../ui/Icon';
import { useLocale } from '../ui/text';
import type { LookupActions } from './port';
import { useLookupTexts } from './texts';

interface AnswerMenuProps {
  view: CategoryView;
  link: string | undefined;
  actions: LookupActions;
  onCompare: () => void;
}

/** What can be done with an answer: take it along, print it, send it to a teammate, compare it. */
export default function AnswerMenu({ view, link, actions, onCompare }: AnswerMenuProps) {
  const texts = useLookupTexts();
  const language: Language = useLocale() === 'en' ? 'en' : 'zh';
  const [said, setSaid] = useState('');
  const name = view.path.join('-').replace(/[\\/:*?"<>|\s]+/gu, '-');
  const copy = (text: string): void => {
    void actions.copy(text).then((done) => setSaid(done ? texts.copied : texts.notCopied));
  };
  const entries: MenuAction[] = [
    { id: 'text', label: texts.copyText, run: () => copy(answerText(view, language)) },
    { id: 'markdown', label: texts.copyMarkdown, run: () => copy(answerMarkdown(view, language)) },
    ...(link === undefined
      ? []
      : [{ id: 'link', label: texts.copyLink, run: () => copy(`${view.path.join(' / ')} ${link}`) }]),
    {
      id: 'csv',
      label: texts.saveCsv,
      run: () => actions.save({ name: `${name}.csv`, type: 'text/csv', text: answerCsv(view, language) }),
    },
    ...(link === undefined ? [] : [{ id: 'print', label: texts.print, run: () => actions.print(link) }]),
    { id: 'compare', label: texts.compareThis, run: onCompare },
    ...(link === undefined || actions.openPage === undefined
      ? []
      : [{ id: 'page', label: texts.openPage, run: () => actions.openPage?.(link) }]),
  ];
  return (
    <>
      <Menu label={texts.more} icon={<MoreIcon />} actions={entries} />
      <span role="status" className={said === '' ? 'gs-unseen' : 'gs-lookup-said gs-small'}>
        {said}
      </span>
    </>
  );
}
