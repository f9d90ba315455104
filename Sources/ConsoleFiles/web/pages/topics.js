// The list of topics.

import { el } from "../kit/dom.js";
import { listPage } from "../kit/list-page.js";
import { listed, nameOf } from "../kit/lists.js";
import { href } from "../kit/router.js";
import { nameColumn } from "../kit/table.js";
import { name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Topics",
        noun: "topic",
        words: (topic) => topic.TopicArn,
        load: () => listed("topics", place.signal),
        href: (topic) => href("topics", nameOf("topics", topic)),
        nothing: ["No topic is here yet.", "aws sns create-topic --name orders"],
        columns: [
            nameColumn("Name", (topic) => nameOf("topics", topic)),
            { title: "ARN", cell: (topic) => el("span.mono.muted", name(topic.TopicArn)) },
        ],
    });
