/** One way to drive both browsers, with the extension as it is built for the store. */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { buildPages } from './serve.ts';

export type Driver = {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  readonly page: Page;
  /** Asks our layer on the page, or on another one, whose root is closed to it; null where it has no layer. */
  inLayer<T>(question: (layer: ShadowRoot) => T, other?: Page): Promise<T | null>;
  /** Clicks the toolbar button, and gives the popup that it opens. */
  openPopup(): Promise<Popup>;
  /** Right-clicks the field and chooses our item of its menu; null where the menu has none such. */
  chooseInMenu(selector: string, item: MenuItem): Promise<true | null>;
  /** The letters, if something in the page has opened them: as popup, or in a tab; null where they are closed. */
  letters(): Promise<OurPage | null>;
  /** Opens one of our own pages in a tab in front. */
  openOurs(name: 'options' | 'welcome' | 'record' | 'replies' | 'sidepanel'): Promise<OurTab>;
  /** What the toolbar button tells of the page under test. */
  toolbar(): Promise<{ title: string; badge: string }>;
  /** Clicks a notification of ours that the system shows. */
  clickNotification(id: string): Promise<void>;
  /** One of the browser's own keys of ours was pressed, with the page in front; told to the background. */
  command(name: 'next-finding' | 'open-coach' | 'next-blank' | 'toggle-site'): Promise<void>;
  /** The file of that name that a page of ours had the browser save. */
  saved(name: string): Promise<Buffer>;
  /** Runs an expression in the background, and gives what its promise comes to. */
  inBackground(expression: string): Promise<unknown>;
  /** Ends the background, as the browser does with one that has nothing to do. */
  stopBackground(): Promise<void>;
  /** What the pages, our scripts in them and our background have logged as errors so far. */
  errors(): Promise<string[]>;
  /** Addresses that were asked for: none of our pages, and none that the browser asks for by itself. */
  requests(): string[];
  close(): Promise<void>;
};

export type Popup = {
  /** Asks the popup's document. The question is sent as text: it can use nothing from around it. */
  ask<T>(question: (popup: Document) => T): Promise<T>;
  /** Real keys: text, or one key by its name, with Ctrl held or not. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'v' | 'z', ctrl?: boolean): Promise<void>;
  isOpen(): Promise<boolean>;
  /** As a click beside it does. */
  close(): Promise<void>;
};

/** `id`: as the background knows it. Chromium's menus are the system's: there the choice is told to the background. */
export type MenuItem = { readonly id: string; readonly title: string };

export type OurPage = Pick<Popup, 'ask' | 'close'>;
export type OurTab = Pick<Popup, 'ask' | 'close' | 'press'>;

export const OUTPUT = join(import.meta.dirname, '../../../.output');
export const WINDOW = { width: 1200, height: 960 };

/** The browsers' own calls home: made with and without us. */
const BROWSERS_OWN =
  /^https?:\/\/([\w-]+\.)*(googleapis\.com|mozilla\.(com|net|org)|firefox\.com|accounts\.google\.com|gvt1\.com|clients\d?\.google\.com|www\.google\.com\/async)[/:]/;

export const isStranger = (address: string) => !BROWSERS_OWN.test(address);

export type Setup = {
  readonly extension: boolean;
  /** The language that the browser speaks, “de”; its own where none is given. For Chromium alone: Firefox brings its own only. */
  readonly language?: string;
  /** A page that is open already when the extension comes. */
  readonly openBefore?: string;
  /** What an administrator has set. For Firefox alone: Chromium reads policies from the system's own folder. */
  readonly managed?: object;
  /** As many frames as the machine can draw, not sixty in a second: for who waits for many. For Firefox alone. */
  readonly unpaced?: boolean;
};

export async function startDriver(
  name = process.env.AMENDS_BROWSER || 'chromium',
  setup: Setup = { extension: true },
): Promise<Driver> {
  await buildPages();
  return name === 'firefox' ? startFirefox(setup) : startChromium(setup);
}
