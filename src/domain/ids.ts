import type { Brand } from '../lib/brand';

export type SessionId = Brand<'session'>;
export type TableId = Brand<'table'>;
export type PlayerId = Brand<'player'>;
export type RoundId = Brand<'round'>;
export type EventId = Brand<'event'>;
export type TextId = Brand<'text'>;
/** What one tab at a time may make changes to: a set or case in the Werkplaats. */
export type DraftKey = Brand<'draft'>;
/** SHA-256, in hex, of a set or case as its schema writes it. */
export type ContentHash = Brand<'content-hash'>;
