// The waterfall: a row for each segment, with a bar from its beginning to its end. A row opens what is known of it.

import { el, replace } from "../kit/dom.js";
import { count, dollars, milliseconds } from "../kit/format.js";
import { name } from "../kit/text.js";
import { segmentDetail, took } from "./detail.js";

const STEP = 300;

/** `costs` are the dollars of rows, as a map. */
export function waterfall({ rows, from, to }, costs) {
    const span = Math.max(to - from, 1e-6);
    const body = el("div");
    const more = el("button", { type: "button", on: { click: grow } });
    let shown = 0;

    function grow() {
        rows.slice(shown, shown + STEP).forEach((row) => body.append(...line(row, from, span, costs.get(row))));
        shown = Math.min(rows.length, shown + STEP);
        more.parentElement.hidden = shown >= rows.length;
        replace(more, `Show more of ${count(rows.length, "segment")}`);
    }
    const node = el("div.stack", el("div.waterfall", scale(span), body), el("div.more", more));
    grow();
    return node;
}

function scale(span) {
    const marks = [0, 0.25, 0.5, 0.75, 1].map((part) => el("span", part ? milliseconds(span * part * 1000) : "0"));
    return el(
        "div.fall-scale",
        { "aria-hidden": "true" },
        el("span", "Segment"),
        el("span.fall-ticks", marks),
        el("span.fall-time", "Took"),
        el("span.fall-cost", "Cost"),
    );
}

function line(row, from, span, cost) {
    const detail = el("div", { hidden: true });
    const button = el(
        "button.fall-row",
        {
            type: "button",
            class: looks(row),
            "aria-expanded": "false",
            vars: { "--depth": String(row.depth) },
            on: { click: () => toggle(button, detail, row) },
        },
        el("span.fall-name", name(row.document.name ?? "without a name", 80), el("span.fall-kind", kind(row))),
        el("span.fall-track", el("span.fall-bar", { vars: bar(row, from, span) })),
        el("span.fall-time", took(row)),
        el(
            "span.fall-cost",
            { title: cost ? `${dollars(cost)} for this one` : null },
            cost ? `${dollars(cost * 1e6)} a million` : "",
        ),
    );
    return [button, detail];
}

function toggle(button, detail, row) {
    const opens = detail.hidden;
    if (opens && !detail.firstChild) detail.append(segmentDetail(row));
    detail.hidden = !opens;
    button.setAttribute("aria-expanded", String(opens));
}

/** Where the bar is, in parts of the whole; times that jump stay within it. */
function bar(row, from, span) {
    const within = (part) => Math.min(1, Math.max(0, part || 0));
    const left = within((row.start - from) / span);
    const right = row.end === undefined ? 1 : within((row.end - from) / span);
    return { "--left": `${left * 100}%`, "--width": `${Math.max(0, right - left) * 100}%` };
}

function looks(row) {
    const { fault, error, throttle } = row.document;
    const tone = fault ? "bad" : error || throttle ? "warn" : "";
    return `${tone} ${row.isInner ? "inner" : ""} ${row.isOpen ? "open-ended" : ""}`;
}

function kind(row) {
    if (row.isCut) return "its parents are a circle";
    if (row.isOrphan) return "its parent is missing";
    const { origin, namespace, aws } = row.document;
    return name(aws?.operation ?? origin?.replace(/^AWS::/, "") ?? namespace ?? "", 40);
}
