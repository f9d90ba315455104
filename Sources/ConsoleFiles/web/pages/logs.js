// The list of log groups.

import { collect } from "../kit/api.js";
import { bytes, lasting, time } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { href } from "../kit/router.js";
import { name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Log groups",
        noun: "group",
        words: (group) => group.logGroupName,
        load: () => collect("Logs", "DescribeLogGroups", {}, "logGroups", "nextToken", place.signal),
        href: (group) => href("logs", group.logGroupName),
        nothing: ["No log group is here yet. A function makes its own with its first line.", "martlet invoke NAME"],
        columns: [
            { title: "Group", cell: (group) => name(group.logGroupName), sort: (group) => group.logGroupName },
            {
                title: "Stored",
                kind: "number",
                cell: (group) => bytes(group.storedBytes),
                sort: (group) => group.storedBytes,
            },
            {
                title: "Kept for",
                cell: (group) => (group.retentionInDays ? lasting(group.retentionInDays * 86_400) : "ever"),
                sort: (group) => group.retentionInDays ?? Infinity,
            },
            {
                title: "Made",
                kind: "when",
                cell: (group) => time(group.creationTime),
                sort: (group) => group.creationTime,
            },
        ],
    });
