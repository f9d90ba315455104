# EXPECT none
import logging
logger = logging.getLogger("a")
def handler(event, context):
    if not logger.handlers:
        logger.addHandler(logging.StreamHandler())
    logger.info("total %s", event["total"] * 2)
