/** The form in which unique names compare: the platform tells none apart by case. */
export const nameKey = (uniqueName: string): string => uniqueName.toLowerCase();

export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
