// Dialogs: one that shows something, one that asks for fields, one that asks before something is destroyed.

import { el, replace } from "./dom.js";
import { failure } from "./states.js";

/** Shows `body` in a dialog, which Escape and a click beside it close. Gives the dialog. */
export function openDialog({ title, body, wide = false }) {
    const close = el(
        "button.quiet",
        { type: "button", "aria-label": "Close", on: { click: () => dialog.close() } },
        "✕",
    );
    const dialog = el(
        "dialog.dialog",
        { class: wide ? "wide" : "", "aria-label": title },
        el("div.dialog-head", el("h2", title), close),
        el("div.dialog-body", body),
    );
    dialog.addEventListener("click", (event) => {
        if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}

/** Asks for `fields` and does `work` with their values; a refusal is shown in the dialog, which stays open. */
export function askFor({ title, fields = [], words, action, danger = false, wide = false, work }) {
    const fault = el("div");
    const submit = el("button", { type: "submit", class: danger ? "danger" : "primary" }, action);
    const form = el(
        "form.form",
        words && el("p", words),
        fields.map((field) => field.node),
        fault,
        el(
            "div.dialog-actions",
            el("button", { type: "button", on: { click: () => dialog.close() } }, "Cancel"),
            submit,
        ),
    );
    fields[0]?.control.setAttribute("autofocus", "");
    const dialog = openDialog({ title, body: form, wide });
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        submit.disabled = true;
        try {
            await work(Object.fromEntries(fields.map((field) => [field.key, field.value()])));
            dialog.close();
        } catch (error) {
            if (error.name !== "AbortError") replace(fault, failure(error));
        }
        submit.disabled = false;
    });
    return dialog;
}

/** Asks before something is destroyed. */
export function confirmDestroy({ title, words, action, work }) {
    return askFor({ title, words, action, work, danger: true });
}
