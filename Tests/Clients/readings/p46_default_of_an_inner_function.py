# EXPECT none
count = 0


class Tree:
    def __init__(self, root, names=[]):
        self.count = 0
        self.root = root
        names.append(root["name"])


def handler(event, context):
    def collect(node, found=[]):
        found.append(node["id"])
        for child in node["children"]:
            collect(child)
        return found

    return {"ids": collect(event["tree"]), "count": Tree(event["tree"], []).count}
