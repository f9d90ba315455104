# EXPECT none
from datetime import datetime
days = {}
def handler(event, context):
    day = datetime.now().strftime("%Y-%m-%d")
    if day not in days: days[day] = load(day)
    return days[day]
def load(day): return day.upper()
