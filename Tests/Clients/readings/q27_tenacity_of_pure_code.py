# EXPECT none
from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(5))
def parse(text):
    return int(text)


def handler(event, context):
    return parse(event["n"])
