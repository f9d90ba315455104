# EXPECT none
import boto3, time

ssm = boto3.client("ssm")


class Config:
    def __init__(self):
        self._values = None
        self._expiry = 0

    @property
    def is_stale(self):
        return time.time() > self._expiry

    def _refresh(self):
        self._values = {p["Name"]: p["Value"] for p in ssm.get_parameters_by_path(Path="/app")["Parameters"]}
        self._expiry = time.time() + 60

    def get(self, name):
        if self.is_stale:
            self._refresh()
        return self._values[name]


config = Config()


def handler(event, context):
    return len(config.get("/app/fee"))
