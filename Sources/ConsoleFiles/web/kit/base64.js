// Bytes as the server's JSON has them.

export function bytesOf(base64) {
    return Uint8Array.from(atob(base64 ?? ""), (one) => one.charCodeAt(0));
}

export function base64Of(bytes) {
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
}

export const base64OfText = (text) => base64Of(new TextEncoder().encode(text));
export const textOf = (base64) => new TextDecoder().decode(bytesOf(base64));

/** The text of bytes, or null where they are none. */
export function textOrNull(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    } catch {
        return null;
    }
}
