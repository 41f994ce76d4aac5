const CHUNK = 0x8000;

/** A text as UTF-8 in Base64, the form in which the platform takes and gives files. */
export function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** The text in Base64, also in a data address; what is no Base64 is taken as the text itself. */
export function fromBase64(content: string): string {
  try {
    const binary = atob(content.replace(/^data:[^,]*,/, ""));
    return new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    return content;
  }
}
