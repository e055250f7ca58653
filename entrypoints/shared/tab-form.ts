import { browser } from 'wxt/browser';
import { FillReport, type FillRequest, type FillWish, FormFields, UndoReport } from '../../core/model/fill';
import { FixProposals, type FixRequest } from '../../core/model/fix';
import { newId } from '../../store';

/** Asks the script of a tab's top frame; undefined when nobody answers as agreed. */
async function ask(tabId: number, request: FillRequest | FixRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** The form in a tab with what it holds; undefined where no known form is. */
export const readForm = async (tabId: number): Promise<FormFields | undefined> =>
  FormFields.safeParse(await ask(tabId, { kind: 'form-fields' })).data;

/** Sends the chosen values to one tab and nowhere else. */
export const fillTab = async (
  tabId: number,
  page: FormFields['page'],
  wishes: FillWish[],
): Promise<FillReport | undefined> =>
  FillReport.safeParse(await ask(tabId, { kind: 'fill', operation: newId(), page, wishes })).data;

export const undoFill = async (tabId: number, operation: string): Promise<UndoReport | undefined> =>
  UndoReport.safeParse(await ask(tabId, { kind: 'undo-fill', operation })).data;

/** Ways to mend a finding of a tab's form; undefined when it is not there any more. */
export const askFixes = async (tabId: number, finding: Omit<FixRequest, 'kind'>): Promise<FixProposals | undefined> =>
  FixProposals.safeParse(await ask(tabId, { kind: 'propose-fixes', ...finding })).data;
