import Base
import Testing

@testable import Schemas

/// Shapes of events, how they merge, and the documents that are made of them.
@Suite struct EventShapeTests {
    private static func shape(_ texts: String...) throws -> EventShape {
        let shapes = try texts.map { try EventShape(JSON(parsing: $0)) }
        return shapes.dropFirst().reduce(shapes[0]) { $0.merging($1) }
    }

    private static func document(_ texts: String...) throws -> JSON {
        let shapes = try texts.map { try EventShape(JSON(parsing: $0)) }
        let common = shapes.dropFirst().reduce(shapes[0]) { $0.merging($1) }
        return DiscoveredDocument.openAPI(common, event: EventKind(try JSON(parsing: texts[0])))
    }

    private static func detail(_ detail: String) -> String {
        """
        {"version": "0", "id": "1", "detail-type": "order placed", "source": "shop.orders", "account": "1",
         "time": "2026-01-01T00:00:00Z", "region": "us-east-1", "resources": [], "detail": \(detail)}
        """
    }

    private static func properties(_ detail: String...) throws -> JSON? {
        let shapes = try detail.map { try EventShape(JSON(parsing: Self.detail($0))) }
        let common = shapes.dropFirst().reduce(shapes[0]) { $0.merging($1) }
        let event = EventKind(try JSON(parsing: Self.detail("{}")))
        return DiscoveredDocument.openAPI(common, event: event)["components"]?["schemas"]?["OrderPlaced"]?["properties"]
    }

    @Test func `the schema of the documentation's event is AWS's to the letter`() throws {
        let event = """
            {"version": "0", "id": "315c1398-40ff-a850-213b-158f73e60175",
             "detail-type": "Step Functions Execution Status Change", "source": "aws.states", "account": "012345678912",
             "time": "2019-02-26T19:42:21Z", "region": "us-east-1", "resources": ["arn:aws:states:us-east-1:1:x"],
             "detail": {"executionArn": "arn", "stateMachineArn": "arn", "name": "n", "status": "FAILED",
              "startDate": 1551225146847, "stopDate": 1551225151881, "input": "{}", "output": null}}
            """
        let text: JSON = ["type": "string"]
        let long: JSON = ["type": "integer", "format": "int64"]
        let expected: JSON = [
            "openapi": "3.0.0", "info": ["version": "1.0.0", "title": "StepFunctionsExecutionStatusChange"],
            "paths": [:],
            "components": [
                "schemas": [
                    "AWSEvent": [
                        "type": "object",
                        "required": [
                            "detail-type", "resources", "detail", "id", "source", "time", "region", "version",
                            "account",
                        ],
                        "x-amazon-events-detail-type": "Step Functions Execution Status Change",
                        "x-amazon-events-source": "aws.states",
                        "properties": [
                            "detail": ["$ref": "#/components/schemas/StepFunctionsExecutionStatusChange"],
                            "account": text, "detail-type": text, "id": text, "region": text,
                            "resources": ["type": "array", "items": text], "source": text,
                            "time": ["type": "string", "format": "date-time"], "version": text,
                        ],
                    ],
                    "StepFunctionsExecutionStatusChange": [
                        "type": "object",
                        "required": [
                            "output", "input", "executionArn", "name", "stateMachineArn", "startDate", "stopDate",
                            "status",
                        ],
                        "properties": [
                            "executionArn": text, "input": text, "name": text, "output": [:], "startDate": long,
                            "stateMachineArn": text, "status": text, "stopDate": long,
                        ],
                    ],
                ]
            ],
        ]
        #expect(try Self.document(event).description == expected.description)
    }

    @Test func `objects are components named for their members, and elements for what has them`() throws {
        let document = try Self.document(
            Self.detail(
                """
                {"metadata": {"schemaVersion": "1"}, "data": {"address": {"line": "x"}, "orderId": "1",
                 "orderLines": [{"id": "1", "quantity": 1, "productId": "p"}]}}
                """))
        let schemas = document["components"]?["schemas"]?.object ?? [:]
        #expect(schemas.keys == ["AWSEvent", "OrderPlaced", "Data", "Metadata", "Address", "DataItem"])
        #expect(schemas["OrderPlaced"]?["required"] == ["metadata", "data"])
        #expect(schemas["DataItem"]?["required"] == ["quantity", "productId", "id"])
        #expect(
            schemas["Data"]?["properties"]?["orderLines"]
                == ["type": "array", "items": ["$ref": "#/components/schemas/DataItem"]])
        #expect(schemas["AWSEvent"]?["properties"]?["resources"] == ["type": "array", "items": ["type": "object"]])
    }

    @Test func `objects of one shape share a component, others of its name are numbered`() throws {
        let document = try Self.document(
            Self.detail(#"{"a": {"item": {"x": 1}}, "b": {"item": {"x": 2}, "c": 1}, "d": {"item": {"y": 1}}}"#))
        let schemas = document["components"]?["schemas"]?.object ?? [:]
        #expect(schemas.keys == ["AWSEvent", "OrderPlaced", "A", "B", "D", "Item", "Item_1"])
        #expect(schemas["B"]?["properties"]?["item"] == ["$ref": "#/components/schemas/Item"])
        #expect(schemas["D"]?["properties"]?["item"] == ["$ref": "#/components/schemas/Item_1"])
    }

    @Test func `what an event lacks is not required any more`() throws {
        let common = try Self.shape(#"{"a": 1, "b": 2}"#, #"{"b": 3, "c": 4}"#)
        guard case .object(let members) = common.kind else {
            Issue.record("an object is no object any more")
            return
        }
        #expect(members.shapes.keys.sorted() == ["a", "b", "c"] && members.required == ["b"])
        // In whatever order they came.
        #expect(try common == Self.shape(#"{"b": 3, "c": 4}"#, #"{"a": 1, "b": 2}"#))
        #expect(try common.merging(Self.shape(#"{"b": 1}"#)) == common)
    }

    @Test func `types are widened`() throws {
        #expect(try Self.properties(#"{"x": 1}"#) == ["x": ["type": "number"]])
        #expect(try Self.properties(#"{"x": 5000000000}"#) == ["x": ["type": "integer", "format": "int64"]])
        #expect(try Self.properties(#"{"x": 5000000000}"#, #"{"x": 1.5}"#) == ["x": ["type": "number"]])
        #expect(
            try Self.properties(#"{"x": "2026-01-01T00:00:00.5+01:00"}"#)
                == ["x": ["type": "string", "format": "date-time"]])
        #expect(try Self.properties(#"{"x": "2026-01-01T00:00:00Z"}"#, #"{"x": "no"}"#) == ["x": ["type": "string"]])
        #expect(try Self.properties(#"{"x": "2026-01-01"}"#) == ["x": ["type": "string"]])
        #expect(try Self.properties(#"{"x": "a"}"#, #"{"x": 1}"#) == ["x": [:]])
        #expect(try Self.properties(#"{"x": {"y": 1}}"#, #"{"x": [1]}"#, #"{"x": {"y": 1}}"#) == ["x": [:]])
        #expect(
            try Self.properties(#"{"x": []}"#, #"{"x": [true]}"#) == [
                "x": ["type": "array", "items": ["type": "boolean"]]
            ])
        #expect(try Self.properties(#"{"x": [1, "a"]}"#) == ["x": ["type": "array", "items": [:]]])
    }

    @Test func `null beside a value lets it be null`() throws {
        #expect(try Self.properties(#"{"x": null}"#) == ["x": [:]])
        for details in [[#"{"x": null}"#, #"{"x": "a"}"#], [#"{"x": "a"}"#, #"{"x": null}"#]] {
            #expect(try Self.properties(details[0], details[1]) == ["x": ["type": "string", "nullable": true]])
        }
        #expect(
            try Self.properties(#"{"x": {"y": 1}}"#, #"{"x": null}"#)
                == ["x": ["nullable": true, "allOf": [["$ref": "#/components/schemas/X"]]]])
    }

    @Test func `merging is commutative, associative and idempotent`() throws {
        let texts = [
            "null", "1", "5000000000", "1.5", #""a""#, #""2026-01-01T00:00:00Z""#, "true", "[]", "[1]", #"["a", null]"#,
            #"[{"a": 1}, {}]"#, "[[1], []]",
            "{}", #"{"a": 1}"#, #"{"a": "x", "b": {"c": []}}"#, #"{"b": {"c": [1], "d": null}}"#, #"{"b": null}"#,
        ]
        let shapes = try texts.map { try EventShape(JSON(parsing: $0)) }
        for first in shapes {
            #expect(first.merging(first) == first)
            for second in shapes {
                let both = first.merging(second)
                #expect(both == second.merging(first))
                #expect(both.merging(first) == both)
                #expect(EventShape(stored: both.json) == both)
                for third in shapes { #expect(both.merging(third) == first.merging(second.merging(third))) }
            }
        }
    }

    @Test func `an array of thousands of objects that have nothing in common takes no time`() throws {
        let elements = (0..<20_000).map { JSON.object(["key": [["k\($0)": 1]]]) }
        let start = SystemClock().now
        let shape = try EventShape(.array(elements))
        #expect(shape.parts == 20_004)
        // Element by element against all before, it would be minutes.
        #expect(SystemClock().now - start < .seconds(30))
    }

    @Test func `more than 255 levels are not looked at`() throws {
        let nested = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
        _ = try Self.shape(nested(255))
        #expect(throws: EventShape.TooDeep.self) { try Self.shape(nested(256)) }
    }

    @Test func `JSON that is no event of a bus is an Event`() throws {
        let event =
            #"{"Source": "com.mycompany.myapp", "Detail": "{}", "EventBusName": "default", "#
            + #""Resources": ["r"], "DetailType": "t"}"#
        let text: JSON = ["type": "string"]
        let document = try Self.document(event)
        #expect(document["info"]?["title"] == "Event")
        #expect(
            document["components"]?["schemas"]
                == [
                    "Event": [
                        "type": "object",
                        "required": ["EventBusName", "DetailType", "Resources", "Detail", "Source"],
                        "properties": [
                            "Detail": text, "DetailType": text, "EventBusName": text,
                            "Resources": ["type": "array", "items": text], "Source": text,
                        ],
                    ]
                ])
    }

    @Test func `schemas are named for source and detail type`() {
        #expect(DiscoveredName.schema(source: "shop.orders", detailType: "order placed") == "shop.orders@OrderPlaced")
        #expect(
            DiscoveredName.schema(
                source: "aws.partner/auth0.com/x", detailType: "EC2 Instance State-change Notification")
                == "aws.partner-auth0.com-x@EC2InstanceStateChangeNotification")
        #expect(DiscoveredName.schema(source: "a@b c", detailType: "…") == "a-b-c@Event")
    }

    @Test func `an export is a JSON Schema of draft 4 with sorted members`() throws {
        let document = try Self.document(
            Self.detail(#"{"state": "a", "other": {"x": 1}, "none": null}"#),
            Self.detail(#"{"state": null, "other": {}}"#))
        let exported = JSONSchemaExport.draft4(document)
        #expect(
            exported?.object?.keys
                == [
                    "$schema", "title", "definitions", "properties", "required", "type", "x-amazon-events-detail-type",
                    "x-amazon-events-source",
                ])
        #expect(exported?["definitions"]?["OrderPlaced"]?["properties"]?["state"] == ["type": ["string", "null"]])
        #expect(exported?["properties"]?["detail"] == ["$ref": "#/definitions/OrderPlaced"])
        #expect(exported?["definitions"]?.object?.keys == ["OrderPlaced", "Other"])
    }
}
