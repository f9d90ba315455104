import Base
import SchemasAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import Schemas

/// The classes of a schema, and the code that is made of them. `Tests/Clients/test_schemas.py` compiles and runs it.
@Suite struct BindingTests {
    private static func model(_ schemas: String, schema: String = "shop@Order") throws -> BindingModel {
        try BindingReader.read(JSON(parsing: #"{"components": {"schemas": \#(schemas)}}"#), schema: schema)
    }

    @Test func `packages are laid out as AWS's are`() {
        #expect(
            BindingName.package("aws.ec2@EC2InstanceStateChangeNotification")
                == ["schema", "aws", "ec2", "ec2instancestatechangenotification"])
        #expect(
            BindingName.package("com.aws.orders@OrderNotification") == [
                "schema", "com_aws_orders", "ordernotification",
            ])
        #expect(BindingName.package("unicorn-contracts@Changed") == ["schema", "unicorn_contracts", "changed"])
        #expect(
            BindingName.package("aws.partner-auth0.com@Login") == ["schema", "aws", "partner", "auth0_com", "login"])
        #expect(BindingName.package("arthur_basic_info") == ["schema", "arthur_basic_info"])
        #expect(BindingName.package("1x@class") == ["schema", "_1x", "_class"])
    }

    @Test func `names are identifiers, each its own`() {
        let properties = ["detail-type", "detail_type", "1", "ID", "a.b"].map {
            BindingProperty(name: $0, type: .string, isRequired: true)
        }
        #expect(
            BindingName.identifiers(properties, reserved: [], BindingName.underscored)
                == ["detail_type", "detail_type1", "_1", "ID", "a_b"])
        #expect(
            BindingName.identifiers(properties, reserved: ["aB"], BindingName.camel)
                == ["detailType", "detailType1", "_1", "ID", "aB_"])
        #expect(BindingName.type("data_1") == "Data1")
        #expect(BindingName.type("3D") == "Type3D" && BindingName.type("Any") == "Any_")
    }

    @Test func `objects, elements, maps and aliases are read`() throws {
        let model = try Self.model(
            """
            {"AWSEvent": {"type": "object", "properties": {"detail": {"$ref": "#/components/schemas/Order"}}},
             "Order": {"type": "object", "required": ["id"], "properties": {
               "id": {"$ref": "#/components/schemas/Id"}, "lines": {"type": "array", "items": {"type": "object",
               "properties": {"n": {"type": "integer"}}}}, "tags": {"type": "object", "additionalProperties":
               {"type": "string"}}, "parent": {"$ref": "#/components/schemas/Order"}, "place": {"type": "object",
               "properties": {"at": {"type": "string", "format": "date-time"}}}, "any": {}, "one": {"oneOf": []}}},
             "Id": {"type": "string"}}
            """)
        #expect(model.classes.map(\.name) == ["AWSEvent", "Order", "OrderItem", "OrderPlace"])
        #expect(model.detail == "Order")
        let order = model.classes[1]
        let types = Dictionary(uniqueKeysWithValues: order.properties.map { ($0.name, $0.type) })
        let expected: [String: BindingType] = [
            "id": .string, "lines": .list(.reference("OrderItem")), "tags": .map(.string),
            "parent": .reference("Order"), "place": .reference("OrderPlace"), "any": .anything, "one": .anything,
        ]
        #expect(types == expected)
        #expect(order.properties.filter(\.isRequired).map(\.name) == ["id"])
        #expect(model.isRecursive(.reference("Order"), in: "Order"))
        #expect(!model.isRecursive(.reference("OrderPlace"), in: "Order"))
    }

    private static let unreadable = [
        "{}", ##"{"A": {"type": "object"}}"##,
        ##"{"A": {"properties": {"b": {"$ref": "#/components/schemas/C"}}}}"##,
        ##"{"A": {"properties": {"b\n": {}}}}"##,
        ##"{"A": {"properties": {"b": {"$ref": "#/components/schemas/C"}}}, "C": {"$ref": "#/components/schemas/C"}}"##,
    ]

    @Test(arguments: unreadable)
    func `what no code can be made of is told`(_ schemas: String) {
        #expect(throws: BindingFault.self) { try Self.model(schemas) }
    }

    @Test func `components that are made of others many times over are read once`() throws {
        let components = (0..<14).map { number in
            let others = Array(repeating: ##"{"$ref": "#/components/schemas/C\##(number + 1)"}"##, count: 9)
            return
                #""C\#(number)": {"allOf": [\#(others.joined(separator: ", ")), {"properties": {"p\#(number)": {}}}]}"#
        }
        let all = components.joined(separator: ", ")
        let model = try Self.model(#"{\#(all), "C14": {"properties": {"end": {}}}}"#)
        #expect(model.classes.first { $0.name == "C0" }?.properties.count == 15)
    }

    @Test func `what would make too much code is refused`() {
        let many = (0..<1_000).map { #""property-with-a-name-\#($0)": {}"# }.joined(separator: ", ")
        let others = (0..<900).map { ##""O\##($0)": {"allOf": [{"$ref": "#/components/schemas/Many"}, {}]}"## }
        #expect(throws: BindingFault.self) {
            try Self.model(#"{"Many": {"properties": {\#(many)}}, \#(others.joined(separator: ", "))}"#)
        }
        let long = String(repeating: "x", count: 300)
        #expect(throws: BindingFault.self) { try Self.model(#"{"\#(long)": {"properties": {"a": {}}}}"#) }
    }

    @Test func `classes that have one another are recursive, and those that only lead there are not`() throws {
        let model = try Self.model(
            ##"""
            {"A": {"properties": {"b": {"$ref": "#/components/schemas/B"}, "d": {"$ref": "#/components/schemas/D"}}},
             "B": {"properties": {"c": {"$ref": "#/components/schemas/C"}}},
             "C": {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
             "D": {"properties": {"e": {"type": "string"}}}, "E": {"properties": {"a": {"$ref": "#/components/schemas/A"}}}}
            """##)
        #expect(model.isRecursive(.reference("B"), in: "A") && model.isRecursive(.reference("A"), in: "C"))
        #expect(!model.isRecursive(.reference("D"), in: "A") && !model.isRecursive(.reference("A"), in: "E"))
    }

    @Test(arguments: BindingLanguage.allCases)
    func `the same schema gives the same archive`(_ language: BindingLanguage) throws {
        let content = Array(SchemasWorld.content("t").utf8)
        let first = try CodeBinding.archive(content, schema: "shop@Order", language)
        #expect(try CodeBinding.archive(content, schema: "shop@Order", language) == first)
    }

    @Test func `each language has its files where AWS has them`() throws {
        let content = """
            {"components": {"schemas": {"AWSEvent": {"properties": {"detail": {"$ref": "#/components/schemas/Order"}}},
             "Order": {"properties": {"at": {"type": "string", "format": "date-time"}}}}}}
            """
        let model = try BindingReader.read(JSON(parsing: content), schema: "aws.shop@Order")
        func paths(_ language: BindingLanguage) throws -> [String] {
            try CodeBinding.files(model, language).map(\.path).sorted()
        }
        let folder = "schema/aws/shop/order/"
        #expect(
            try paths(.python36)
                == [
                    "schema/__init__.py", "schema/aws/__init__.py", folder.dropLast(6) + "__init__.py",
                    folder + "AWSEvent.py", folder + "Marshaller.py", folder + "Order.py", folder + "__init__.py",
                ])
        #expect(
            try paths(.java8)
                == [folder + "AWSEvent.java", folder + "Order.java", folder + "marshaller/Marshaller.java"])
        #expect(
            try paths(.typeScript3)
                == [folder + "AWSEvent.ts", folder + "Order.ts", folder + "marshaller/Marshaller.ts"])
        #expect(try paths(.go1) == [folder + "AWSEvent.go", folder + "Marshaller.go", folder + "Order.go"])
        #expect(
            try paths(.swift6)
                == [
                    folder + "AWSEvent.swift", folder + "JSONValue.swift", folder + "Marshaller.swift",
                    folder + "Order.swift",
                ])
    }

    @Test func `Go has a structure with tags and setters, and points where values would have themselves`() throws {
        let model = try Self.model(
            """
            {"Order": {"type": "object", "required": ["detail-type"], "properties": {"detail-type": {"type": "string"},
             "at": {"type": "string", "format": "date-time"}, "parent": {"$ref": "#/components/schemas/Order"}}}}
            """)
        let file = try #require(try CodeBinding.files(model, .go1).first { $0.path.hasSuffix("Order.go") })
        #expect(file.text.hasPrefix("package order\n\nimport (\n\t\"time\"\n)\n\ntype Order struct {\n"))
        for line in [
            "\tAt         *time.Time `json:\"at,omitempty\"`", "\tDetailType string     `json:\"detail-type\"`",
            "\tParent     *Order     `json:\"parent,omitempty\"`", "func (it *Order) SetDetailType(value string) {",
        ] {
            #expect(file.text.contains(line))
        }
    }

    @Test func `a binding is made behind the call, and one that can't be made says so`() async throws {
        let world = SchemasWorld()
        let worker = BindingWorker(store: world.core.store, clock: world.platform.clock)
        try await world.makeRegistry()
        try await world.make("s")
        try await world.make("bad", in: "r", #"{"openapi":"3.0.0","info":{"title":"t","version":"1"},"paths":{}}"#)
        for name in ["s", "bad"] {
            let put = try await world.client.putCodeBinding(
                PutCodeBindingRequest(language: "Swift6", registryName: "r", schemaName: name))
            #expect(put.status == .createInProgress && put.schemaVersion == "1")
        }
        func source(_ name: String) async throws -> [UInt8]? {
            try await world.client.getCodeBindingSource(
                GetCodeBindingSourceRequest(language: "Swift6", registryName: "r", schemaName: name)
            ).body
        }
        #expect(await world.refused { _ = try await source("s") } == "NotFoundException")
        while try await worker.round() {}
        func status(_ name: String) async throws -> CodeGenerationStatus? {
            try await world.client.describeCodeBinding(
                DescribeCodeBindingRequest(language: "Swift6", registryName: "r", schemaName: name)
            ).status
        }
        #expect(try await status("s") == .createComplete)
        #expect(try await status("bad") == .createFailed)
        #expect(try await source("s")?.starts(with: [0x50, 0x4B]) == true)
        #expect(await world.refused { _ = try await source("bad") } == "NotFoundException")
        #expect(try await world.platform.store.readAll(KeyRange(prefix: SchemasStore.pending)).isEmpty)
        #expect(
            await world.refused {
                try await world.client.putCodeBinding(
                    PutCodeBindingRequest(language: "Cobol", registryName: "r", schemaName: "s"))
            } == "BadRequestException")
    }
}
