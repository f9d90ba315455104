// A queue's settings.

import { bytes, lasting, lastPart, number, time } from "../kit/format.js";
import { arnLink } from "../kit/links.js";
import { copied, facts, panel } from "../kit/parts.js";
import { el } from "../kit/dom.js";
import { block } from "../kit/text.js";

export async function part(_place, { QueueUrl, attributes }) {
    const redrive = attributes.RedrivePolicy ? JSON.parse(attributes.RedrivePolicy) : null;
    return el(
        "div.stack",
        panel(
            null,
            facts([
                ["Address", copied(QueueUrl)],
                ["Visibility time-out", lasting(attributes.VisibilityTimeout)],
                ["Kept for", lasting(attributes.MessageRetentionPeriod)],
                ["Delay", lasting(attributes.DelaySeconds)],
                ["Receives wait", lasting(attributes.ReceiveMessageWaitTimeSeconds)],
                ["Largest message", bytes(attributes.MaximumMessageSize)],
                ["Dead letters go to", redrive && arnLink(redrive.deadLetterTargetArn)],
                ["After receives", redrive && number(redrive.maxReceiveCount)],
                [
                    "FIFO",
                    attributes.FifoQueue &&
                        (attributes.ContentBasedDeduplication === "true" ? "deduplicated by content" : "yes"),
                ],
                [
                    "Encryption",
                    attributes.KmsMasterKeyId
                        ? lastPart(attributes.KmsMasterKeyId)
                        : attributes.SqsManagedSseEnabled === "true"
                          ? "SQS"
                          : "none",
                ],
                ["Made", time(attributes.CreatedTimestamp)],
                ["Changed", time(attributes.LastModifiedTimestamp)],
            ]),
        ),
        attributes.Policy && panel("Policy", block(attributes.Policy)),
    );
}
