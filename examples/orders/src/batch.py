"""Works on the orders of a batch one by one."""

import json
import logging


def each_order(event, work):
    """Names the records whose `work` failed: they alone come again, and after the last try go to the dead letters."""
    failures = []
    for record in event["Records"]:
        try:
            work(json.loads(record["body"]))
        except Exception:
            logging.exception("message %s failed", record["messageId"])
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}
