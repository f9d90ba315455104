// The list of event buses.

import { collect } from "../kit/api.js";
import { listPage } from "../kit/list-page.js";
import { href } from "../kit/router.js";
import { nameColumn, timeColumn } from "../kit/table.js";
import { longText } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Event buses",
        noun: "bus",
        words: (bus) => bus.Name,
        load: () => collect("EventBridge", "ListEventBuses", {}, "EventBuses", "NextToken", place.signal),
        href: (bus) => href("buses", bus.Name),
        nothing: ["No bus is here.", "aws events create-event-bus --name shop"],
        columns: [
            nameColumn("Name", (bus) => bus.Name),
            { title: "Description", cell: (bus) => longText(bus.Description ?? "", 120) },
            timeColumn("Made", (bus) => bus.CreationTime),
        ],
    });
