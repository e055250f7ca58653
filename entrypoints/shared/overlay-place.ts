/** Where it is kept where a person has put the overlay. */
export const PLACE_SETTING = 'overlay-place';
