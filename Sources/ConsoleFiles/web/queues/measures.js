// What CloudWatch counted of a queue.

import { lasting } from "../kit/format.js";
import { linesOf, metricCharts } from "../kit/metrics.js";

export function part(place, { name }) {
    const line = linesOf("AWS/SQS", { QueueName: name });
    return metricCharts(place, [
        {
            title: "Messages",
            lines: [
                line("ApproximateNumberOfMessagesVisible", "Maximum", "visible"),
                line("ApproximateNumberOfMessagesNotVisible", "Maximum", "in flight"),
                line("ApproximateNumberOfMessagesDelayed", "Maximum", "delayed"),
            ],
        },
        {
            title: "Traffic",
            kind: "bar",
            lines: [
                line("NumberOfMessagesSent", "Sum", "sent"),
                line("NumberOfMessagesReceived", "Sum", "received"),
                line("NumberOfMessagesDeleted", "Sum", "deleted"),
            ],
        },
        {
            title: "Age of the oldest message",
            told: lasting,
            lines: [line("ApproximateAgeOfOldestMessage", "Maximum", "age")],
        },
    ]);
}
