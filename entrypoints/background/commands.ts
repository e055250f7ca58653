import { browser } from 'wxt/browser';
import type { StepMessage } from '../../core/model/message';

const STEPS: Readonly<Record<string, StepMessage['by']>> = { 'next-problem': 1, 'previous-problem': -1 };

/** Keys that a person presses anywhere in the browser; popup and sidebar are opened by the browser itself. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // At once: the browser opens the panel only within the press.
    if (command === 'open-panel') void browser.sidePanel.open({ tabId: tab.id });
    const by = STEPS[command];
    if (by === undefined) return;
    const step: StepMessage = { kind: 'step', by };
    // A tab without a form of ours has nobody who listens.
    browser.tabs.sendMessage(tab.id, step).catch(() => undefined);
  });
}
