import { placesOf } from '../../components/overlay/state';
import { tellBadge } from './ask';
import type { Judgement } from './judge';

/** The badge of this tab: told when what it shows has changed. */
export class Badge {
  private told = '';

  tell({ review, counts }: Judgement): void {
    const open = placesOf(counts);
    const text = `${review.verdict} ${open}`;
    if (text === this.told) return;
    this.told = text;
    tellBadge({ verdict: review.verdict, open });
  }

  clear(): void {
    if (this.told !== '') tellBadge({ open: 0 });
    this.told = '';
  }
}
