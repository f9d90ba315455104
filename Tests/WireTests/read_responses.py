"""Reads the responses that Martlet wrote with botocore's parsers and holds them against the published results."""
import base64
import datetime
import json
import math
import os
import sys

from botocore.awsrequest import HeadersDict
from botocore.model import OperationModel, ServiceModel
from botocore.parsers import create_parser


# Cases that botocore's parsers themselves do not read, or that say nothing to a server.
UNREAD = {
    "RestJsonHttpPayloadWithUnsetUnion": "botocore refuses an absent union",
    "RestXmlHttpPayloadWithUnsetUnion": "botocore refuses an absent union",
    "HttpPrefixHeadersResponse": "a prefix of nothing takes in every header of the response",
    "RestJsonInputAndOutputWithQuotedStringHeaders": "botocore parts header lists at every comma",
    "RestJsonInputAndOutputWithTimestampHeaders": "botocore parts header lists at every comma",
    "InputAndOutputWithTimestampHeaders": "botocore parts header lists at every comma",
    "MediaTypeHeaderOutputBase64": "the result stands in the case as text, not as a document",
    "BodyWithXmlName": "botocore looks for the member under its shape's name",
    "IgnoreQueryParamsInResponse": "no served operation returns a member that it binds to the query",
    "XmlLists": "botocore looks for flat elements under the list's element name only",
    "Ec2XmlLists": "as above",
    "QueryXmlLists": "as above",
}


def plain(value):
    """A parsed value as the cases write it."""
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    if isinstance(value, (bytes, bytearray)):
        return value.decode()
    if isinstance(value, dict):
        return {key: plain(member) for key, member in value.items() if member is not None}
    if isinstance(value, list):
        return [plain(element) for element in value]
    return value


def same(given, read):
    if isinstance(given, dict) and isinstance(read, dict):
        keys = {k for k in given if given[k] not in (None, [], {})} | {k for k in read if read[k] not in (None, [], {})}
        return all(same(given.get(k), read.get(k)) for k in keys)
    if isinstance(given, list) and isinstance(read, list):
        return len(given) == len(read) and all(same(g, r) for g, r in zip(given, read))
    if isinstance(given, str) and isinstance(read, float):
        return str(read).lower() in (given.lower(), given.lower().replace("infinity", "inf"))
    if isinstance(given, (int, float)) and isinstance(read, (int, float)):
        return math.isclose(given, read, abs_tol=0.001, rel_tol=1e-6)
    return given == read or (given in (None, "") and read in (None, ""))


def suites(folder):
    found = {}
    for name in os.listdir(folder):
        for suite in json.load(open(os.path.join(folder, name))):
            for case in suite["cases"]:
                found[name, case["id"], json.dumps(case["given"], sort_keys=True)] = (suite, case)
    return found


def main(written, folder):
    known, wrong, right = suites(folder), [], 0
    for item in json.load(open(written)):
        if item["id"] in UNREAD:
            continue
        suite, case = known[item["file"], item["id"], json.dumps(item["given"], sort_keys=True)]
        if suite["metadata"]["protocol"] == "query" and "output" in case["given"]:
            case["given"]["output"].setdefault("resultWrapper", case["given"]["name"] + "Result")
        model = OperationModel(case["given"], ServiceModel({"metadata": suite["metadata"], "shapes": suite["shapes"], "operations": {}}))
        body = base64.b64decode(item["response"]["body"])
        response = {"status_code": item["response"]["status"], "headers": HeadersDict(item["response"]["headers"]), "body": body}
        try:
            read = create_parser(suite["metadata"]["protocol"]).parse(response, model.output_shape)
            if "errorCode" in case:
                given, read = {"Code": case["errorCode"], "Message": case.get("errorMessage")}, read.get("Error", {})
                read = {"Code": read.get("Code"), "Message": read.get("Message")}
            else:
                read.pop("ResponseMetadata", None)
                given, read = case["result"], plain(read)
            if same(given, read):
                right += 1
            else:
                wrong.append(f"{item['file']} {item['id']}: given {given}, read {read}, body {body[:300]}")
        except Exception as error:  # a response that botocore cannot read is what this looks for
            wrong.append(f"{item['file']} {item['id']}: {error!r}, body {body[:300]}")
    print("\n".join(wrong))
    print(f"protocol responses: {right} read back, {len(wrong)} wrong")


main(*sys.argv[1:])
