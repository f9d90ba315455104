// One queue: its messages, its settings, and what was counted of it.

import { call } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { number } from "../kit/format.js";
import { copied, figure, head, tabs } from "../kit/parts.js";
import { href } from "../kit/router.js";

const SECONDS = 3;
const PARTS = {
    messages: ["Messages", () => import("../queues/messages.js")],
    settings: ["Settings", () => import("../queues/settings.js")],
    metrics: ["Metrics", () => import("../queues/measures.js")],
};
const FIGURES = [
    ["Visible", "ApproximateNumberOfMessages"],
    ["In flight", "ApproximateNumberOfMessagesNotVisible"],
    ["Delayed", "ApproximateNumberOfMessagesDelayed"],
];

export async function show(place) {
    const { name } = place.params;
    const { tab, links } = tabs(place, PARTS);
    place.title = name;
    const { QueueUrl } = await call("SQS", "GetQueueUrl", { QueueName: name }, place.signal);
    const read = async () =>
        (await call("SQS", "GetQueueAttributes", { QueueUrl, AttributeNames: ["All"] }, place.signal)).Attributes;
    const attributes = await read();
    const counts = el("div.figures");
    const draw = (told) =>
        replace(
            counts,
            FIGURES.map(([words, key]) => figure(words, number(told[key]))),
        );
    draw(attributes);
    const refresh = () => read().then(draw, () => {});
    place.every(SECONDS, refresh);
    const part = await PARTS[tab][1]();
    return el(
        "article",
        head({ title: name, from: [["Queues", href("queues")]], sub: copied(attributes.QueueArn) }),
        counts,
        links,
        await part.part(place, { name, QueueUrl, attributes, refresh }),
    );
}
