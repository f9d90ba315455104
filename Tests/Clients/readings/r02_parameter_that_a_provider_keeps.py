# EXPECT none
from aws_lambda_powertools.utilities.parameters import SSMProvider
provider = SSMProvider()
def handler(event, context):
    return provider.get("/app/key", max_age=60) + event["x"]
