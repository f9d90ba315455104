// Texts to copy: command lines and names.

import { el, icon } from "./dom.js";
import { tell } from "./states.js";

export function copyButton(text, label = "Copy") {
    return el(
        "button.quiet.copy",
        { type: "button", "aria-label": label, title: label, on: { click: () => copy(text) } },
        icon("copy"),
    );
}

/** A line for the terminal. */
export function command(line) {
    return el("div.command", el("code", line), copyButton(line, "Copy the command"));
}

async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        tell("Copied");
    } catch {
        tell("The browser did not let it be copied");
    }
}
