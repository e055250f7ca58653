/** Why the store could not do what it was asked. */
export type FaultKind =
  /** A newer version of the extension took the database over, or it was taken away. */
  | 'closed'
  /** Another window with an older version holds the database open, so it cannot be upgraded. */
  | 'blocked'
  /** The data were written by a newer version: they can be read and exported, not changed. */
  | 'newer'
  /** The disk, or this extension's share of it, is full. */
  | 'quota'
  /** A record does not fit its schema; `detail` says where. */
  | 'invalid'
  /** The record is not there any more. */
  | 'gone'
  /** The files are locked with a passphrase. */
  | 'locked'
  | 'unknown';
