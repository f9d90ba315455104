# EXPECT filterInCode
# DROPS event.detail-type equals ["OrderPlaced"]
# DROPS event.detail.state equals ["a", "b"]
# DROPS event.detail.user exists [true]
def handler(event, context):
    if event["detail-type"] != "OrderPlaced":
        return
    if event["detail"].get("state", "") in ("a", "b") and "user" in event["detail"]:
        work(event)
    return {"ok": True}
def work(e): print(e)
