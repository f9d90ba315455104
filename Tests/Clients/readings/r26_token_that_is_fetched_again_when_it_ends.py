# EXPECT none
import time
import boto3
ssm = boto3.client("ssm")
class Token:
    def __init__(self):
        self.value, self.ends = None, 0
    def get(self):
        if not self.value or time.time() > self.ends:
            self.refresh()
        return self.value
    def refresh(self):
        found = ssm.get_parameter(Name="token")
        self.value, self.ends = found["Parameter"]["Value"], time.time() + 60
token = Token()
def handler(event, context):
    return token.get() + event["x"]
