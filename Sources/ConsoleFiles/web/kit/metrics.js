// Charts of metrics: asked by one GetMetricData, drawn beside each other, asked again while the page is seen.

import { call } from "./api.js";
import { timeChart } from "./chart.js";
import { el } from "./dom.js";
import { number } from "./format.js";
import { panel } from "./parts.js";
import { rangeLinks, rangeOf } from "./ranges.js";

const PERIODS = [60, 300, 900, 3600, 86_400];
const POINTS = 180;
/** Points of a line that has a period of its own. */
const MOST = 2100;
const SECONDS = 15;

/**
 * Each of `charts` is `{title, lines, told, kind, marks}`, each line
 * `{name, namespace, metric, dimensions, stat, tone, period}` with dimensions as an object, each mark
 * `{name, value, tone}`: a bound that is drawn over the whole range.
 */
export async function metricCharts(place, charts, { ranges = ["1h", "3h", "24h", "7d"], heading = "Metrics" } = {}) {
    const lines = charts.flatMap((one) => one.lines);
    const read = async () => {
        const range = rangeOf(place);
        return { range, values: await ask(lines, range, place.signal) };
    };
    const first = await read();
    const drawn = await Promise.all(
        charts.map((one) =>
            timeChart({
                label: one.title,
                told: one.told ?? number,
                kind: one.kind ?? "line",
                ...span(first.range),
                series: series(one, lines, first),
            }),
        ),
    );
    place.every(SECONDS, async () => {
        const next = await read();
        drawn.forEach((chart, index) => chart.update(series(charts[index], lines, next), span(next.range)));
    });
    return el(
        "section.metrics",
        el("div.section-head", el("h2", heading), rangeLinks(place, ranges, first.range.name)),
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

/** How operations have the dimensions of a line. */
export const dimensionList = (dimensions = {}) =>
    Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));

const span = (range) => ({ from: range.from * 1000, to: range.to * 1000 });

/** Its own, where the range has not too many of it. */
function periodOf(line, { seconds }) {
    if (line.period && seconds / line.period <= MOST) return line.period;
    return PERIODS.find((period) => seconds / period <= POINTS) ?? PERIODS.at(-1);
}

async function ask(lines, range, signal) {
    const longest = Math.max(...lines.map((line) => periodOf(line, range)));
    const answer = await call(
        "CloudWatch",
        "GetMetricData",
        {
            StartTime: range.from - (range.from % longest),
            EndTime: range.to,
            ScanBy: "TimestampAscending",
            MetricDataQueries: lines.map((line, index) => ({
                Id: `m${index}`,
                MetricStat: {
                    Period: periodOf(line, range),
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

function series(chart, lines, { range, values }) {
    const { from, to } = span(range);
    const drawn = chart.lines.map((line) => {
        const found = values.get(`m${lines.indexOf(line)}`);
        const points = (found?.Timestamps ?? []).map((at, index) => [at * 1000, found.Values[index]]);
        return { name: line.name, tone: line.tone, points: withGaps(points, periodOf(line, range) * 1000) };
    });
    const bounds = (chart.marks ?? []).map(({ name, value, tone }) => ({
        name,
        tone,
        isMark: true,
        points: [from, to].map((at) => [at, value]),
    }));
    return [...drawn, ...bounds];
}

/** A line ends where a period has no data. */
const withGaps = (points, period) =>
    points.flatMap((point, index) => {
        const before = points[index - 1]?.[0] ?? point[0];
        return point[0] - before > period ? [[before + period, null], point] : [point];
    });
