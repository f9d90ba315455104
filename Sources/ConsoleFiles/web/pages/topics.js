// The list of topics.

import { collect } from "../kit/api.js";
import { lastPart } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { href } from "../kit/router.js";
import { el } from "../kit/dom.js";
import { name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Topics",
        noun: "topic",
        words: (topic) => topic.TopicArn,
        load: () => collect("SNS", "ListTopics", {}, "Topics", "NextToken", place.signal),
        href: (topic) => href("topics", lastPart(topic.TopicArn)),
        nothing: ["No topic is here yet.", "aws sns create-topic --name orders"],
        columns: [
            { title: "Name", cell: (topic) => name(lastPart(topic.TopicArn)), sort: (topic) => topic.TopicArn },
            { title: "ARN", cell: (topic) => el("span.mono.muted", name(topic.TopicArn)) },
        ],
    });
