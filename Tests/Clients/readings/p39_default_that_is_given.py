# EXPECT none
def collect(node, found=[]):
    found.append(node["id"])
    for child in node["children"]:
        collect(child, found)
    return found


def square(number, known={}):
    if number not in known:
        known[number] = number * number
    return known[number]


def names(event, kept=[]):
    kept = list(kept)
    kept.append(event["name"])
    return kept


def handler(event, context):
    return {"ids": collect(event["tree"], []), "n": square(event["n"]), "names": names(event)}
