import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';
import { readComplaint } from '../../lib/complaint';
import type { Span } from '../../lib/types';

const LATE =
  'Hi, my order 20391 was supposed to be here on Tuesday. It still has not arrived. My daughter has her party on Saturday and I had to buy a second cake. Please refund the delivery fee of £12.';
const words = (text: string, spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end));

describe('a complaint', () => {
  const read = readComplaint(LATE);

  it('tells what went wrong, what it cost, what is wanted, and the numbers', () => {
    expect(words(LATE, read.problems)).toEqual(['It still has not arrived']);
    expect(words(LATE, read.effects)).toContain('I had to buy a second cake');
    expect(read.wishes.map(({ kind }) => kind)).toEqual(['refund']);
    expect(words(LATE, read.refs)).toEqual(['20391']);
    expect(words(LATE, read.amounts)).toEqual(['£12']);
    expect(words(LATE, read.promised)).toEqual(['my order 20391 was supposed to be here on Tuesday']);
  });

  it('is said from our side, with what “it” was', () => {
    expect(read.ours).toBe('your order 20391 still has not arrived');
    expect(read.effectOurs).toContain('you had to buy a second cake');
  });

  it.each([
    'Could you tell me whether the shop is open on Sunday?',
    'Thanks so much, that was perfect!',
    'Somebody hacked my account and changed my name. Can you help?',
  ])('nothing of ours failed: %s', (text) => {
    const { problems, ours, fault } = readComplaint(text);
    expect({ problems, ours }).toEqual({ problems: [], ours: null });
    expect(fault).not.toBe('ours');
  });
});

describe('the central problem, said from our side', () => {
  it.each([
    [
      'In March you raised my fee without telling me. I want it back.',
      'we raised your fee without telling you',
    ],
    ['Argh @parcelco cancelled my pickup again. Please send someone.', 'we cancelled your pickup again'],
    ['After the update all my playlists are gone. I made them for years.', 'all your playlists are gone'],
    [
      'You charged me $1,250.00 instead of $125.00. Please refund the difference.',
      'we charged you $1,250.00 instead of $125.00',
    ],
  ])('%s', (text, ours) => {
    expect(readComplaint(text).ours).toBe(ours);
  });

  it('does not make an “it” of a person', () => {
    const said = readComplaint('The manager shrugged. It arrived broken and late. I want a refund.').ours;
    expect(said).not.toMatch(/the manager arrived/);
  });
});

describe('which message is read', () => {
  const customer = (text: string) => ({ from: 'customer' as const, text });
  const us = (text: string) => ({ from: 'us' as const, text });

  it('the last that nobody has answered', () => {
    const thread = [
      customer('My lamp arrived broken.'),
      us('We sent a new one.'),
      customer('You charged me twice for it.'),
    ];
    expect(analyse({ text: 'Hi Jo, ', thread }).complaint?.ours).toBe('we charged you twice for it');
  });

  it('one before it, where the last complains of nothing', () => {
    const thread = [
      customer('My lamp arrived broken.'),
      us('Thank you for your message.'),
      customer('Any news?'),
    ];
    expect(analyse({ text: 'Hi Jo, ', thread }).complaint?.ours).toBe('your lamp arrived broken');
  });

  it('the quoted mail, without a thread', () => {
    const text =
      'Hi Jo,\n\nOn Mon, 3 May 2026 at 10:11, Jo Ray <jo@ray.example> wrote:\n> My lamp arrived broken.\n';
    expect(analyse(text).complaint?.ours).toBe('your lamp arrived broken');
  });

  it('none in another language', () => {
    const thread = [
      customer('Meine Lampe ist leider kaputt angekommen und ich möchte das Geld zurück, bitte.'),
    ];
    expect(analyse({ text: 'Hi Jo, ', thread }).complaint).toBeUndefined();
  });
});
