// Texts of others: cut where they are long, isolated from the direction of what stands around them, with characters
// that cannot be seen made visible.

import { el, append, replace } from "./dom.js";
import { bytes } from "./format.js";

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const STEP = 100_000;

/**
 * The text with a mark for each control character and each mark of direction. Carriage returns, which Lambda's
 * runtimes write between the lines of one event, are new lines.
 */
export function visible(text) {
    const lines = String(text).replace(/\r\n?/g, "\n");
    return lines.replace(UNSEEN, (one) => {
        const point = one.codePointAt(0);
        return point < 0x20 ? String.fromCodePoint(0x2400 + point) : `⟨${point.toString(16).toUpperCase()}⟩`;
    });
}

/** The beginning of a text, and a button that shows all of it. */
export function longText(text, limit = 200) {
    const whole = String(text ?? "");
    if (!whole) return "";
    if (whole.length <= limit) return el("bdi.text", visible(whole));
    const open = el(
        "button.link",
        { type: "button", on: { click: () => showWhole(whole) } },
        `all ${bytes(whole.length)}`,
    );
    return el("bdi.text", visible(whole.slice(0, limit)), "… ", open);
}

/** A name in a heading or a list: cut, without a button. */
export function name(text, limit = 120) {
    const whole = visible(text ?? "");
    return el("bdi.text", whole.length > limit ? `${whole.slice(0, limit)}…` : whole);
}

/** Code or JSON: pretty where it is JSON, cut after `limit` with a button for more. */
export function block(text, limit = 20_000) {
    const whole = pretty(text);
    const pre = el("pre.block", { tabindex: "0" });
    const more = el("button.link", { type: "button" });
    let shown = 0;
    const grow = (size) => {
        append(pre, visible(whole.slice(shown, shown + size)));
        shown += size;
        more.hidden = shown >= whole.length;
        replace(more, `Show more (${bytes(Math.max(0, whole.length - shown))} left)`);
    };
    more.addEventListener("click", () => grow(STEP));
    grow(limit);
    return el("div.block-frame", pre, more);
}

function pretty(text) {
    if (typeof text !== "string") return JSON.stringify(text, null, 2) ?? "";
    if (text.length > 500_000 || !/^\s*[[{]/.test(text)) return text;
    try {
        return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
        return text;
    }
}

async function showWhole(text) {
    const { openDialog } = await import("./dialog.js");
    openDialog({ title: "The whole text", wide: true, body: block(text) });
}
