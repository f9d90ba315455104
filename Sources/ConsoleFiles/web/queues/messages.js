// A queue's messages: sent, looked at without being taken, purged, and moved back from a dead-letter queue.

import { call } from "../kit/api.js";
import { confirmDestroy } from "../kit/dialog.js";
import { el, replace } from "../kit/dom.js";
import { count, moment, number } from "../kit/format.js";
import { button } from "../kit/parts.js";
import { empty, note, tell } from "../kit/states.js";
import { table } from "../kit/table.js";
import { longText, name } from "../kit/text.js";
import { openMessage } from "./message.js";
import { redrive } from "./redrive.js";
import { send } from "./send.js";

const ROUNDS = 3;
const AT_ONCE = 10;

export async function part(place, queue) {
    const shown = el("div.stack");
    const moves = el("div");
    const sources = await call("SQS", "ListDeadLetterSourceQueues", { QueueUrl: queue.QueueUrl }, place.signal);
    const look = button("Look at messages", async () => {
        drawMessages(shown, await peek(queue.QueueUrl, place.signal));
        queue.refresh();
    });
    const isDeadLetters = (sources.queueUrls ?? []).length > 0;
    replace(shown, empty("Messages are shown when you look at them."));
    return el(
        "div.stack",
        el(
            "div.toolbar",
            button("Send a message", () => send(queue), { tone: "primary" }),
            look,
            isDeadLetters && button("Move back", () => redrive(place, queue, moves)),
            button("Purge", () => purge(queue, shown), { tone: "danger" }),
        ),
        note(
            "A look receives with a visibility time-out of 0, so that the messages stay. Each look counts as a receive: ",
            "it raises their receive count, and a message that was received more often than the redrive policy allows ",
            "goes to the dead-letter queue.",
        ),
        moves,
        shown,
    );
}

/** Messages that are visible now, each once; a look at a FIFO queue shows the first ones of its groups. */
async function peek(QueueUrl, signal) {
    const found = new Map();
    for (let round = 0; round < ROUNDS; round += 1) {
        const answer = await call(
            "SQS",
            "ReceiveMessage",
            {
                QueueUrl,
                VisibilityTimeout: 0,
                MaxNumberOfMessages: AT_ONCE,
                WaitTimeSeconds: 0,
                MessageSystemAttributeNames: ["All"],
                MessageAttributeNames: ["All"],
            },
            signal,
        );
        const fresh = (answer.Messages ?? []).filter((one) => !found.has(one.MessageId));
        fresh.forEach((one) => found.set(one.MessageId, one));
        if (!fresh.length) break;
    }
    return [...found.values()];
}

function drawMessages(shown, messages) {
    if (!messages.length) return replace(shown, empty("No message is visible now."));
    const attribute = (one, key) => one.Attributes?.[key];
    return replace(
        shown,
        el("p.muted", { role: "status" }, count(messages.length, "message")),
        table({
            label: "Messages",
            rows: messages,
            columns: [
                { title: "Body", kind: "wide", cell: (one) => longText(one.Body, 160) },
                { title: "Sent", kind: "when", cell: (one) => moment(attribute(one, "SentTimestamp")) },
                { title: "Received", kind: "number", cell: (one) => number(attribute(one, "ApproximateReceiveCount")) },
                { title: "Group", cell: (one) => name(attribute(one, "MessageGroupId") ?? "–", 60) },
                {
                    title: "",
                    kind: "act",
                    cell: (one) => button("Open", () => openMessage(one), { label: `Open message ${one.MessageId}` }),
                },
            ],
        }).node,
    );
}

function purge(queue, shown) {
    confirmDestroy({
        title: `Purge ${queue.name}`,
        action: "Purge",
        words: "All messages of this queue are deleted, also those in flight. They cannot be got back.",
        work: async () => {
            await call("SQS", "PurgeQueue", { QueueUrl: queue.QueueUrl });
            tell("Purged");
            replace(shown, empty("No message is visible now."));
            queue.refresh();
        },
    });
}
