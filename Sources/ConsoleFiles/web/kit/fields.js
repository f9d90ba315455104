// Fields of forms: a label, a control, and its value.

import { Fault } from "./api.js";
import { el } from "./dom.js";
import { go } from "./router.js";

let counter = 0;

export function textField(key, label, { value = "", hint, required = false, type = "text" } = {}) {
    const control = el("input", { type, value, required, spellcheck: "false", autocomplete: "off" });
    return field(key, label, control, () => control.value, hint);
}

export function areaField(key, label, { value = "", required = false, rows = 8 } = {}) {
    const control = el("textarea.code", { rows, required, spellcheck: "false", value });
    return field(key, label, control, () => control.value);
}

export function choiceField(key, label, choices) {
    const control = el(
        "select",
        choices.map(([one, words]) => el("option", { value: one }, words)),
    );
    return field(key, label, control, () => control.value);
}

export function fileField(key, label, { hint } = {}) {
    const control = el("input", { type: "file", required: true });
    return field(key, label, control, () => control.files[0], hint);
}

/** The field of a search without a label that is seen; `/` leads to it, and Escape out of it: what it has stays. */
export function searchField(label, placeholder, value) {
    return el("input", {
        type: "search",
        value,
        placeholder,
        "aria-label": label,
        spellcheck: "false",
        autocomplete: "off",
        data: { search: "" },
        on: { keydown: leave },
    });
}

function leave(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.target.blur();
}

/** The same for an expression, which is read as code is. */
export function expressionField(...words) {
    const field = searchField(...words);
    field.classList.add("code");
    return field;
}

/** A search whose result is a page: `address(text)` is where what is written leads. */
export function searchForm(field, address, ...controls) {
    const submit = (event) => {
        event.preventDefault();
        go(address(field.value));
    };
    return el("form.toolbar", { role: "search", on: { submit } }, field, controls);
}

/** What is written, as JSON; `what` is named where it is none. */
export function parsedJSON(text, what) {
    try {
        return JSON.parse(text);
    } catch (error) {
        throw new Fault(`The ${what} is no JSON`, error.message);
    }
}

function field(key, label, control, value, hint) {
    control.id = `field-${key}-${++counter}`;
    control.name = key;
    const node = el("div.field", el("label", { for: control.id }, label), control, hint && el("p.hint", hint));
    return { key, node, control, value };
}
