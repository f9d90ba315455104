# EXPECT clientInHandler
import boto3
class Bus:
    def __init__(self):
        self.handlers = {}
    def register(self, name, function):
        self.handlers[name] = function
    def dispatch(self, name, arguments):
        return self.handlers[name](**arguments)
def owner():
    return boto3.client("s3").list_buckets()["Owner"]
def register_all(bus):
    bus.register("owner", owner)
bus = Bus()
register_all(bus)
def handler(event, context):
    return bus.dispatch(event["command"], event["arguments"])
