// Moves the messages of a dead-letter queue back to where they came from, and follows the task.

import { call } from "../kit/api.js";
import { askFor } from "../kit/dialog.js";
import { el, replace } from "../kit/dom.js";
import { textField } from "../kit/fields.js";
import { number } from "../kit/format.js";
import { badge, panel } from "../kit/parts.js";
import { longText } from "../kit/text.js";

const SECONDS = 1;
const UNENDED = ["RUNNING", "CANCELLING"];

export function redrive(place, queue, shown) {
    askFor({
        title: `Move back from ${queue.name}`,
        action: "Move",
        words: "Each message goes back to the queue that it came from, as a new message with a new id.",
        fields: [
            textField("rate", "At most so many a second", {
                type: "number",
                hint: "Leave it empty for as fast as it goes; 500 at most.",
            }),
        ],
        work: async ({ rate }) => {
            await call("SQS", "StartMessageMoveTask", {
                SourceArn: queue.attributes.QueueArn,
                ...(rate && { MaxNumberOfMessagesPerSecond: Number(rate) }),
            });
            const follow = async () => {
                const found = await tasks(queue, place.signal);
                drawTasks(shown, found);
                return found.some((task) => UNENDED.includes(task.Status));
            };
            await follow();
            const stop = place.every(SECONDS, async () => {
                const goesOn = await follow();
                await queue.refresh();
                if (!goesOn) stop();
            });
        },
    });
}

async function tasks(queue, signal) {
    const answer = await call(
        "SQS",
        "ListMessageMoveTasks",
        { SourceArn: queue.attributes.QueueArn, MaxResults: 3 },
        signal,
    );
    return answer.Results ?? [];
}

function drawTasks(shown, found) {
    const line = (task) => {
        const [moved, all] = [task.ApproximateNumberOfMessagesMoved, task.ApproximateNumberOfMessagesToMove];
        return el(
            "li.toolbar",
            badge(task.Status),
            `${number(moved)} of ${number(all)} moved`,
            task.FailureReason && longText(task.FailureReason),
        );
    };
    replace(shown, panel("Moves", el("ul.bars", found.map(line))));
}
