const itemsPath = '/items/';

/** Ids of the longest real items have some 50 characters. */
const longestId = 200;

/** "kkr-sjaelland/2025-09-04/2.1" → "https://kkr.example.org/items/kkr-sjaelland/2025-09-04/2.1". */
export function buildItemLink(publicUrl: string, id: string): string {
  return `${publicUrl}${itemsPath}${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** The id in a path: "/items/kkr-sjaelland/2025-09-04/2.1". Null for any other path, and for one that cannot be read. */
export function parseItemPath(path: string): string | null {
  if (!path.startsWith(itemsPath) || path.length > longestId * 3) return null;
  try {
    const id = path.slice(itemsPath.length).split('/').map(decodeURIComponent).join('/');
    return id.length > 0 && id.length <= longestId ? id : null;
  } catch {
    return null;
  }
}

/** The id in a link to one of our own items; null for a link to anything else. */
export function parseItemLink(publicUrl: string, link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { origin, pathname } = new URL(link);
  return origin === publicUrl ? parseItemPath(pathname) : null;
}
