// What CloudWatch counted of a function.

import { milliseconds } from "../kit/format.js";
import { metricCharts } from "../kit/metrics.js";

export function part(place, { Configuration: settings }) {
    const line = (metric, stat, more = {}) => ({
        name: metric,
        metric,
        stat,
        namespace: "AWS/Lambda",
        dimensions: { FunctionName: settings.FunctionName },
        ...more,
    });
    return metricCharts(place, [
        {
            title: "Invocations and errors",
            kind: "bar",
            lines: [line("Invocations", "Sum"), line("Errors", "Sum", { tone: "bad" })],
        },
        {
            title: "Duration",
            told: milliseconds,
            lines: [
                line("Duration", "p50", { name: "half" }),
                line("Duration", "p95", { name: "95 %" }),
                line("Duration", "Maximum", { name: "longest" }),
            ],
        },
        { title: "Throttles", kind: "bar", lines: [line("Throttles", "Sum", { tone: "warn" })] },
        { title: "Concurrent executions", lines: [line("ConcurrentExecutions", "Maximum")] },
    ]);
}
