import { useLocale } from '../text';

/** Words that belong to the controls themselves. */
interface ControlTexts {
  close: string;
  cancel: string;
  stop: string;
}

const zh: ControlTexts = {
  close: '关闭',
  cancel: '取消',
  stop: '停止',
};
const en: ControlTexts = {
  close: 'Close',
  cancel: 'Cancel',
  stop: 'Stop',
};

export const useControlTexts = (): ControlTexts => (useLocale() === 'en' ? en : zh);
