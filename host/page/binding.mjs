/** The columns the main form of the shipped solution binds, by property. */
const COLUMNS = {
  assessment: { column: "cifadv_assessmentjson", MaxLength: 1048576 },
  recommendation: { column: "cifadv_recommendation" },
  summary: { column: "cifadv_summary", MaxLength: 500 },
};

/** `context.parameters`: bound to the record on a form; on a full page nothing is bound and every raw value is null. */
export function parametersOf({ manifest, record, address }) {
  const readable = address.masked !== "1";
  return Object.fromEntries(
    manifest.properties.map(({ name, type, default: preset }) => {
      const bound = address.view === "form" ? COLUMNS[name] : undefined;
      const raw = bound ? (readable ? (record?.[bound.column] ?? null) : null) : preset;
      const attributes = bound && { DisplayName: name, LogicalName: bound.column, MaxLength: bound.MaxLength };
      return [name, property(raw, type, { attributes, readable, editable: readable && address.disabled !== "1" })];
    }),
  );
}

function property(raw, type, { attributes, readable, editable }) {
  return {
    raw,
    type,
    formatted: raw === null ? "" : String(raw),
    error: false,
    errorMessage: "",
    ...(attributes && { attributes, security: { readable, editable, secured: !readable } }),
  };
}

export const withValue = (parameter, raw) => ({ ...parameter, raw, formatted: raw === null ? "" : String(raw) });

/** What the form writes to the record, from the parameters that are bound to it. */
export const boundValues = (parameters) =>
  Object.fromEntries(
    Object.entries(COLUMNS)
      .filter(([name]) => parameters[name])
      .map(([name, { column }]) => [column, parameters[name].raw]),
  );
