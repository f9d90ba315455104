// The list of stacks.

import { listPage } from "../kit/list-page.js";
import { listed } from "../kit/lists.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { nameColumn, timeColumn } from "../kit/table.js";
import { longText } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Stacks",
        noun: "stack",
        words: (stack) => `${stack.StackName} ${stack.StackStatus}`,
        load: () => listed("stacks", place.signal),
        href: (stack) => href("stacks", stack.StackName),
        nothing: ["No stack is here yet. Deploy an application from its folder:", "martlet deploy examples/products"],
        columns: [
            nameColumn("Name", (stack) => stack.StackName),
            { title: "State", cell: (stack) => badge(stack.StackStatus), sort: (stack) => stack.StackStatus },
            { title: "Description", cell: (stack) => longText(stack.Description ?? "", 120) },
            timeColumn("Changed", (stack) => stack.LastUpdatedTime ?? stack.CreationTime),
        ],
    });
