import { join, relative } from 'node:path';
import { listDocuments } from './documents/read-folder';
import { buildRegister } from './meetings/build-register';
import type { Paper } from './meetings/paper';
import { fingerprintOf, readFile } from './papers';
import { searchedWords } from './search/item-words';
import { buildLexicon } from './search/lexicon';
import type { Shelf, ShelfPaper, ShelfWriter } from './search/shelf';
import { countWords, shelveMeeting, ShelvedWords, type WordCounts } from './search/shelve-meeting';

/** Files by their path below the folder, which copies may have mounted in different places. */
interface Changes {
  /** Path → fingerprint of the files that are new or have changed. */
  readonly changed: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
}

/**
 * Puts the papers of a folder on the shelf: new and changed ones are read, those that are gone are taken away. One copy
 * does it; resolves to false, with nothing done, where another one is about it. What another version of the program has put
 * there is made anew only where that is said: while versions take over from each other, the new one has the last word. No
 * more papers are in memory at a time than those of one council and month. Rejects with a DocumentFault when the folder
 * does not exist, and with a StoreFault.
 */
export async function fillShelf(
  folder: string,
  shelf: Shelf,
  version: string,
  { takesOver }: { readonly takesOver: boolean },
): Promise<boolean> {
  const done = await shelf.write(version, async (writer) => {
    if (writer.isForeign && !takesOver) return true;
    const changes = await findChanges(folder, writer);
    if (!writer.isFresh && changes.changed.size === 0 && changes.gone.length === 0) return true;
    await writer.begin();
    const known = writer.isFresh ? noWords : buildLexicon(await shelf.readOutline());
    const groups = new Set(await writer.groupsOf([...changes.gone, ...changes.changed.keys()]));
    const seen = await readChanged(folder, changes, writer, groups);
    const words = new ShelvedWords(known, seen);
    for (const group of groups) await putAway(group, changes, words, writer);
    await (writer.isFresh ? writer.replaceWords(words.changed()) : writer.addWords(words.changed()));
    await writer.finish();
    return true;
  });
  return done ?? false;
}

const noWords = buildLexicon({ words: [], abbreviations: [], items: 0 });

async function findChanges(folder: string, writer: ShelfWriter): Promise<Changes> {
  const known = await writer.readFingerprints();
  const there = new Set((await listDocuments(folder)).map((path) => relative(folder, path)));
  const changed = new Map<string, string>();
  for (const name of there) {
    const fingerprint = await fingerprintOf(join(folder, name));
    if (writer.isFresh || known.get(name) !== fingerprint) changed.set(name, fingerprint);
  }
  return { changed, gone: [...known.keys()].filter((name) => !there.has(name)) };
}

/** Reads the papers and keeps them beside their groups; resolves to their words. Adds the groups that they are of now. */
async function readChanged(
  folder: string,
  { changed }: Changes,
  writer: ShelfWriter,
  groups: Set<string>,
): Promise<WordCounts> {
  const seen: WordCounts = new Map();
  for (const [name, fingerprint] of changed) {
    const { paper, fault } = await readFile(join(folder, name), fingerprint);
    const group = paper ? groupOf(paper) : name;
    groups.add(group);
    await writer.keepPapers([{ path: name, fingerprint, group, content: paper && JSON.stringify(paper), fault }]);
    for (const { items } of paper ? buildRegister([paper]).meetings : [])
      for (const item of items) countWords(searchedWords(item), 1, seen);
  }
  return seen;
}

/** "kkr-syddanmark/2023-11": a paper without a day may be of any meeting in its month. */
function groupOf({ meeting }: Paper): string {
  return meeting.id.slice(0, meeting.id.indexOf('/') + '/2023-11'.length);
}

async function putAway(group: string, changes: Changes, words: ShelvedWords, writer: ShelfWriter): Promise<void> {
  const { papers, items } = await writer.readGroup(group);
  const stay = papers.filter(({ path }) => !changes.gone.includes(path));
  const { meetings } = buildRegister(stay.flatMap(({ content }) => (content === null ? [] : parsePaper(content))));
  // A fresh shelf counts all words anew, and what lies there was not counted by it.
  if (!writer.isFresh) for (const item of items) words.remove(item);
  const shelved = meetings.map((meeting) => shelveMeeting(meeting, words));
  const put = stay.map((paper): ShelfPaper => ({ ...paper, fingerprint: fingerprintIn(paper, changes) }));
  await writer.replaceGroup(
    group,
    shelved,
    put,
    papers.filter((paper) => !stay.includes(paper)).map(({ path }) => path),
  );
}

function fingerprintIn({ path, fingerprint }: ShelfPaper, { changed }: Changes): string {
  return changed.get(path) ?? fingerprint;
}

function parsePaper(content: string): Paper[] {
  return [JSON.parse(content) as Paper];
}
