// What there is, and what happens now: counts, live rates, alarms, the latest traces.

import { call } from "../kit/api.js";
import { now } from "../kit/clock.js";
import { timeChart } from "../kit/chart.js";
import { el, replace } from "../kit/dom.js";
import { ago, compact, milliseconds, number } from "../kit/format.js";
import { KEPT, listen } from "../kit/live.js";
import { listed } from "../kit/lists.js";
import { badge, figure, head, panel } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { failure } from "../kit/states.js";
import { name } from "../kit/text.js";
import { ratesOf } from "../overview/rates.js";
import { traceTable, untraced } from "../traces/list.js";

const COUNTED = {
    functions: "Functions",
    queues: "Queues",
    topics: "Topics",
    tables: "Tables",
    buckets: "Buckets",
    stacks: "Stacks",
};
const LATEST = 6;
/** Seconds back in which the latest traces are looked for: where there are many, the nearest have enough. */
const REACHES = [10, 60, 600];

export async function show(place) {
    const counts = el("div.figures");
    const alarms = el("div");
    const traces = traceTable();
    const latest = el("div");
    async function refreshCounts() {
        const [totals, ringing] = await Promise.all([
            Promise.all(Object.keys(COUNTED).map((kind) => countOf(kind, place.signal))),
            listed("alarms", place.signal, { StateValue: "ALARM" }),
        ]);
        drawCounts(counts, totals, ringing.items.length);
        drawAlarms(alarms, ringing.items);
    }
    async function refreshTraces() {
        const summaries = await latestTraces(place.signal);
        traces.update(summaries);
        replace(
            latest,
            summaries.length
                ? traces.node
                : untraced(
                      "No request was traced in the last ten minutes. Give a function active tracing, and invoke it.",
                  ),
        );
    }
    const [live] = await Promise.all([liveCharts(place), refreshCounts()]);
    refreshTraces().catch((error) => error.name !== "AbortError" && replace(latest, failure(error)));
    place.every(5, refreshCounts);
    place.every(10, refreshTraces);
    return el(
        "article",
        head({ title: "Overview" }),
        counts,
        live,
        panel("Alarms", alarms),
        el("section.stack", el("h2", "Latest traces"), latest),
    );
}

async function countOf(kind, signal) {
    const found = await listed(kind, signal);
    return { kind, value: `${number(found.items.length)}${found.more ? "+" : ""}` };
}

function drawCounts(node, totals, alarms) {
    replace(
        node,
        totals.map((one) => figure(COUNTED[one.kind], one.value, { address: href(one.kind) })),
        figure("In alarm", number(alarms), { address: href("alarms"), tone: alarms ? "bad" : "" }),
    );
}

function drawAlarms(node, alarms) {
    if (!alarms.length) return replace(node, el("p.muted", "No alarm is in ALARM."));
    return replace(
        node,
        el(
            "ul.bars",
            alarms
                .slice(0, 8)
                .map((alarm) =>
                    el(
                        "li.head-line",
                        badge(alarm.StateValue),
                        el("a", { href: href("alarms", alarm.AlarmName) }, name(alarm.AlarmName)),
                        el("span.muted", ago(alarm.StateUpdatedTimestamp)),
                    ),
                ),
        ),
    );
}

async function latestTraces(signal) {
    const to = Math.ceil(now() / 1000);
    let found = [];
    for (const reach of REACHES) {
        const page = await call("XRay", "GetTraceSummaries", { StartTime: to - reach, EndTime: to }, signal);
        found = page.TraceSummaries ?? [];
        if (found.length >= LATEST) break;
    }
    return found.slice(0, LATEST);
}

async function liveCharts(place) {
    const bars = (label) => timeChart({ label, series: [], told: compact, stacked: true, kind: "bar" });
    const [rates, faults, spans] = await Promise.all([
        bars("Calls a second by service"),
        bars("Faults a second by service"),
        timeChart({ label: "Mean duration by service", series: [], told: milliseconds }),
    ]);
    const seriesOf = ratesOf();
    const draw = (seconds) => {
        const end = (seconds.at(-1)?.time ?? now() / 1000) * 1000;
        const range = { from: end - KEPT * 1000, to: end };
        const { calls, failed, means } = seriesOf(seconds);
        rates.update(calls, range);
        faults.update(failed, range);
        spans.update(means, range);
    };
    draw(listen(place, draw));
    return el(
        "div.charts.close",
        panel("Calls a second", rates.node),
        panel("Faults a second", faults.node),
        panel("Mean duration", spans.node),
    );
}
