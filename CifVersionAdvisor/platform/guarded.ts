/** What `ask` gives, or the other thing when the host lacks what it asks for: hosts differ in what they implement. */
export function guarded<Value, Other>(ask: () => Value | null | undefined, other: Other): Value | Other {
  try {
    return ask() ?? other;
  } catch {
    return other;
  }
}
