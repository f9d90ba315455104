// The metrics that there are, and a chart of the one that is chosen.

import { collect } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { listPage } from "../kit/list-page.js";
import { dimensionsOf, metricCharts } from "../kit/metrics.js";
import { go, href } from "../kit/router.js";
import { nameColumn } from "../kit/table.js";
import { name } from "../kit/text.js";
import { toldIn, unitOf } from "../metrics/unit.js";

const STATISTICS = ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p50", "p90", "p95", "p99"];

export async function show(place) {
    const list = await listPage(place, {
        title: "Metrics",
        noun: "metric",
        words: (one) => `${one.Namespace} ${one.MetricName} ${dimensions(one)}`,
        load: () => collect("CloudWatch", "ListMetrics", {}, "Metrics", "NextToken", place.signal, 2000),
        href: (one) => address(one, place.query.get("stat") ?? "Average", place.query.get("range")),
        nothing: [
            "No metric has data yet. Functions, queues and tables make theirs once they are used; your own are put:",
            "aws cloudwatch put-metric-data --namespace Shop --metric-name Orders --value 1",
        ],
        columns: [
            nameColumn("Metric", (one) => one.MetricName),
            nameColumn("Namespace", (one) => one.Namespace),
            { title: "Dimensions", cell: (one) => name(dimensions(one), 200), sort: dimensions },
        ],
    });
    const chosen = chosenOf(place);
    if (chosen) list.querySelector(".head").after(statistics(place, chosen), await chart(place, chosen));
    return list;
}

const dimensions = (metric) => (metric.Dimensions ?? []).map((one) => `${one.Name}: ${one.Value}`).join(", ");

function address(metric, stat, range) {
    return href("metrics", {
        namespace: metric.Namespace,
        metric: metric.MetricName,
        stat,
        range,
        dimensions: JSON.stringify(dimensionsOf(metric)),
    });
}

function chosenOf(place) {
    const [metric, namespace] = [place.query.get("metric"), place.query.get("namespace")];
    if (!metric || !namespace) return null;
    const stat = place.query.get("stat") ?? "Average";
    try {
        return { metric, namespace, stat, dimensions: JSON.parse(place.query.get("dimensions") ?? "{}") };
    } catch {
        return { metric, namespace, stat, dimensions: {} };
    }
}

function statistics(place, chosen) {
    const query = Object.fromEntries(place.query);
    const choice = el(
        "select",
        {
            "aria-label": "Statistic",
            on: { change: () => go(href("metrics", { ...query, stat: choice.value })) },
        },
        STATISTICS.map((one) => el("option", { value: one }, one)),
    );
    choice.value = chosen.stat;
    return el("div.toolbar", choice);
}

async function chart(place, chosen) {
    const unit = await unitOf(chosen, place);
    return metricCharts(
        place,
        [
            {
                title: `${chosen.namespace} ${chosen.metric}${unit && ` (${unit})`}`,
                told: toldIn(unit),
                lines: [{ ...chosen, name: `${chosen.stat} of ${chosen.metric}` }],
            },
        ],
        {
            heading: Object.entries(chosen.dimensions).map(([key, value]) => name(`${key}: ${value} `, 80)),
            ranges: ["1h", "3h", "24h", "7d", "30d"],
        },
    );
}
