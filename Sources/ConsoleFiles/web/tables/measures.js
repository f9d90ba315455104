// What CloudWatch counted of a table.

import { metricCharts } from "../kit/metrics.js";

export function part(place, { TableName }) {
    const line = (metric, stat, words, tone) => ({
        name: words,
        metric,
        stat,
        tone,
        namespace: "AWS/DynamoDB",
        dimensions: { TableName },
    });
    return metricCharts(place, [
        {
            title: "Capacity that was used",
            kind: "bar",
            lines: [
                line("ConsumedReadCapacityUnits", "Sum", "read units"),
                line("ConsumedWriteCapacityUnits", "Sum", "write units"),
            ],
        },
        {
            title: "Throttled requests",
            kind: "bar",
            lines: [
                line("ReadThrottleEvents", "Sum", "reads", "warn"),
                line("WriteThrottleEvents", "Sum", "writes", "bad"),
            ],
        },
    ]);
}
