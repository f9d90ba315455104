# EXPECT filterInCode
# DROPS event.detail.state anything-but ["new"]
# DROPS event.detail.user.id exists [true]
# DROPS event.detail.amount numeric [[">=", 10]]
def handler(event, context):
    detail = event.get("detail") or {}
    if detail.get("state", "new") == "new" or "id" not in detail.get("user", {}):
        return
    if detail.get("amount", 0) < 10: return {"skipped": True}
    print(detail["x"].upper())
