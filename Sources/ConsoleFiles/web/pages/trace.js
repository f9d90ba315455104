// One trace: its waterfall with what each call would cost on AWS, the calls that the platform recorded of it, and its bill.

import { call, read } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { dollars, milliseconds, moment, number } from "../kit/format.js";
import { badge, copied, facts, head, panel } from "../kit/parts.js";
import { again, href } from "../kit/router.js";
import { empty, note } from "../kit/states.js";
import { numberColumn, table, timeColumn } from "../kit/table.js";
import { name } from "../kit/text.js";
import { costTable } from "../costs/list.js";
import { costsOfRows } from "../traces/costs.js";
import { parsedDocument, treeOf } from "../traces/tree.js";
import { waterfall } from "../traces/waterfall.js";

const REREAD = 2;

export async function show(place) {
    const { id } = place.params;
    const path = encodeURIComponent(id);
    const [told, calls, cost] = await Promise.all([
        call("XRay", "BatchGetTraces", { TraceIds: [id] }, place.signal),
        read(`traces/${path}`, place.signal),
        read(`costs/${path}`, place.signal),
    ]);
    const trace = told.Traces?.[0];
    const tree = treeOf((trace?.Segments ?? []).map((one) => parsedDocument(one.Document)));
    const { costs, rest } = costsOfRows(tree.rows, cost.lines);
    if (tree.rows.some((row) => row.isOpen)) rereadWhileGrowing(place, trace);
    place.title = tree.rows[0]?.document.name ?? "Trace";
    return el(
        "article",
        head({ title: tree.rows[0]?.document.name ?? id, from: [["Traces", href("traces")]], sub: copied(id) }),
        tree.rows.length > 0 && panel(null, summary(tree, cost, calls)),
        trace?.LimitExceeded && note("X-Ray tells 500 kB of a trace: some of its segments are left out."),
        tree.rows.length
            ? waterfall(tree, costs)
            : empty("No segment of this trace was stored. Segments come within a second or two of the request."),
        rest > 0 && note(`${dollars(rest * 1e6)} of a million are of no segment: they are in the list of costs.`),
        callList(calls),
        costList(cost),
    );
}

/** A trace that is still growing is read again once it has more segments. */
function rereadWhileGrowing(place, trace) {
    place.every(REREAD, async () => {
        const told = await call("XRay", "BatchGetTraces", { TraceIds: [trace.Id] }, place.signal);
        const segments = told.Traces?.[0]?.Segments ?? [];
        if (JSON.stringify(segments) !== JSON.stringify(trace.Segments)) again();
    });
}

function summary({ rows, from, to }, cost, calls) {
    const failed = rows.filter((row) => row.document.fault || row.document.error).length;
    return facts([
        ["Began", moment(from)],
        ["Took", milliseconds((to - from) * 1000)],
        ["Segments", number(rows.length)],
        ["With errors", failed ? el("span.bad", number(failed)) : "0"],
        ["Calls", number(calls.length)],
        ["Cost on AWS", el("span", { title: "By list prices, without free tiers" }, dollars(cost.dollars))],
        ["A million such requests", dollars(cost.dollars * 1e6)],
    ]);
}

function callList(calls) {
    if (!calls.length) return null;
    return el(
        "section.stack",
        el("h2", "Calls that the platform answered"),
        table({
            label: "Calls",
            rows: calls,
            columns: [
                { title: "Call", cell: (one) => name(`${one.service} ${one.operation}`), sort: (one) => one.service },
                {
                    title: "Status",
                    cell: (one) => badge(String(one.status), toneOf(one)),
                },
                numberColumn("Took", (one) => one.milliseconds, milliseconds),
                timeColumn("Began", (one) => one.began, moment),
                { title: "Caller", cell: (one) => name(one.caller, 90) },
                { title: "Fault", cell: (one) => name(one.fault ?? "") },
            ],
        }).node,
    );
}

/** A function that failed is a fault, though its invocation was answered. */
function toneOf({ status, fault }) {
    if (status >= 500 || (status < 300 && fault)) return "bad";
    return status >= 400 ? "warn" : "ok";
}

function costList(cost) {
    if (!cost.lines.length) return null;
    return el(
        "section.stack",
        el("h2", "Cost on AWS"),
        costTable(cost.lines).node,
        note("By list prices, without free tiers."),
    );
}
