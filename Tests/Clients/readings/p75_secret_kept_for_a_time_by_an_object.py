# EXPECT none
import boto3, time


class TTL:
    def __init__(self, seconds):
        self.seconds, self.items = seconds, {}

    def get_or_load(self, key, load):
        item = self.items.get(key)
        if item and item[0] > time.time():
            return item[1]
        value = load()
        self.items[key] = (time.time() + self.seconds, value)
        return value


kept = TTL(60)
ssm = boto3.client("ssm")


def handler(event, context):
    return len(kept.get_or_load("fee", lambda: ssm.get_parameter(Name="/fee")["Parameter"]["Value"]))
