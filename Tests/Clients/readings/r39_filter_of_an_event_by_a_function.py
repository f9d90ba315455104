# EXPECT filterInCode
# DROPS event.detail.amount numeric [["<", 5]]
def handler(event, context):
    detail = event["detail"]
    return process(detail)
def process(given):
    if given["amount"] >= 5: return None
    print(given["amount"] * 2)
