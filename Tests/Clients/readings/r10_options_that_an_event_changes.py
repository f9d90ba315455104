# EXPECT state
DEFAULTS = {"timeout": 3}
def handler(event, context):
    options = DEFAULTS
    options.update(event.get("options", {}))
    return {"timeout": options.get("timeout") * 2}
