/** Whether one date is surely before the other, when they may be as coarse as a month or a year. */
export function earlier(one: string, other: string): boolean {
  const common = Math.min(one.length, other.length);
  return one.slice(0, common) < other.slice(0, common);
}

/** Whole months from a day to a moment. */
export function monthsBetween(day: string, now: Date): number {
  const from = new Date(`${day}T00:00:00Z`);
  const months = (now.getUTCFullYear() - from.getUTCFullYear()) * 12 + now.getUTCMonth() - from.getUTCMonth();
  return now.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/** A day, a month or a year as the knowledge writes them. */
export const isDate = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
