// The list of event buses.

import { collect } from "../kit/api.js";
import { time } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { href } from "../kit/router.js";
import { longText, name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Event buses",
        noun: "bus",
        words: (bus) => bus.Name,
        load: () => collect("EventBridge", "ListEventBuses", {}, "EventBuses", "NextToken", place.signal),
        href: (bus) => href("buses", bus.Name),
        nothing: ["No bus is here.", "aws events create-event-bus --name shop"],
        columns: [
            { title: "Name", cell: (bus) => name(bus.Name), sort: (bus) => bus.Name },
            { title: "Description", cell: (bus) => longText(bus.Description ?? "", 120) },
            { title: "Made", kind: "when", cell: (bus) => time(bus.CreationTime), sort: (bus) => bus.CreationTime },
        ],
    });
