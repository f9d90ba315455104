// What CloudWatch counted of a table.

import { linesOf, metricCharts } from "../kit/metrics.js";

export function part(place, { TableName }) {
    const line = linesOf("AWS/DynamoDB", { TableName });
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
