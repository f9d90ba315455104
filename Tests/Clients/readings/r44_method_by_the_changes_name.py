# EXPECT none
class H:
    def on_insert(self, record):
        if record["dynamodb"]["NewImage"]["a"]["S"] != "x": return
        print(record["eventID"].upper())
    def run(self, event):
        for record in event["Records"]:
            getattr(self, "on_" + record["eventName"].lower())(record)
def handler(event, context):
    H().run(event)
