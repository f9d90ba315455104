"""The schema registry, as boto3 and the programs that use its code bindings see it."""

import io
import json
import re
import subprocess
import sys
import zipfile

import pytest

from martlet_server import ACCOUNT, REGION, eventually, refusal

PARTNER = "222222222222"
BUS = f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/orders"
ARN = f"arn:aws:schemas:{REGION}:{ACCOUNT}"
EVENT = {
    "version": "0", "id": "1", "detail-type": "Order Placed", "source": "shop.orders", "account": ACCOUNT,
    "time": "2026-03-01T12:30:45Z", "region": REGION, "resources": ["arn:aws:x"],
    "detail": {
        "order-id": "o-1", "total": 12.5, "paid": True, "class": "first", "note": None, "customer": {"name": "Ann"},
        "items": [{"sku": "a", "count": 2, "at": "2026-03-01T12:00:00.250Z"}, {"sku": "b", "count": 1}],
    },
}


def openapi(title="Event", **properties):
    return json.dumps({
        "openapi": "3.0.0", "info": {"version": "1.0.0", "title": title}, "paths": {},
        "components": {"schemas": {"Event": {"type": "object", "properties": properties or {"name": {"type": "string"}}}}},
    })


def policy(action, registry="shared"):
    return json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": PARTNER}, "Action": action,
        "Resource": [f"{ARN}:registry/{registry}", f"{ARN}:schema/{registry}*"]}]})


class TestRegistry:
    @pytest.fixture(scope="class")
    def client(self, martlet):
        return martlet.boto("schemas")

    def test_registries(self, client):
        made = client.create_registry(RegistryName="first", Description="d", Tags={"a": "b"})
        assert made["RegistryArn"] == f"{ARN}:registry/first" and made["Tags"] == {"a": "b"}
        assert refusal(client.create_registry, RegistryName="first") == (
            "ConflictException", "Registry with name first already exists.")
        assert refusal(client.create_registry, RegistryName="a b")[0] == "BadRequestException"
        assert refusal(client.create_registry, RegistryName="x" * 65)[0] == "BadRequestException"
        assert refusal(client.create_registry, RegistryName="aws.own")[0] == "ForbiddenException"
        assert client.update_registry(RegistryName="first", Description="e")["Description"] == "e"
        assert client.describe_registry(RegistryName="first")["Description"] == "e"
        assert refusal(client.describe_registry, RegistryName="gone") == (
            "NotFoundException", "Registry with name gone does not exist.")
        names = lambda **scope: [item["RegistryName"] for item in client.list_registries(**scope)["Registries"]]
        assert names() == ["aws.events", "first"] and names(Scope="LOCAL") == ["first"] and names(Scope="AWS") == ["aws.events"]
        assert names(RegistryNamePrefix="f") == ["first"]
        assert refusal(client.list_registries, Limit=0)[0] == "BadRequestException"
        client.create_schema(RegistryName="first", SchemaName="s", Type="OpenApi3", Content=openapi())
        assert refusal(client.delete_registry, RegistryName="first")[0] == "BadRequestException"
        client.delete_schema(RegistryName="first", SchemaName="s")
        client.delete_registry(RegistryName="first")
        assert refusal(client.delete_registry, RegistryName="first")[0] == "NotFoundException"

    def test_schemas_and_versions(self, client):
        client.create_registry(RegistryName="r")
        place = {"RegistryName": "r", "SchemaName": "shop@Sold"}
        made = client.create_schema(**place, Type="OpenApi3", Content=openapi(), Description="d", Tags={"a": "b"})
        assert made["SchemaArn"] == f"{ARN}:schema/r/shop@Sold" and made["SchemaVersion"] == "1" and made["Type"] == "OpenApi3"
        assert refusal(client.create_schema, **place, Type="OpenApi3", Content=openapi()) == (
            "ConflictException", "Schema with name shop@Sold already exists.")
        for content in ("{", "[]", "{}", json.dumps({"openapi": "2.0"})):
            assert refusal(client.create_schema, RegistryName="r", SchemaName="bad", Type="OpenApi3", Content=content)[0] \
                == "BadRequestException"
        too_long = openapi("x" * 100_000)
        assert refusal(client.create_schema, RegistryName="r", SchemaName="bad", Type="OpenApi3", Content=too_long)[0] \
            == "BadRequestException"
        assert refusal(client.create_schema, RegistryName="gone", SchemaName="s", Type="OpenApi3", Content=openapi())[0] \
            == "NotFoundException"
        assert client.update_schema(**place, Content=openapi())["SchemaVersion"] == "1"
        updated = client.update_schema(**place, Content=openapi("Other"), Description="e")
        assert updated["SchemaVersion"] == "2" and updated["Description"] == "e"
        assert refusal(client.update_schema, **place, Type="JSONSchemaDraft4")[0] == "BadRequestException"
        draft = client.update_schema(**place, Type="JSONSchemaDraft4", Content=json.dumps({"type": "object"}))
        assert (draft["SchemaVersion"], draft["Type"]) == ("3", "JSONSchemaDraft4")
        newest = client.describe_schema(**place)
        assert (newest["SchemaVersion"], newest["Content"]) == ("3", '{"type": "object"}') and newest["Tags"] == {"a": "b"}
        assert client.describe_schema(**place, SchemaVersion="1")["Content"] == openapi()
        assert refusal(client.describe_schema, **place, SchemaVersion="9")[0] == "NotFoundException"
        pages = client.get_paginator("list_schema_versions").paginate(**place, PaginationConfig={"PageSize": 2})
        assert [item["SchemaVersion"] for page in pages for item in page["SchemaVersions"]] == ["3", "2", "1"]
        client.delete_schema_version(**place, SchemaVersion="3")
        assert client.update_schema(**place, Content=openapi("Fourth"))["SchemaVersion"] == "4"
        listed = client.list_schemas(RegistryName="r", SchemaNamePrefix="shop")["Schemas"]
        assert [(item["SchemaName"], item["VersionCount"]) for item in listed] == [("shop@Sold", 3)]
        for version in ("1", "2"):
            client.delete_schema_version(**place, SchemaVersion=version)
        assert refusal(client.delete_schema_version, **place, SchemaVersion="4")[0] == "BadRequestException"
        client.delete_schema(**place)
        assert refusal(client.describe_schema, **place) == (
            "NotFoundException", "Schema with name shop@Sold does not exist.")
        assert refusal(client.list_schemas, RegistryName="aws.events")[0] == "NotImplementedException"

    def test_search(self, client):
        client.create_registry(RegistryName="search")
        for name, word in (("first-schema", "colour"), ("second-schema", "weight"), ("third", "size")):
            client.create_schema(
                RegistryName="search", SchemaName=name, Type="OpenApi3", Content=openapi(**{word: {"type": "string"}}))
        pages = client.get_paginator("search_schemas").paginate(
            RegistryName="search", Keywords="first WEIGHT", PaginationConfig={"PageSize": 1})
        found = [item for page in pages for item in page["Schemas"]]
        assert [item["SchemaName"] for item in found] == ["first-schema", "second-schema"]
        assert found[0]["RegistryName"] == "search" and found[0]["SchemaVersions"][0]["SchemaVersion"] == "1"
        assert client.search_schemas(RegistryName="search", Keywords="nothing")["Schemas"] == []
        assert refusal(client.search_schemas, RegistryName="search", Keywords=" ")[0] == "BadRequestException"

    def test_tags(self, martlet, client):
        martlet.boto("events").create_event_bus(Name="orders-tagged")
        arns = [
            client.create_registry(RegistryName="tagged")["RegistryArn"],
            client.create_schema(RegistryName="tagged", SchemaName="s", Type="OpenApi3", Content=openapi())["SchemaArn"],
            client.create_discoverer(SourceArn=BUS + "-tagged")["DiscovererArn"],
        ]
        for arn in arns:
            client.tag_resource(ResourceArn=arn, Tags={"a": "b", "c": "d"})
            client.untag_resource(ResourceArn=arn, TagKeys=["a"])
            assert client.list_tags_for_resource(ResourceArn=arn)["Tags"] == {"c": "d"}
            assert refusal(client.tag_resource, ResourceArn=arn, Tags={"aws:x": "y"})[0] == "BadRequestException"
            many = {f"k{number}": "v" for number in range(50)}
            assert refusal(client.tag_resource, ResourceArn=arn, Tags=many)[0] == "BadRequestException"
        assert refusal(client.list_tags_for_resource, ResourceArn=f"{ARN}:registry/gone")[0] == "NotFoundException"
        assert refusal(client.list_tags_for_resource, ResourceArn="arn:aws:sqs:x:1:y")[0] == "BadRequestException"

    def test_other_accounts(self, martlet, client):
        client.create_registry(RegistryName="shared")
        client.create_schema(RegistryName="shared", SchemaName="s", Type="OpenApi3", Content=openapi())
        partner = martlet.boto("schemas", key=PARTNER)
        place = {"RegistryName": f"{ARN}:registry/shared", "SchemaName": "s"}
        assert refusal(partner.describe_schema, **place)[0] == "AccessDeniedException"
        assert refusal(client.get_resource_policy, RegistryName="shared")[0] == "NotFoundException"
        put = client.put_resource_policy(RegistryName="shared", Policy=policy("schemas:DescribeSchema"))
        shown = client.get_resource_policy(RegistryName="shared")
        assert json.loads(shown["Policy"]) == json.loads(policy("schemas:DescribeSchema"))
        assert shown["RevisionId"] == put["RevisionId"]
        assert partner.describe_schema(**place)["Content"] == openapi()
        assert refusal(partner.update_schema, **place, Content=openapi("x"))[0] == "AccessDeniedException"
        assert refusal(partner.delete_schema, **place)[0] == "AccessDeniedException"
        stale = {"RegistryName": "shared", "RevisionId": "stale"}
        assert refusal(client.put_resource_policy, **stale, Policy=policy("schemas:*"))[0] == "PreconditionFailedException"
        client.put_resource_policy(
            RegistryName="shared", RevisionId=put["RevisionId"], Policy=policy(["schemas:UpdateSchema", "schemas:Put*"]))
        assert partner.update_schema(**place, Content=openapi("x"))["SchemaVersion"] == "2"
        assert refusal(partner.describe_schema, **place)[0] == "AccessDeniedException"
        for mine in (partner.get_resource_policy, partner.delete_resource_policy):
            assert refusal(mine, RegistryName=place["RegistryName"])[0] == "AccessDeniedException"
        others = json.loads(policy("events:PutEvents"))
        assert refusal(client.put_resource_policy, RegistryName="shared", Policy=json.dumps(others))[0] == "BadRequestException"
        client.delete_resource_policy(RegistryName="shared")
        assert refusal(partner.update_schema, **place, Content=openapi("y"))[0] == "AccessDeniedException"

    def test_discoverers(self, martlet, client):
        assert refusal(client.create_discoverer, SourceArn=BUS)[0] == "BadRequestException"
        martlet.boto("events").create_event_bus(Name="orders")
        made = client.create_discoverer(SourceArn=BUS, Description="d", Tags={"a": "b"})
        assert (made["DiscovererId"], made["State"], made["CrossAccount"]) == ("events-event-bus-orders", "STARTED", True)
        assert made["DiscovererArn"] == f"{ARN}:discoverer/events-event-bus-orders"
        name = {"DiscovererId": made["DiscovererId"]}
        assert refusal(client.create_discoverer, SourceArn=BUS)[0] == "ConflictException"
        other = BUS.replace(ACCOUNT, PARTNER)
        assert refusal(client.create_discoverer, SourceArn=other)[0] == "BadRequestException"
        assert client.stop_discoverer(**name)["State"] == "STOPPED"
        assert client.update_discoverer(**name, CrossAccount=False)["State"] == "STOPPED"
        assert client.start_discoverer(**name)["State"] == "STARTED"
        shown = client.describe_discoverer(**name)
        assert (shown["Description"], shown["CrossAccount"], shown["Tags"]) == ("d", False, {"a": "b"})
        assert client.list_discoverers(SourceArnPrefix=BUS + "x")["Discoverers"] == []
        listed = client.list_discoverers(DiscovererIdPrefix="events-event-bus-orders", Limit=1)
        assert [item["SourceArn"] for item in listed["Discoverers"]] == [BUS]
        assert client.list_schemas(RegistryName="discovered-schemas")["Schemas"] == []
        content = {"RegistryName": "discovered-schemas", "SchemaName": "s", "Content": openapi()}
        assert refusal(client.create_schema, **content, Type="OpenApi3")[0] == "ForbiddenException"
        client.delete_discoverer(**name)
        assert refusal(client.describe_discoverer, **name)[0] == "NotFoundException"

    def test_what_passes_on_a_bus_gets_a_schema_and_what_grows_a_version(self, martlet, client):
        events = martlet.boto("events")
        bus = events.create_event_bus(Name="observed")["EventBusArn"]
        client.create_discoverer(SourceArn=bus)
        place = {"RegistryName": "discovered-schemas", "SchemaName": "shop@Sold"}

        def put(detail):
            entry = {"Source": "shop", "DetailType": "Sold", "Detail": json.dumps(detail), "EventBusName": "observed"}
            assert events.put_events(Entries=[entry])["FailedEntryCount"] == 0

        def versions():
            try:
                return [item["SchemaVersion"] for item in client.list_schema_versions(**place)["SchemaVersions"]]
            except client.exceptions.NotFoundException:
                return []

        put({"amount": 1})
        assert eventually(lambda: versions() == ["1"])
        put({"amount": 2})
        put({"amount": 3, "buyer": {"name": "a"}})
        assert eventually(lambda: versions() == ["2", "1"])
        content = json.loads(client.describe_schema(**place)["Content"])
        assert set(content["components"]["schemas"]["Sold"]["properties"]) == {"amount", "buyer"}
        client.delete_discoverer(DiscovererId="events-event-bus-observed")
        put({"amount": 3, "other": True})
        # An event of a bus that is still observed comes behind it, and has its schema when it has passed.
        client.create_discoverer(SourceArn=events.create_event_bus(Name="behind")["EventBusArn"])
        entry = {"Source": "shop", "DetailType": "Behind", "Detail": "{}", "EventBusName": "behind"}
        assert events.put_events(Entries=[entry])["FailedEntryCount"] == 0
        behind = {"RegistryName": "discovered-schemas", "SchemaNamePrefix": "shop@Behind"}
        assert eventually(lambda: client.list_schemas(**behind)["Schemas"])
        assert versions() == ["2", "1"]
        client.delete_schema(**place)

    def test_a_schema_is_inferred(self, client):
        second = json.loads(json.dumps(EVENT))
        second["detail"] = {"order-id": "o-2", "total": 5}
        content = client.get_discovered_schema(Type="OpenApi3", Events=[json.dumps(EVENT), json.dumps(second)])["Content"]
        schemas = json.loads(content)["components"]["schemas"]
        assert list(schemas) == ["AWSEvent", "OrderPlaced", "Customer", "OrderPlacedItem"]
        assert schemas["OrderPlaced"]["required"] == ["total", "order-id"]
        assert schemas["OrderPlacedItem"]["properties"]["at"] == {"type": "string", "format": "date-time"}
        draft = json.loads(client.get_discovered_schema(Type="JSONSchemaDraft4", Events=[json.dumps(EVENT)])["Content"])
        assert draft["properties"]["detail"] == {"$ref": "#/definitions/OrderPlaced"}
        for events in (["no"], ["1"], [json.dumps(EVENT), "{}"]):
            assert refusal(client.get_discovered_schema, Type="OpenApi3", Events=events)[0] == "BadRequestException"
        assert refusal(client.get_discovered_schema, Type="OpenApi3", Events=["{}"] * 11)[0] == "BadRequestException"
        place = {"RegistryName": "exports", "SchemaName": "shop.orders@OrderPlaced"}
        client.create_registry(RegistryName="exports")
        client.create_schema(**place, Type="OpenApi3", Content=content)
        assert refusal(client.export_schema, **place, Type="JSONSchemaDraft4") == (
            "ForbiddenException", "You cannot export non discovered or non aws managed schemas.")
        assert refusal(client.export_schema, **place, Type="OpenApi3")[0] == "BadRequestException"


TEMPLATE = {
    "Registry": {"Type": "AWS::EventSchemas::Registry", "Properties": {
        "RegistryName": "stack", "Description": "d", "Tags": [{"Key": "a", "Value": "b"}]}},
    "Schema": {"Type": "AWS::EventSchemas::Schema", "Properties": {
        "RegistryName": {"Fn::GetAtt": ["Registry", "RegistryName"]}, "SchemaName": "shop@Sold", "Type": "OpenApi3",
        "Content": openapi()}},
    "Unnamed": {"Type": "AWS::EventSchemas::Schema", "Properties": {
        "RegistryName": {"Ref": "Registry"}, "Type": "JSONSchemaDraft4", "Content": "{}"}},
    "Policy": {"Type": "AWS::EventSchemas::RegistryPolicy", "DependsOn": "Registry", "Properties": {
        "RegistryName": "stack", "Policy": json.loads(policy("schemas:*", "stack"))}},
    "Discoverer": {"Type": "AWS::EventSchemas::Discoverer", "Properties": {
        "SourceArn": BUS + "-stack", "CrossAccount": False}},
}


class TestStack:
    def test_a_stack_makes_changes_and_deletes(self, martlet):
        client, cloudformation = martlet.boto("schemas"), martlet.boto("cloudformation")

        def template(resources):
            outputs = {"Version": {"Value": {"Fn::GetAtt": ["Schema", "SchemaVersion"]}},
                       "State": {"Value": {"Fn::GetAtt": ["Discoverer", "State"]}}, "Arn": {"Value": {"Ref": "Registry"}}}
            return {"StackName": "s", "TemplateBody": json.dumps({"Resources": resources, "Outputs": outputs})}

        def outputs():
            stack = cloudformation.describe_stacks(StackName="s")["Stacks"][0]
            return {item["OutputKey"]: item["OutputValue"] for item in stack["Outputs"]}

        martlet.boto("events").create_event_bus(Name="orders-stack")
        cloudformation.create_stack(**template(TEMPLATE))
        cloudformation.get_waiter("stack_create_complete").wait(StackName="s", WaiterConfig={"Delay": 1})
        assert outputs() == {"Version": "1", "State": "STARTED", "Arn": f"{ARN}:registry/stack"}
        tags = client.describe_registry(RegistryName="stack")["Tags"]
        assert tags["a"] == "b" and tags["aws:cloudformation:logical-id"] == "Registry"
        assert len(client.list_schemas(RegistryName="stack")["Schemas"]) == 2
        assert client.describe_discoverer(DiscovererId="events-event-bus-orders-stack")["CrossAccount"] is False

        changed = json.loads(json.dumps(TEMPLATE))
        changed["Schema"]["Properties"]["Content"] = openapi("Other")
        changed["Registry"]["Properties"] |= {"Description": "e", "Tags": [{"Key": "c", "Value": "d"}]}
        cloudformation.update_stack(**template(changed))
        cloudformation.get_waiter("stack_update_complete").wait(StackName="s", WaiterConfig={"Delay": 1})
        assert outputs()["Version"] == "2"
        shown = client.describe_registry(RegistryName="stack")
        assert shown["Description"] == "e" and "a" not in shown["Tags"] and shown["Tags"]["c"] == "d"

        cloudformation.delete_stack(StackName="s")
        cloudformation.get_waiter("stack_delete_complete").wait(StackName="s", WaiterConfig={"Delay": 1})
        assert refusal(client.describe_registry, RegistryName="stack")[0] == "NotFoundException"
        assert client.list_discoverers()["Discoverers"] == []


class TestKill:
    def test_what_was_acknowledged_is_there_after_a_kill(self, martlet):
        client = martlet.boto("schemas")
        client.create_registry(RegistryName="r")
        client.create_schema(RegistryName="r", SchemaName="s", Type="OpenApi3", Content=openapi())
        client.update_schema(RegistryName="r", SchemaName="s", Content=openapi("Other"))
        martlet.boto("events").create_event_bus(Name="orders")
        client.create_discoverer(SourceArn=BUS)
        client.put_code_binding(RegistryName="r", SchemaName="s", Language="Python36")
        martlet.kill9()
        martlet.start()
        assert client.describe_schema(RegistryName="r", SchemaName="s")["Content"] == openapi("Other")
        assert client.describe_discoverer(DiscovererId="events-event-bus-orders")["State"] == "STARTED"
        # What was being made is made.
        client.get_waiter("code_binding_exists").wait(
            RegistryName="r", SchemaName="s", Language="Python36", WaiterConfig={"Delay": 1, "MaxAttempts": 20})


# The parts of Jackson that the bindings name, for the compiler.
JACKSON = {
    "annotation/JsonProperty": "public @interface JsonProperty { String value(); }",
    "annotation/JsonAutoDetect": """public @interface JsonAutoDetect {
        enum Visibility { NONE } Visibility fieldVisibility(); Visibility getterVisibility();
        Visibility isGetterVisibility(); Visibility setterVisibility(); }""",
    "databind/DeserializationFeature": "public enum DeserializationFeature { FAIL_ON_UNKNOWN_PROPERTIES }",
    "databind/SerializationFeature": "public enum SerializationFeature { WRITE_DATES_AS_TIMESTAMPS }",
    "databind/JavaType": "public abstract class JavaType {}",
    "databind/ObjectMapper": """public class ObjectMapper {
        public static class TypeFactory {
            public JavaType constructParametricType(Class<?> type, Class<?>... of) { return null; } }
        public ObjectMapper findAndRegisterModules() { return this; }
        public ObjectMapper disable(DeserializationFeature feature) { return this; }
        public ObjectMapper disable(SerializationFeature feature) { return this; }
        public TypeFactory getTypeFactory() { return null; }
        public void writeValue(java.io.OutputStream output, Object value) throws java.io.IOException {}
        public <T> T readValue(java.io.InputStream input, Class<T> type) throws java.io.IOException { return null; }
        public <T> T readValue(java.io.InputStream input, JavaType type) throws java.io.IOException { return null; } }""",
}

PYTHON = """
import json, sys
from schema.shop_orders.orderplaced import AWSEvent, Marshaller, OrderPlaced
data = json.load(sys.stdin)
event = Marshaller.unmarshall(data, AWSEvent)
assert isinstance(event.detail, OrderPlaced) and event.detail_type == "Order Placed" and event.detail.order_id == "o-1"
assert event.detail.class_ == "first" and event.detail.customer.name == "Ann" and event.detail.items[1].sku == "b"
assert event == Marshaller.unmarshall(data, AWSEvent) and "o-1" in repr(event)
json.dump(Marshaller.marshall(event), sys.stdout)
"""

NODE = """
import { AWSEvent } from "./schema/shop_orders/orderplaced/AWSEvent.mjs";
import { OrderPlaced } from "./schema/shop_orders/orderplaced/OrderPlaced.mjs";
import { Marshaller } from "./schema/shop_orders/orderplaced/marshaller/Marshaller.mjs";
import { readFileSync } from "fs";
const event = Marshaller.unmarshall(JSON.parse(readFileSync(0)), "AWSEvent");
if (!(event instanceof AWSEvent) || !(event.detail instanceof OrderPlaced)) throw new Error("no event");
if (event.time.getTime() !== Date.parse("2026-03-01T12:30:45Z")) throw new Error("no time");
if (event.detail.items[1].sku !== "b" || event.detail.order_id !== "o-1") throw new Error("no detail");
console.log(JSON.stringify(Marshaller.marshall(event)));
"""

SWIFT = """
import Foundation

let event = try Marshaller.unmarshalEvent(FileHandle.standardInput.readDataToEndOfFile())
precondition(event.detailType == "Order Placed" && event.detail.orderId == "o-1" && event.detail.class_ == "first")
precondition(event.time == Date(timeIntervalSince1970: 1_772_368_245) && event.detail.customer.name == "Ann")
precondition(event.detail.items.map(\\.sku) == ["a", "b"] && event.detail.items[1].at == nil)
FileHandle.standardOutput.write(try Marshaller.marshal(event))
"""


def without_types(text):
    """A binding's TypeScript as JavaScript. It is written so that this is enough."""
    text = re.sub(r'from "([^"]+)"', r'from "\1.mjs"', text)
    text = re.sub(r'^(    "[^"]+")\?: .*;$', r"\1;", text, flags=re.M)
    text = re.sub(r": Array<\{[^}]*\}>|: string \| undefined", "", text)
    return re.sub(r": (any|string|Date|\{ \[name: string\]: any \})(?=[,)=]| [={])", "", text)


class TestBindings:
    @pytest.fixture(scope="class")
    def client(self, martlet):
        client = martlet.boto("schemas")
        client.create_registry(RegistryName="r")
        content = client.get_discovered_schema(Type="OpenApi3", Events=[json.dumps(EVENT)])["Content"]
        # Names that some language keeps for itself, and objects that have themselves.
        document = json.loads(content)
        document["components"]["schemas"]["OrderPlaced"]["properties"] |= {
            "Object": {"$ref": "#/components/schemas/Object"}, "map": {"type": "object", "additionalProperties": {"type": "integer"}},
            "constructor": {"type": "string"}, 'quo"te\\': {"type": "boolean"}, "default": {"type": "string", "format": "date"},
            "nested": {"type": "object", "properties": {"String": {"type": "string"}}}}
        document["components"]["schemas"] |= {
            "Object": {"type": "object", "properties": {"self": {"$ref": "#/components/schemas/Object"},
                                                        "Date": {"$ref": "#/components/schemas/Date"}}},
            "Date": {"type": "object", "required": ["String"], "properties": {"String": {"type": "string"}, "get": {}}},
            "Data": {"type": "object", "properties": {"equals": {"type": "string"}, "class": {"type": "number"}}}}
        for name, text in (("shop.orders@OrderPlaced", content), ("shop.orders@Odd", json.dumps(document))):
            client.create_schema(RegistryName="r", SchemaName=name, Type="OpenApi3", Content=text)
        return client

    @pytest.fixture
    def unpack(self, client, tmp_path):
        def unpack(language, schema="shop.orders@OrderPlaced"):
            place = {"RegistryName": "r", "SchemaName": schema, "Language": language}
            put = client.put_code_binding(**place)
            assert put["SchemaVersion"] == "1" and put["Status"] in ("CREATE_IN_PROGRESS", "CREATE_COMPLETE")
            client.get_waiter("code_binding_exists").wait(**place, WaiterConfig={"Delay": 1, "MaxAttempts": 20})
            body = client.get_code_binding_source(**place)["Body"].read()
            assert client.get_code_binding_source(**place, SchemaVersion="1")["Body"].read() == body
            folder = tmp_path / schema
            zipfile.ZipFile(io.BytesIO(body)).extractall(folder)
            return folder

        return unpack

    def test_what_is_not_there_is_told(self, client):
        place = {"RegistryName": "r", "SchemaName": "shop.orders@OrderPlaced"}
        assert refusal(client.get_code_binding_source, **place, Language="Java8")[0] == "NotFoundException"
        assert refusal(client.describe_code_binding, **place, Language="Java8")[0] == "NotFoundException"
        assert refusal(client.put_code_binding, **place, Language="Cobol")[0] == "BadRequestException"
        assert refusal(client.put_code_binding, **place, Language="Go1", SchemaVersion="7")[0] == "NotFoundException"
        client.create_schema(RegistryName="r", SchemaName="draft", Type="JSONSchemaDraft4", Content="{}")
        draft = {"RegistryName": "r", "SchemaName": "draft", "Language": "Go1"}
        assert refusal(client.put_code_binding, **draft)[0] == "BadRequestException"

    def test_python_reads_and_writes_an_event(self, unpack):
        folder = unpack("Python36")
        # Without what an interpreter may lack, times stay texts.
        done = subprocess.run(
            [sys.executable, "-S", "-B", "-c", PYTHON], cwd=folder, input=json.dumps(EVENT), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        written = json.loads(done.stdout)
        assert written["detail"].pop("items")[1] == {"sku": "b", "count": 1}
        expected = json.loads(json.dumps(EVENT))
        del expected["detail"]["items"], expected["detail"]["note"]
        assert written.pop("time").startswith("2026-03-01T12:30:45") and expected.pop("time")
        assert written == expected
        odd = unpack("Python36", "shop.orders@Odd")
        subprocess.run([sys.executable, "-B", "-c", "from schema.shop_orders.odd import *"], cwd=odd, check=True)

    def test_java_compiles(self, unpack, tmp_path):
        for name, text in JACKSON.items():
            file = tmp_path / "jackson" / "com" / "fasterxml" / "jackson" / f"{name}.java"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"package com.fasterxml.jackson.{name.split('/')[0]};\n{text}\n")
        for schema in ("shop.orders@OrderPlaced", "shop.orders@Odd"):
            folder = unpack("Java8", schema)
            sources = [*folder.rglob("*.java"), *(tmp_path / "jackson").rglob("*.java")]
            done = subprocess.run(
                ["javac", "--release", "8", "-Xlint:-options", "-d", tmp_path / "out", *sources], capture_output=True, text=True)
            assert done.returncode == 0, done.stderr
        assert (tmp_path / "out/schema/shop_orders/orderplaced/marshaller/Marshaller.class").exists()

    def test_typescript_reads_and_writes_an_event(self, unpack):
        folder = unpack("TypeScript3")
        for file in list(folder.rglob("*.ts")):
            file.with_suffix(".mjs").write_text(without_types(file.read_text()))
        (folder / "main.mjs").write_text(NODE)
        done = subprocess.run(
            ["node", folder / "main.mjs"], input=json.dumps(EVENT), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        written = json.loads(done.stdout)
        assert written["time"] == "2026-03-01T12:30:45.000Z"
        assert written["detail"]["items"][1] == {"sku": "b", "count": 1}
        odd = unpack("TypeScript3", "shop.orders@Odd")
        for file in list(odd.rglob("*.ts")):
            module = file.with_suffix(".mjs")
            module.write_text(without_types(file.read_text()))
            subprocess.run(["node", "--check", module], check=True)

    def test_swift_reads_and_writes_an_event(self, unpack, tmp_path):
        options = ["-swift-version", "6", "-warnings-as-errors", "-module-name", "Bindings"]
        odd = sorted(unpack("Swift6", "shop.orders@Odd").rglob("*.swift"))
        done = subprocess.run(["swiftc", "-typecheck", *options, *odd], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        main = tmp_path / "main.swift"
        main.write_text(SWIFT)
        sources = [*sorted(unpack("Swift6").rglob("*.swift")), main]
        done = subprocess.run(["swiftc", *options, "-o", tmp_path / "run", *sources], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        done = subprocess.run([tmp_path / "run"], input=json.dumps(EVENT), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout) == EVENT

    def test_go_has_its_files(self, client, unpack):
        folder = unpack("Go1") / "schema" / "shop_orders" / "orderplaced"
        assert sorted(file.name for file in folder.iterdir()) == [
            "AWSEvent.go", "Customer.go", "Marshaller.go", "OrderPlaced.go", "OrderPlacedItem.go"]
        assert '\tDetail     OrderPlaced `json:"detail"`' in (folder / "AWSEvent.go").read_text()
        # No tag of Go can have a quotation mark.
        place = {"RegistryName": "r", "SchemaName": "shop.orders@Odd", "Language": "Go1"}
        client.put_code_binding(**place)
        assert eventually(lambda: client.describe_code_binding(**place)["Status"] == "CREATE_FAILED")
        assert refusal(client.get_code_binding_source, **place)[0] == "NotFoundException"
