"""CloudWatch as boto3 uses it: data that are put are told by their statistics, in all of its protocols."""

import datetime
import gzip
import json
import time
import urllib.parse
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from martlet_server import REGION, refusal

UTC = datetime.timezone.utc


@pytest.fixture(scope="class")
def cloudwatch(martlet):
    return martlet.boto("cloudwatch")


def now():
    return datetime.datetime.now(UTC).replace(second=0, microsecond=0)


def statistics(cloudwatch, name, namespace="App", **more):
    arguments = {
        "Namespace": namespace, "MetricName": name, "StartTime": now() - datetime.timedelta(hours=1),
        "EndTime": now() + datetime.timedelta(minutes=5), "Period": 60,
        "Statistics": ["SampleCount", "Sum", "Average", "Minimum", "Maximum"], **more}
    return sorted(cloudwatch.get_metric_statistics(**arguments)["Datapoints"], key=lambda point: point["Timestamp"])


class TestMetrics:
    def test_values_counts_and_sets(self, cloudwatch):
        at = now() - datetime.timedelta(minutes=10)
        cloudwatch.put_metric_data(Namespace="App", MetricData=[
            {"MetricName": "mixed", "Timestamp": at, "Value": 3, "Unit": "Count"},
            {"MetricName": "mixed", "Timestamp": at, "Values": [1, 2], "Counts": [2, 1], "Unit": "Count"}])
        point, = statistics(cloudwatch, "mixed", ExtendedStatistics=["p50", "tm90", "PR(:2)"])
        assert (point["SampleCount"], point["Sum"], point["Minimum"], point["Maximum"]) == (4, 7, 1, 3)
        assert point["Unit"] == "Count" and point["Timestamp"] == at
        assert point["ExtendedStatistics"]["p50"] == 1 and point["ExtendedStatistics"]["PR(:2)"] == 75
        cloudwatch.put_metric_data(Namespace="App", MetricData=[{
            "MetricName": "mixed", "Timestamp": at, "Unit": "Count",
            "StatisticValues": {"SampleCount": 2, "Sum": 30, "Minimum": 10, "Maximum": 20}}])
        point, = statistics(cloudwatch, "mixed", ExtendedStatistics=["p50"])
        assert (point["SampleCount"], point["Sum"], point["Maximum"]) == (6, 37, 20)
        assert point["ExtendedStatistics"] == {}

    def test_a_thousand_data_and_lists(self, cloudwatch):
        cloudwatch.put_metric_data(Namespace="Many", MetricData=[
            {"MetricName": "m", "Dimensions": [{"Name": "n", "Value": str(number)}], "Value": number}
            for number in range(1000)])
        pages = list(cloudwatch.get_paginator("list_metrics").paginate(Namespace="Many"))
        assert [len(page["Metrics"]) for page in pages] == [500, 500]
        one, = cloudwatch.list_metrics(Namespace="Many", Dimensions=[{"Name": "n", "Value": "7"}])["Metrics"]
        assert one == {"Namespace": "Many", "MetricName": "m", "Dimensions": [{"Name": "n", "Value": "7"}]}
        assert statistics(cloudwatch, "m", "Many", Dimensions=one["Dimensions"])[0]["Sum"] == 7

    @pytest.mark.parametrize("protocol", ["query", "json", "query gzip"])
    def test_other_protocols(self, martlet, cloudwatch, protocol):
        name = protocol.replace(" ", "")
        headers = {}
        if protocol == "json":
            body = json.dumps({"Namespace": "App", "MetricData": [{"MetricName": name, "Value": 5}]}).encode()
            headers = {"content-type": "application/x-amz-json-1.0",
                       "x-amz-target": "GraniteServiceVersion20100801.PutMetricData"}
        else:
            body = urllib.parse.urlencode({
                "Action": "PutMetricData", "Version": "2010-08-01", "Namespace": "App",
                "MetricData.member.1.MetricName": name, "MetricData.member.1.Value": "5"}).encode()
            headers = {"content-type": "application/x-www-form-urlencoded"}
        if "gzip" in protocol:
            body = gzip.compress(body)
            headers["content-encoding"] = "gzip"
        request = AWSRequest("POST", martlet.endpoint + "/", data=body, headers=headers)
        SigV4Auth(Credentials("test", "test"), "monitoring", REGION).add_auth(request)
        sent = urllib.request.Request(martlet.endpoint + "/", body, dict(request.headers))
        assert urllib.request.urlopen(sent).status == 200
        assert statistics(cloudwatch, name)[0]["Sum"] == 5

    def test_refusals(self, cloudwatch):
        def put(namespace="App", **datum):
            return refusal(cloudwatch.put_metric_data, Namespace=namespace, MetricData=[{"MetricName": "m", **datum}])
        assert put(Value=float("nan")) == (
            "InvalidParameterValue", "The value NaN for parameter MetricData.member.1.Value is invalid.")
        assert put("AWS/Lambda", Value=1) == (
            "InvalidParameterValue", "The value AWS/Lambda for parameter Namespace is invalid.")
        assert put() == (
            "InvalidParameterCombination",
            "At least one of the parameters MetricData.member.1.Value, MetricData.member.1.Values and "
            "MetricData.member.1.StatisticValues must be specified.")
        assert refusal(cloudwatch.put_metric_data, Namespace="App", MetricData=[
            {"MetricName": "m", "Value": 1}] * 1001) == (
            "InvalidParameterValue", "The collection MetricData must not have a size greater than 1000.")
        start = now()
        assert refusal(
            cloudwatch.get_metric_statistics, Namespace="App", MetricName="m", Period=60, Statistics=["Sum"],
            StartTime=start - datetime.timedelta(days=2), EndTime=start)[0] == "InvalidParameterCombination"
        assert refusal(
            cloudwatch.get_metric_statistics, Namespace="App", MetricName="m", Period=61, Statistics=["Sum"],
            StartTime=start - datetime.timedelta(hours=2), EndTime=start)[0] == "InvalidParameterValue"

    def test_what_was_acknowledged_is_there_after_a_kill(self, martlet, cloudwatch):
        for number in range(20):
            cloudwatch.put_metric_data(Namespace="Kill", MetricData=[{"MetricName": "m", "Value": 1}] * 50)
        martlet.kill9()
        martlet.start()
        assert sum(point["Sum"] for point in statistics(cloudwatch, "m", "Kill")) == 1000


class TestThroughput:
    def test_data_are_put_fast(self, martlet, cloudwatch):
        data = [{"MetricName": "m", "Dimensions": [{"Name": "n", "Value": str(number)}], "Value": number}
                for number in range(1000)]
        began = time.monotonic()
        for _ in range(10):
            cloudwatch.put_metric_data(Namespace="Fast", MetricData=data)
        # The debug build of a busy machine; `docs/services/cloudwatch.md` has the figures of the release.
        assert time.monotonic() - began < 20
