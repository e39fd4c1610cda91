/** What a browser's passkey answered, as the form carries it: JSON, or null where it is none. Its content is checked by whoever verifies it. */
export function readCredential<T extends { id: string }>(text: string): T | null {
  try {
    const read = JSON.parse(text) as T | null;
    return typeof read?.id === "string" ? read : null;
  } catch {
    return null;
  }
}
