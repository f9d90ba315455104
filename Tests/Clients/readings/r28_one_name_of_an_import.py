# EXPECT none
from decimal import ROUND_UP, Decimal
def handler(event, context):
    return str(Decimal(event["amount"]) * 2)
