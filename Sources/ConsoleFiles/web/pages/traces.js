// The search of traces by X-Ray's filter expressions.

import { call } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { expressionField, searchForm } from "../kit/fields.js";
import { count } from "../kit/format.js";
import { button, head } from "../kit/parts.js";
import { rangeLinks, rangeOf } from "../kit/ranges.js";
import { href } from "../kit/router.js";
import { empty, failure } from "../kit/states.js";
import { traceTable, untraced } from "../traces/list.js";

const RANGES = ["5m", "15m", "1h", "6h", "24h"];
const SECONDS = 10;

export async function show(place) {
    const range = rangeOf(place);
    const expression = place.query.get("filter") ?? "";
    const list = traceTable();
    const shown = el("div");
    const told = el("span.muted", { role: "status" });
    const more = button("Search on", next);
    let found = [];
    let token;
    let isFirst = true;

    async function ask(from) {
        const { from: StartTime, to: EndTime } = rangeOf(place);
        return call(
            "XRay",
            "GetTraceSummaries",
            {
                StartTime,
                EndTime,
                ...(expression && { FilterExpression: expression }),
                ...(from && { NextToken: from }),
            },
            place.signal,
        );
    }
    function draw(page) {
        token = page.NextToken;
        list.update(found);
        replace(told, count(found.length, "trace"), token && " so far");
        more.hidden = !token;
        const next = found.length ? list.node : nothing(expression);
        if (shown.firstChild !== list.node || !found.length) replace(shown, next);
    }
    async function first() {
        const page = await ask();
        found = page.TraceSummaries ?? [];
        draw(page);
    }
    async function next() {
        isFirst = false;
        const page = await ask(token);
        found = [...found, ...(page.TraceSummaries ?? [])];
        draw(page);
    }
    try {
        await first();
        place.every(SECONDS, () => (isFirst ? first() : null));
    } catch (error) {
        if (error.name === "AbortError") throw error;
        replace(shown, failure(error));
        more.hidden = true;
    }
    return el(
        "article",
        head({ title: "Traces" }),
        el("div.stack", form(place, expression, range), examples(range), el("div.toolbar", told)),
        shown,
        el("div.more", more),
    );
}

function form(place, expression, range) {
    return searchForm(
        expressionField("Filter expression", 'service("checkout") { fault }', expression),
        (text) => href("traces", { filter: text.trim(), range: range.name }),
        el("button.primary", { type: "submit" }, "Search"),
        rangeLinks(place, RANGES, range.name),
    );
}

function examples(range) {
    const lines = ["fault", "error", "throttle", "duration > 1", "http.status = 200", "annotation.order = 7"];
    return el(
        "p.muted",
        "Try ",
        lines.map((line, index) => [
            index > 0 && ", ",
            el("a.mono", { href: href("traces", { filter: line, range: range.name }) }, line),
        ]),
    );
}

function nothing(expression) {
    return expression
        ? empty("No trace in this range of time has this.")
        : untraced("No request was traced in this range of time. Give a function active tracing, and invoke it.");
}
