// The list of queues, with how many messages each has.

import { call, collect } from "../kit/api.js";
import { lasting, lastPart, number, time } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { href } from "../kit/router.js";
import { name } from "../kit/text.js";

const COUNTED = 100;

export const show = (place) =>
    listPage(place, {
        title: "Queues",
        noun: "queue",
        words: (queue) => queue.name,
        load: () => load(place.signal),
        href: (queue) => href("queues", queue.name),
        nothing: ["No queue is here yet.", "aws sqs create-queue --queue-name orders"],
        columns: [
            { title: "Name", cell: (queue) => name(queue.name), sort: (queue) => queue.name },
            { title: "Visible", ...counted("ApproximateNumberOfMessages") },
            { title: "In flight", ...counted("ApproximateNumberOfMessagesNotVisible") },
            { title: "Delayed", ...counted("ApproximateNumberOfMessagesDelayed") },
            { title: "Visibility", kind: "number", cell: (queue) => lasting(queue.VisibilityTimeout) },
            { title: "Dead letters go to", cell: (queue) => name(target(queue)) },
            {
                title: "Made",
                kind: "when",
                cell: (queue) => time(queue.CreatedTimestamp),
                sort: (queue) => Number(queue.CreatedTimestamp),
            },
        ],
    });

/** Counts are asked for the first hundred queues: each is a call. */
async function load(signal) {
    const found = await collect("SQS", "ListQueues", { MaxResults: 1000 }, "QueueUrls", "NextToken", signal);
    const items = await Promise.all(
        found.items.map(async (url, index) => {
            if (index >= COUNTED) return { name: lastPart(url) };
            const answer = await call(
                "SQS",
                "GetQueueAttributes",
                { QueueUrl: url, AttributeNames: ["All"] },
                signal,
            ).catch(() => ({}));
            return { name: lastPart(url), ...answer.Attributes };
        }),
    );
    return { items, more: found.more };
}

function counted(attribute) {
    return {
        kind: "number",
        cell: (queue) => number(queue[attribute]),
        sort: (queue) => Number(queue[attribute] ?? -1),
    };
}

function target(queue) {
    return queue.RedrivePolicy ? lastPart(JSON.parse(queue.RedrivePolicy).deadLetterTargetArn) : "–";
}
