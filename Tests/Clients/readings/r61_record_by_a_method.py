# EXPECT filterInCode
# DROPS eventName equals ["INSERT"]
class Worker:
    def run(self, r):
        if r["eventName"] != "INSERT": return
        print(r["x"].upper())
worker = Worker()
def handler(event, context):
    failures = []
    for record in event["Records"]:
        try:
            worker.run(record)
        except ValueError:
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}
