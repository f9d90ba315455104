# EXPECT none
def one(x):
    if x["eventName"] != "INSERT": return False
    print(x["a"].upper())
    return True
def handler(event, context):
    n = 0
    for r in event["Records"]:
        if one(r): n += 1
    return n
