import { placesOf } from '../../components/overlay/state';
import { tellBadge } from './ask';
import type { Judgement } from './judge';

/**
 * The badge of this tab. It is told when the tab's state has changed in anything that is shown of it elsewhere: the side
 * panel asks anew when the badge is told, and shows the page and its categories as well as the count.
 */
export class Badge {
  private told = '';

  tell({ page, review, counts }: Judgement): void {
    const open = placesOf(counts);
    const text = JSON.stringify([page.id, page.title, review.verdict, open, counts.questions, review.categories]);
    if (text === this.told) return;
    this.told = text;
    tellBadge({ verdict: review.verdict, open });
  }

  clear(): void {
    if (this.told !== '') tellBadge({ open: 0 });
    this.told = '';
  }
}
