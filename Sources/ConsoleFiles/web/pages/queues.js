// The list of queues, with how many messages each has.

import { call } from "../kit/api.js";
import { lasting, lastPart } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { listed, nameOf } from "../kit/lists.js";
import { href } from "../kit/router.js";
import { nameColumn, numberColumn, timeColumn } from "../kit/table.js";
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
            nameColumn("Name", (queue) => queue.name),
            numberColumn("Visible", (queue) => queue.ApproximateNumberOfMessages),
            numberColumn("In flight", (queue) => queue.ApproximateNumberOfMessagesNotVisible),
            numberColumn("Delayed", (queue) => queue.ApproximateNumberOfMessagesDelayed),
            { title: "Visibility", kind: "number", cell: (queue) => lasting(queue.VisibilityTimeout) },
            { title: "Dead letters go to", cell: (queue) => name(target(queue)) },
            timeColumn("Made", (queue) => queue.CreatedTimestamp && Number(queue.CreatedTimestamp)),
        ],
    });

/** Counts are asked for the first hundred queues: each is a call. */
async function load(signal) {
    const found = await listed("queues", signal);
    const items = await Promise.all(
        found.items.map(async (url, index) => {
            const name = nameOf("queues", url);
            if (index >= COUNTED) return { name };
            const answer = await call(
                "SQS",
                "GetQueueAttributes",
                { QueueUrl: url, AttributeNames: ["All"] },
                signal,
            ).catch(() => ({}));
            return { name, ...answer.Attributes };
        }),
    );
    return { items, more: found.more };
}

function target(queue) {
    return queue.RedrivePolicy ? lastPart(JSON.parse(queue.RedrivePolicy).deadLetterTargetArn) : "–";
}
