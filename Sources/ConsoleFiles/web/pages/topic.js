// One topic: who is subscribed, and a message to all of them.

import { call, collect } from "../kit/api.js";
import { context } from "../kit/context.js";
import { askFor } from "../kit/dialog.js";
import { el } from "../kit/dom.js";
import { areaField, textField } from "../kit/fields.js";
import { lastPart, number } from "../kit/format.js";
import { arnLink } from "../kit/links.js";
import { badge, button, copied, facts, head, panel } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { empty, tell } from "../kit/states.js";
import { table } from "../kit/table.js";
import { block, longText, name } from "../kit/text.js";

export async function show(place) {
    const TopicArn = `arn:aws:sns:${context.region}:${context.account}:${place.params.name}`;
    place.title = place.params.name;
    const [{ Attributes: attributes }, subscriptions] = await Promise.all([
        call("SNS", "GetTopicAttributes", { TopicArn }, place.signal),
        collect("SNS", "ListSubscriptionsByTopic", { TopicArn }, "Subscriptions", "NextToken", place.signal),
    ]);
    return el(
        "article",
        head({
            title: place.params.name,
            from: [["Topics", href("topics")]],
            sub: copied(TopicArn),
            actions: button("Publish", () => publish(TopicArn), { tone: "primary" }),
        }),
        panel(
            null,
            facts([
                ["Confirmed", number(attributes.SubscriptionsConfirmed)],
                ["Pending", number(attributes.SubscriptionsPending)],
                ["FIFO", attributes.FifoTopic],
                ["Tracing", attributes.TracingConfig],
                ["Shown as", attributes.DisplayName && name(attributes.DisplayName)],
            ]),
        ),
        el(
            "section.stack",
            el("h2", "Subscriptions"),
            subscriptions.items.length
                ? subscriptionTable(subscriptions.items)
                : empty(
                      "Nobody is subscribed.",
                      `aws sns subscribe --topic-arn ${TopicArn} --protocol sqs --notification-endpoint QUEUE_ARN`,
                  ),
        ),
        attributes.Policy && el("details", el("summary", "Policy"), block(attributes.Policy)),
    );
}

function subscriptionTable(rows) {
    return table({
        label: "Subscriptions",
        rows,
        columns: [
            {
                title: "Endpoint",
                cell: (one) =>
                    one.Endpoint?.startsWith("arn:") ? arnLink(one.Endpoint) : longText(one.Endpoint ?? ""),
            },
            { title: "Protocol", cell: (one) => name(one.Protocol), sort: (one) => one.Protocol },
            {
                title: "State",
                cell: (one) =>
                    one.SubscriptionArn.startsWith("arn:") ? badge("confirmed", "ok") : badge("pending", "warn"),
            },
            { title: "Id", cell: (one) => el("span.mono.muted", name(lastPart(one.SubscriptionArn))) },
        ],
    }).node;
}

function publish(TopicArn) {
    const isFIFO = TopicArn.endsWith(".fifo");
    askFor({
        title: "Publish",
        action: "Publish",
        fields: [
            textField("subject", "Subject", { hint: "For e-mail; may be empty." }),
            areaField("message", "Message", { required: true }),
            ...(isFIFO ? [textField("group", "Message group", { value: "console", required: true })] : []),
        ],
        work: async ({ subject, message, group }) => {
            await call("SNS", "Publish", {
                TopicArn,
                Message: message,
                ...(subject && { Subject: subject }),
                ...(isFIFO && { MessageGroupId: group, MessageDeduplicationId: crypto.randomUUID() }),
            });
            tell("Published");
        },
    });
}
