import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { SessionId, TextId } from '../domain/ids';
import type { StoreState } from '../domain/store';
import type { Conversation } from './conversation';
import { forgetPrivateNotes, readPrivateNotes } from './private-notes';
import { agreeOnlyNow, forgetAgreed, isAgreed, isAtRisk } from './unkept';

const id = 'session' as SessionId;
const why = 'why' as TextId;

/** A conversation of which only what is typed matters. */
function converse(body: string) {
  const texts = signal<ReadonlyMap<TextId, string>>(new Map([[why, body]]));
  const unkeptTexts = signal<ReadonlySet<TextId>>(new Set([why]));
  const unkept = signal(true);
  const writing = signal({ kind: 'saved' });
  const conversation = { id, texts, unkeptTexts, unkept, writing } as unknown as Conversation;
  return { conversation, texts, unkept, unkeptTexts, writing };
}

describe('“Alleen nu”', () => {
  test('holds for what stood there then, and not for what is typed after it', () => {
    const { conversation, texts } = converse('Daarom.');
    expect(isAgreed(conversation)).toBe(false);
    agreeOnlyNow(conversation);
    expect(isAgreed(conversation)).toBe(true);
    texts.value = new Map([[why, 'Daarom, en nog iets.']]);
    expect(isAgreed(conversation)).toBe(false);
  });

  test('holds for the same conversation opened anew, and is forgotten with it', () => {
    agreeOnlyNow(converse('Daarom.').conversation);
    expect(isAgreed(converse('Daarom.').conversation)).toBe(true);
    forgetAgreed([id]);
    expect(isAgreed(converse('Daarom.').conversation)).toBe(false);
  });
});

describe('closing the page', () => {
  const app = (state: StoreState) => ({ storeState: signal(state) });

  test('loses nothing while all is kept', () => {
    const { conversation, unkept } = converse('');
    unkept.value = false;
    expect(isAtRisk(app('durable'), conversation)).toBe(false);
    expect(isAtRisk(app('memory'), conversation)).toBe(true);
  });

  test('loses what is not kept, what was not written, and what someone keeps for oneself', () => {
    const { conversation, unkept, writing } = converse('Daarom.');
    expect(isAtRisk(app('durable'), conversation)).toBe(true);
    unkept.value = false;
    Object.assign(writing, { value: { kind: 'failed' } });
    expect(isAtRisk(app('durable'), conversation)).toBe(true);
    Object.assign(writing, { value: { kind: 'saved' } });
    const notes = readPrivateNotes(id);
    notes.write('part an -', 'Voor mij.');
    expect(isAtRisk(app('durable'), conversation)).toBe(true);
    notes.share('part', 'an' as never);
    expect(isAtRisk(app('durable'), conversation)).toBe(false);
    forgetPrivateNotes([id]);
  });
});
