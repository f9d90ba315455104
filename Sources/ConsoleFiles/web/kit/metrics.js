// Charts of metrics: asked by one GetMetricData, drawn beside each other, asked again while the page is seen.

import { call } from "./api.js";
import { timeChart } from "./chart.js";
import { el } from "./dom.js";
import { number } from "./format.js";
import { panel } from "./parts.js";
import { rangeLinks, rangeOf } from "./ranges.js";

const PERIODS = [60, 300, 900, 3600, 86_400];
const POINTS = 180;
const SECONDS = 15;

/**
 * Each of `charts` is `{title, lines, told, kind}`, each line `{name, namespace, metric, dimensions, stat, tone}` with
 * dimensions as an object.
 */
export async function metricCharts(place, charts, { ranges = ["1h", "3h", "24h", "7d"], heading = "Metrics" } = {}) {
    const lines = charts.flatMap((one) => one.lines);
    const read = async () => {
        const range = rangeOf(place);
        return { range, values: await ask(lines, range, place.signal) };
    };
    const { range, values } = await read();
    const drawn = await Promise.all(
        charts.map((one) =>
            timeChart({
                label: one.title,
                told: one.told ?? number,
                kind: one.kind ?? "line",
                ...span(range),
                series: series(one, lines, values),
            }),
        ),
    );
    place.every(SECONDS, async () => {
        const next = await read();
        drawn.forEach((chart, index) => chart.update(series(charts[index], lines, next.values), span(next.range)));
    });
    return el(
        "section.metrics",
        el("div.section-head", el("h2", heading), rangeLinks(place, ranges, range.name)),
        el(
            "div.charts",
            charts.map((one, index) => panel(one.title, drawn[index].node)),
        ),
    );
}

/** Makes lines of one thing's metrics. */
export const linesOf = (namespace, dimensions) => (metric, stat, name = metric, tone) => ({
    name,
    namespace,
    metric,
    dimensions,
    stat,
    tone,
});

/** The dimensions of a service's answer, as lines have them. */
export const dimensionsOf = (metric) =>
    Object.fromEntries((metric.Dimensions ?? []).map((one) => [one.Name, one.Value]));

const periodOf = (seconds) => PERIODS.find((period) => seconds / period <= POINTS) ?? PERIODS.at(-1);
const span = (range) => ({ from: range.from * 1000, to: range.to * 1000 });
const dimensionList = (dimensions = {}) => Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));

async function ask(lines, range, signal) {
    const period = periodOf(range.seconds);
    const answer = await call(
        "CloudWatch",
        "GetMetricData",
        {
            StartTime: range.from - (range.from % period),
            EndTime: range.to,
            ScanBy: "TimestampAscending",
            MetricDataQueries: lines.map((line, index) => ({
                Id: `m${index}`,
                MetricStat: {
                    Period: period,
                    Stat: line.stat,
                    Metric: {
                        Namespace: line.namespace,
                        MetricName: line.metric,
                        Dimensions: dimensionList(line.dimensions),
                    },
                },
            })),
        },
        signal,
    );
    return new Map((answer.MetricDataResults ?? []).map((one) => [one.Id, one]));
}

function series(chart, lines, values) {
    return chart.lines.map((line) => {
        const found = values.get(`m${lines.indexOf(line)}`);
        const points = (found?.Timestamps ?? []).map((at, index) => [at * 1000, found.Values[index]]);
        return { name: line.name, tone: line.tone, points };
    });
}
