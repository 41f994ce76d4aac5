/** The fields that are there: an optional field is left out rather than undefined. */
export const present = <Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
