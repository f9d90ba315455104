// What a page says when there is nothing, when something failed, and when something is done.

import { el, append } from "./dom.js";
import { longText } from "./text.js";
import { command } from "./copy.js";

const ADVICE = [
    [/^NoAnswer$/, "Is it running? Start it in a terminal:", "martlet serve"],
    [/AccessDenied|NotAuthorized|AuthorizationError/, "A policy of the resource does not let the account's root in."],
    [
        /NotFound|NoSuch|NonExistent/,
        "It may have been deleted, or be in another account or Region: both are chosen above.",
    ],
    [/Throttl|TooManyRequests|LimitExceeded/, "A limit was reached. Wait a moment and try again."],
    [/NotImplemented|UnknownOperation/, "Martlet does not serve this yet."],
    [/Validation|Invalid|Malformed|Serialization/, "Something that was entered is not as the service wants it."],
];

export function failure(error, again) {
    const code = error.code ?? error.name ?? "Error";
    const [, advice, line] = ADVICE.find(([pattern]) => pattern.test(code)) ?? [];
    return el(
        "div.notice.bad",
        { role: "alert" },
        el("p.notice-title", code),
        el("p", longText(error.message || "No more is known.", 600)),
        advice && el("p.muted", advice),
        line && command(line),
        again && el("button", { type: "button", on: { click: again } }, "Try again"),
    );
}

/** An empty list says what fills it. */
export function empty(words, ...lines) {
    return el(
        "div.empty",
        el("p", words),
        lines.map((line) => command(line)),
    );
}

export function note(...content) {
    return el("p.note", content);
}

/** A short message that goes by itself. */
export function tell(words) {
    const toast = el("div.toast", words);
    append(document.getElementById("toasts"), toast);
    setTimeout(() => toast.remove(), 5000);
}
