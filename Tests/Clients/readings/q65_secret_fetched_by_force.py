# EXPECT secretOnEveryEvent
from aws_lambda_powertools.utilities import parameters


def handler(event, context):
    return parameters.get_secret("token", force_fetch=True)[:3] + event["text"]
