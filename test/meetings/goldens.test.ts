import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { decodeText } from '../../src/documents/decode-text';
import { readTextBlocks } from '../../src/documents/text-reader';
import { parseMeeting } from '../../src/meetings/parse-meeting';
import { expectGolden } from '../golden';
import { briefMeeting } from './brief-meeting';

const folder = join(__dirname, '..', 'fixtures', 'meetings');

describe.each(readdirSync(folder))('%s', (slug) => {
  const names = readdirSync(join(folder, slug));
  const source = names.find((name) => name.startsWith('source.')) ?? 'source.txt';

  test('gives the meeting that was written down for it', () => {
    const text = decodeText(readFileSync(join(folder, slug, source))) ?? '';
    const blocks = readTextBlocks(text);
    const meeting = parseMeeting({ file: source, mediaType: 'text/plain', blocks });
    expectGolden(join(folder, slug, 'meeting.json'), meeting && briefMeeting(meeting));
  });

  test('says which trait it shows, and that it is made up', () => {
    const note = readFileSync(join(folder, slug, 'note.md'), 'utf8').trim();
    expect(note.split('\n').length).toBeLessThanOrEqual(5);
    expect(readFileSync(join(folder, slug, source), 'utf8')).toMatch(/fi[kc]ti/iu);
  });
});
