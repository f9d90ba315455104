// What CloudWatch counted of a function.

import { milliseconds } from "../kit/format.js";
import { linesOf, metricCharts } from "../kit/metrics.js";

export function part(place, { Configuration: settings }) {
    const line = linesOf("AWS/Lambda", { FunctionName: settings.FunctionName });
    return metricCharts(place, [
        {
            title: "Invocations and errors",
            kind: "bar",
            lines: [line("Invocations", "Sum"), line("Errors", "Sum", "Errors", "bad")],
        },
        {
            title: "Duration",
            told: milliseconds,
            lines: [
                line("Duration", "p50", "p50"),
                line("Duration", "p95", "p95"),
                line("Duration", "Maximum", "maximum"),
            ],
        },
        { title: "Throttles", kind: "bar", lines: [line("Throttles", "Sum", "Throttles", "warn")] },
        { title: "Concurrent executions", lines: [line("ConcurrentExecutions", "Maximum")] },
    ]);
}
