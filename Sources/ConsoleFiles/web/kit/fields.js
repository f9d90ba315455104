// Fields of forms: a label, a control, and its value.

import { el } from "./dom.js";

let counter = 0;

export function textField(key, label, { value = "", hint, required = false, placeholder, type = "text" } = {}) {
    const control = el("input", { type, value, required, placeholder, spellcheck: "false", autocomplete: "off" });
    return field(key, label, control, hint, () => control.value);
}

export function areaField(key, label, { value = "", hint, required = false, rows = 8 } = {}) {
    const control = el("textarea.code", { rows, required, spellcheck: "false", value });
    return field(key, label, control, hint, () => control.value);
}

export function choiceField(key, label, choices, { value, hint } = {}) {
    const control = el(
        "select",
        choices.map(([one, words]) => el("option", { value: one }, words)),
    );
    if (value !== undefined) control.value = value;
    return field(key, label, control, hint, () => control.value);
}

export function fileField(key, label, { hint } = {}) {
    const control = el("input", { type: "file", required: true });
    return field(key, label, control, hint, () => control.files[0]);
}

/** The field of a search without a label that is seen; `/` leads to it. */
export function searchField(label, placeholder, value) {
    return el("input.code.grow", {
        type: "search",
        value,
        placeholder,
        "aria-label": label,
        spellcheck: "false",
        autocomplete: "off",
        data: { search: "" },
    });
}

function field(key, label, control, hint, value) {
    control.id = `field-${key}-${++counter}`;
    control.name = key;
    const node = el("div.field", el("label", { for: control.id }, label), control, hint && el("p.hint", hint));
    return { key, node, control, value };
}
