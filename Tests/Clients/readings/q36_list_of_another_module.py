# EXPECT state
from app_state import users


def handler(event, context):
    users.append(event["user"])
    return users


# FILE app_state.py
users = []
