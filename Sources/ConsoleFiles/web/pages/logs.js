// The list of log groups.

import { bytes, lasting } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { listed } from "../kit/lists.js";
import { href } from "../kit/router.js";
import { nameColumn, numberColumn, timeColumn } from "../kit/table.js";

export const show = (place) =>
    listPage(place, {
        title: "Log groups",
        noun: "group",
        words: (group) => group.logGroupName,
        load: () => listed("logs", place.signal),
        href: (group) => href("logs", group.logGroupName),
        nothing: ["No log group is here yet. A function makes its own with its first line.", "martlet invoke NAME"],
        columns: [
            nameColumn("Group", (group) => group.logGroupName),
            numberColumn("Stored", (group) => group.storedBytes, bytes),
            {
                title: "Kept for",
                cell: (group) => (group.retentionInDays ? lasting(group.retentionInDays * 86_400) : "ever"),
                sort: (group) => group.retentionInDays ?? Infinity,
            },
            timeColumn("Made", (group) => group.creationTime),
        ],
    });
