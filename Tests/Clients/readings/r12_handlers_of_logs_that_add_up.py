# EXPECT state
import logging
logger = logging.getLogger("a")
def handler(event, context):
    logger.addHandler(logging.StreamHandler())
    logger.info("total %s", event["total"] * 2)
