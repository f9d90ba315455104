// The list of stacks.

import { collect } from "../kit/api.js";
import { time } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { longText, name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Stacks",
        noun: "stack",
        words: (stack) => `${stack.StackName} ${stack.StackStatus}`,
        load: () => collect("CloudFormation", "DescribeStacks", {}, "Stacks", "NextToken", place.signal),
        href: (stack) => href("stacks", stack.StackName),
        nothing: ["No stack is here yet. Deploy an application from its folder:", "martlet deploy examples/products"],
        columns: [
            { title: "Name", cell: (stack) => name(stack.StackName), sort: (stack) => stack.StackName },
            { title: "State", cell: (stack) => badge(stack.StackStatus), sort: (stack) => stack.StackStatus },
            { title: "Description", cell: (stack) => longText(stack.Description ?? "", 120) },
            { title: "Changed", kind: "when", cell: (stack) => time(changed(stack)), sort: changed },
        ],
    });

const changed = (stack) => stack.LastUpdatedTime ?? stack.CreationTime;
