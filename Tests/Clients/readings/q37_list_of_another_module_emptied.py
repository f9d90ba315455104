# EXPECT none
from app_state import users


def handler(event, context):
    users.clear()
    users.append(event["user"])
    return users


# FILE app_state.py
users = []
