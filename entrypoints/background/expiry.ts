import { browser } from 'wxt/browser';
import { pickLocale } from '../../components/ui/text/locale';
import { dueUntil, newlyDue } from '../../core/profile/expiry';
import { onStored } from '../shared/changed';
import { onSeen, recallSeen } from '../shared/expiry-seen';
import { store } from '../shared/store';
import { today } from '../shared/today';

const ALARM = 'expiry';
/** Minutes between two looks: days pass while a browser stays open. */
const PERIOD = 6 * 60;
const COLOR = '#8a4b00';

/**
 * Keeps a number on the extension's button: papers that have expired or come nearer to their end than when the person last
 * saw the list. On a console page the tab's own number stands there instead.
 */
export function watchExpiry(): void {
  const look = (): void => void refresh();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.runtime.onStartup.addListener(look);
  onStored(['holdings', 'settings'], look);
  onSeen(look);
  // The same name again replaces the alarm, so that every start of this script may set it.
  void browser.alarms.create(ALARM, { periodInMinutes: PERIOD });
  look();
}

async function refresh(): Promise<void> {
  const seen = await recallSeen();
  const due = await store.read(async (reader) => {
    const { reminderDays } = await reader.settings();
    // Nothing is due before its earliest reminder: the others, thousands perhaps, are not read.
    return newlyDue(await reader.expiringBy(dueUntil(today(), reminderDays)), seen, today(), reminderDays);
  });
  const count = due.ok ? due.value : 0;
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: COLOR });
  await browser.action.setTitle({ title: titleFor(count) });
}

function titleFor(count: number): string {
  const chinese = pickLocale(navigator.languages) === 'zh-CN';
  const name = chinese ? '过审' : 'Guoshen';
  if (count === 0) return name;
  return chinese
    ? `${name}：${count} 份资质已过期或即将到期，打开“资料与资质”查看`
    : `${name}: ${count} papers have expired or soon will; see “Profiles and papers”`;
}
