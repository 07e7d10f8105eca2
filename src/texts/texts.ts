import type { Language } from '../questions/question';
import { da } from './da';
import { en } from './en';
import type { Texts } from './text-table';

/** Every word that people read, by language. */
export const texts: Readonly<Record<Language, Texts>> = { da, en };
