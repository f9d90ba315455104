// Light or dark: as the system has it, unless one was chosen.

import { el, icon, replace } from "./dom.js";

const KEPT = "martlet.theme";
const ORDER = ["system", "light", "dark"];
let chosen = "system";

export function restoreTheme() {
    const kept = localStorage.getItem(KEPT);
    apply(ORDER.includes(kept) ? kept : "system");
}

export function themeSwitch() {
    const button = el("button.quiet.theme", { type: "button", on: { click: next } });
    const label = () => {
        button.setAttribute("aria-label", `Theme: ${chosen}`);
        button.title = `Theme: ${chosen}`;
        replace(button, icon(chosen));
    };
    function next() {
        apply(ORDER[(ORDER.indexOf(chosen) + 1) % ORDER.length]);
        localStorage.setItem(KEPT, chosen);
        label();
    }
    label();
    return button;
}

function apply(theme) {
    chosen = theme;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    dispatchEvent(new CustomEvent("theme"));
}
