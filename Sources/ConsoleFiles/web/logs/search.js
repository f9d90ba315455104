// The search of a group's lines by a filter pattern and a range of time, the oldest first, page by page.

import { call } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { expressionField, searchForm } from "../kit/fields.js";
import { count } from "../kit/format.js";
import { button } from "../kit/parts.js";
import { rangeLinks, rangeOf } from "../kit/ranges.js";
import { href } from "../kit/router.js";
import { empty, failure } from "../kit/states.js";
import { logLine } from "./lines.js";

const RANGES = ["5m", "15m", "1h", "3h", "24h", "7d"];
const PAGE = 500;
const READS = 8;

export async function part(place, group) {
    const range = rangeOf(place);
    const filter = place.query.get("filter") ?? "";
    const lines = el("div.log", { tabindex: "0", "aria-label": "Lines" });
    const told = el("span.muted", { role: "status" });
    const shown = el("div");
    const more = button("Search on", search);
    let token;
    let total = 0;

    async function search() {
        const page = await next(place, { group, filter, range, token });
        token = page.nextToken;
        total += page.events.length;
        lines.append(...page.events.map(logLine));
        replace(told, count(total, "line"), token && " so far");
        more.hidden = !token;
        replace(
            shown,
            total
                ? lines
                : empty(
                      token
                          ? "No line yet has this; there are more to read."
                          : "No line in this range of time has this.",
                  ),
        );
    }
    try {
        await search();
    } catch (error) {
        if (error.name === "AbortError") throw error;
        more.hidden = true;
        replace(shown, failure(error));
    }
    return el("div.stack", form(place, group, filter, range), told, shown, el("div.more", more));
}

/** A call may read much and find nothing: some calls are made until there is something to show. */
async function next(place, { group, filter, range, token }) {
    let page;
    let from = token;
    for (let reads = 0; reads < READS; reads += 1) {
        page = await call(
            "Logs",
            "FilterLogEvents",
            {
                logGroupName: group,
                startTime: range.from * 1000,
                endTime: range.to * 1000,
                limit: PAGE,
                ...(filter && { filterPattern: filter }),
                ...(from && { nextToken: from }),
            },
            place.signal,
        );
        from = page.nextToken;
        if (page.events?.length || !from) break;
    }
    return { events: page.events ?? [], nextToken: from };
}

function form(place, group, filter, range) {
    return searchForm(
        expressionField("Filter pattern", 'ERROR, "a phrase", { $.level = "WARN" }, %regex%', filter),
        (text) => href("logs", group, "search", { filter: text.trim(), range: range.name }),
        el("button.primary", { type: "submit" }, "Search"),
        rangeLinks(place, RANGES, range.name),
    );
}
