# EXPECT secretOnEveryEvent
from aws_lambda_powertools.utilities.parameters import SSMProvider
provider = SSMProvider()
FRESH = {"max_age": 0, "decrypt": True}
def handler(event, context):
    return provider.get("/app/key", **FRESH) + event["x"]
