/** "kl. 9.30", "10:00", "9-12", "kl 13". Refuses "1.500 kr." and "21-11-2023". */
const clock = /(?<![\d.,-])(\d{1,2})(?:[.:](\d{2}))?(?![\d,]|\.\d)/gu;

/** Clock times of a text as "HH:MM", in order. Numbers that no clock shows are passed over. */
export function findTimes(text: string): string[] {
  return [...text.replaceAll(/(\d)\s*[-–]\s*(?=\d)/gu, '$1 til ').matchAll(clock)]
    .map((match) => ({ hour: Number(match[1]), minute: Number(match[2] ?? '0') }))
    .filter(({ hour, minute }) => hour < 24 && minute < 60)
    .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}
