// The place for what measurements find: nothing is measured yet, and the page says so.

import { el } from "../kit/dom.js";
import { head, panel } from "../kit/parts.js";
import { note } from "../kit/states.js";

const PLACES = [
    [
        "Memory and time",
        "How a function's duration and cost change with its memory: a curve for each function, " +
            "with the cheapest and the fastest point.",
        "martlet tune FUNCTION",
    ],
    [
        "Cold starts",
        "Where the time of a cold start goes: a flame graph from the sandbox's first step to the handler's first line.",
        "martlet cold FUNCTION",
    ],
    [
        "Findings",
        "What can be made faster, cheaper or safer, each with what was measured and how to see it again.",
        "martlet optimize",
    ],
];

export async function show() {
    return el(
        "article",
        head({ title: "Findings", sub: "Nothing has been measured yet." }),
        el(
            "div.columns",
            PLACES.map(([title, words, line]) =>
                panel(title, el("p", words), el("p.muted", "Will be filled by ", el("code", line))),
            ),
        ),
        note("These commands are not there yet: the page shows no numbers until one of them has measured something."),
    );
}
