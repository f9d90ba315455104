# EXPECT clientInHandler
import boto3


class Bus:
    def __init__(self):
        self.functions = {}

    def on(self, name, function):
        self.functions.setdefault(name, []).append(function)

    def emit(self, name, event):
        for function in self.functions.get(name, []):
            function(event)


bus = Bus()


def created(event):
    boto3.client("sqs").send_message(QueueUrl="u", MessageBody=event["id"] + "x")


bus.on("created", created)


def handler(event, context):
    bus.emit(event["type"], event)
