// Uploads a small file; large ones are for the AWS CLI.

import { call, Fault } from "../kit/api.js";
import { base64Of } from "../kit/base64.js";
import { askFor } from "../kit/dialog.js";
import { fileField, textField } from "../kit/fields.js";
import { bytes } from "../kit/format.js";
import { tell } from "../kit/states.js";

const LARGEST = 4 * 1024 * 1024;

export function upload(bucket, prefix, done) {
    const key = textField("key", "Key", { value: prefix, required: true });
    const file = fileField("file", "File", { hint: `Up to ${bytes(LARGEST)}; larger ones go by aws s3 cp.` });
    file.control.addEventListener("change", () => {
        if (key.value() === prefix && file.value()) key.control.value = prefix + file.value().name;
    });
    askFor({
        title: `Upload to ${bucket}`,
        action: "Upload",
        fields: [file, key],
        work: async (values) => {
            if (values.file.size > LARGEST)
                throw new Fault("The file is too large", `It has ${bytes(values.file.size)}.`);
            await call("S3", "PutObject", {
                Bucket: bucket,
                Key: values.key,
                Body: base64Of(new Uint8Array(await values.file.arrayBuffer())),
                ...(values.file.type && { ContentType: values.file.type }),
            });
            tell("Uploaded");
            done();
        },
    });
}
