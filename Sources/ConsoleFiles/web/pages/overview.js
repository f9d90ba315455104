// What there is, and what happens now: counts, live rates, alarms, the latest traces.

import { call, collect } from "../kit/api.js";
import { now } from "../kit/clock.js";
import { timeChart } from "../kit/chart.js";
import { el, replace } from "../kit/dom.js";
import { ago, compact, milliseconds, number } from "../kit/format.js";
import { listen } from "../kit/live.js";
import { badge, figure, head, panel } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { empty, failure } from "../kit/states.js";
import { name } from "../kit/text.js";
import { traceTable } from "../traces/list.js";

const WINDOW = 120;
const COUNTED = [
    ["functions", "Functions", "Lambda", "ListFunctions", "Functions", ["Marker", "NextMarker"]],
    ["queues", "Queues", "SQS", "ListQueues", "QueueUrls", "NextToken", { MaxResults: 1000 }],
    ["topics", "Topics", "SNS", "ListTopics", "Topics", "NextToken"],
    ["tables", "Tables", "DynamoDB", "ListTables", "TableNames", ["ExclusiveStartTableName", "LastEvaluatedTableName"]],
    ["buckets", "Buckets", "S3", "ListBuckets", "Buckets", "ContinuationToken"],
    ["stacks", "Stacks", "CloudFormation", "DescribeStacks", "Stacks", "NextToken"],
];

export async function show(place) {
    const counts = el("div.figures");
    const alarms = el("div");
    const traces = traceTable();
    const latest = el("div");
    async function refreshCounts() {
        const [totals, ringing] = await Promise.all([
            Promise.all(COUNTED.map((one) => countOf(one, place.signal))),
            call("CloudWatch", "DescribeAlarms", { StateValue: "ALARM", MaxRecords: 100 }, place.signal),
        ]);
        drawCounts(counts, totals, ringing);
        drawAlarms(alarms, [...(ringing.MetricAlarms ?? []), ...(ringing.CompositeAlarms ?? [])]);
    }
    async function refreshTraces() {
        const summaries = await latestTraces(place.signal);
        traces.update(summaries);
        replace(
            latest,
            summaries.length
                ? traces.node
                : empty(
                      "No request was traced in the last ten minutes. Give a function active tracing, and invoke it.",
                      "aws lambda update-function-configuration --function-name NAME --tracing-config Mode=Active",
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
        el("div.columns", panel("Alarms", alarms)),
        el("section.stack", el("h2", "Latest traces"), latest),
    );
}

async function countOf([page, words, service, operation, items, tokens, input = {}], signal) {
    const found = await collect(service, operation, input, items, tokens, signal);
    return { page, words, value: `${number(found.items.length)}${found.more ? "+" : ""}` };
}

function drawCounts(node, totals, ringing) {
    const alarms = (ringing.MetricAlarms?.length ?? 0) + (ringing.CompositeAlarms?.length ?? 0);
    replace(
        node,
        totals.map((one) => figure(one.words, one.value, { address: href(one.page) })),
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
    const page = await call("XRay", "GetTraceSummaries", { StartTime: to - 600, EndTime: to }, signal);
    return (page.TraceSummaries ?? []).slice(0, 6);
}

async function liveCharts(place) {
    const rates = await timeChart({
        label: "Calls a second by service",
        series: [],
        told: compact,
        stacked: true,
        kind: "bar",
    });
    const faults = await timeChart({
        label: "Faults a second by service",
        series: [],
        told: compact,
        stacked: true,
        kind: "bar",
    });
    const spans = await timeChart({ label: "Mean duration by service", series: [], told: milliseconds });
    const draw = (seconds) => {
        const end = (seconds.at(-1)?.time ?? now() / 1000) * 1000;
        const range = { from: end - WINDOW * 1000, to: end };
        const seen = seconds.filter((one) => one.time * 1000 >= range.from);
        rates.update(
            series(seen, (second, service) => second.calls[service] ?? 0),
            range,
        );
        faults.update(
            series(seen, (second, service) => second.faults[service] ?? 0, "faults"),
            range,
        );
        spans.update(
            series(seen, (second, service) =>
                second.calls[service] ? (second.milliseconds[service] ?? 0) / second.calls[service] : null,
            ),
            range,
        );
    };
    draw(listen(place, draw));
    return el(
        "div.charts.close",
        panel("Calls a second", rates.node),
        panel("Faults a second", faults.node),
        panel("Mean duration", spans.node),
    );
}

function series(seconds, value, of = "calls") {
    const services = [...new Set(seconds.flatMap((one) => Object.keys(one[of] ?? {})))].sort();
    return services.map((service) => ({
        name: service,
        points: seconds.map((one) => [one.time * 1000, value(one, service)]),
    }));
}
