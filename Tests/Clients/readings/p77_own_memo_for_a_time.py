# EXPECT none
import boto3, functools, time


def ttl(seconds):
    def decorate(function):
        results = {}
        @functools.wraps(function)
        def inner(*args, **kwargs):
            key = (args, tuple(kwargs.items()))
            hit = results.get(key)
            if hit is not None and time.time() - hit[0] < seconds:
                return hit[1]
            value = function(*args, **kwargs)
            results[key] = (time.time(), value)
            return value
        return inner
    return decorate


ssm = boto3.client("ssm")


@ttl(60)
def parameter(name):
    return ssm.get_parameter(Name=name)["Parameter"]["Value"]


def handler(event, context):
    return len(parameter("/a"))
