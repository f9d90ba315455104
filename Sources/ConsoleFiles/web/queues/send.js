// Sends a message to a queue.

import { call } from "../kit/api.js";
import { askFor } from "../kit/dialog.js";
import { areaField, textField } from "../kit/fields.js";
import { tell } from "../kit/states.js";

export function send(queue) {
    const isFIFO = queue.name.endsWith(".fifo");
    const order = isFIFO
        ? [
              textField("group", "Message group", { value: "console", required: true }),
              textField("deduplication", "Deduplication id", { value: crypto.randomUUID() }),
          ]
        : [textField("delay", "Delay in seconds", { value: "0", type: "number" })];
    askFor({
        title: `Send to ${queue.name}`,
        action: "Send",
        fields: [areaField("body", "Body", { required: true, value: "{}" }), ...order],
        work: async (values) => {
            await call("SQS", "SendMessage", {
                QueueUrl: queue.QueueUrl,
                MessageBody: values.body,
                ...(isFIFO
                    ? {
                          MessageGroupId: values.group,
                          ...(values.deduplication && { MessageDeduplicationId: values.deduplication }),
                      }
                    : { DelaySeconds: Number(values.delay) }),
            });
            tell("Sent");
            queue.refresh();
        },
    });
}
