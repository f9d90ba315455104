internal import Base
internal import CloudFormationAPI
internal import Testing
internal import Wire

@testable internal import CloudFormation

@Suite struct PropertyTests {
    private static func rich(_ properties: String) -> String {
        """
        Parameters: {On: {Type: String, Default: "no"}, None: {Type: String, Default: ""}}
        Conditions: {IsOn: !Equals [!Ref On, "yes"]}
        Resources:
          T: {Type: "Test::Thing::Thing"}
          A: {Type: "Test::Rich::Rich", Properties: {\(properties)}}
        """
    }

    private static let missing = [
        ("Network: {Ids: [a]}", "The property Network of Test::Rich::Rich"),
        ("Network: !GetAtt T.Arn", "The property Network of Test::Rich::Rich"),
        ("Part: {Level: high}", "The property Part.Level of Test::Rich::Rich"),
        ("Mode: B", "The value B of the property Mode of Test::Rich::Rich"),
        ("Kinds: [public, private]", "The value private of the property Kinds of Test::Rich::Rich"),
    ]

    @Test("what AWS has and the platform lacks is named before anything is made", arguments: missing)
    func unsupported(properties: String, what: String) async throws {
        let bench = try await Bench()
        let template = Self.rich(properties)
        await #expect(throws: Fault.notSupported(what)) { try await bench.create(template) }
        await #expect(throws: Fault.notSupported(what)) {
            try await bench.client.createChangeSet(
                CreateChangeSetInput(
                    stackName: "app", templateBody: template, changeSetName: "c", changeSetType: .create))
        }
        await #expect(throws: Fault.validation("Stack with id app does not exist")) { try await bench.stack() }
        await bench.background.shutdown()
    }

    private static let faults = [
        ("Keys: x", "#/Keys: expected type: JSONArray, found: String"),
        ("Keys: [x]", "#/Keys/0: expected type: JSONObject, found: String"),
        (
            "Keys: [{}, {Name: a, Foo: b}]",
            "#/Keys/0: required key [Name] not found\n#/Keys/1: extraneous key [Foo] is not permitted"
        ),
        ("Map: {a: many}", "#/Map/a: expected type: Integer, found: String"),
        ("Mode: C", "#/Mode: C is not a valid enum value"),
        ("Part: [a]", "#/Part: expected type: JSONObject, found: JSONArray"),
        ("Network: {Ids: [a]}, Foo: 1", "#: extraneous key [Foo] is not permitted"),
        ("Part: {Flag: !Ref On}", "#/Part/Flag: expected type: Boolean, found: String"),
    ]

    @Test("a value of the wrong form is named by its place, however deep", arguments: faults)
    func forms(properties: String, message: String) async throws {
        let bench = try await Bench()
        let text = "Properties validation failed for resource A with message:\n\(message)"
        await #expect(throws: Fault.validation(text)) { try await bench.create(Self.rich(properties)) }
        await bench.background.shutdown()
    }

    @Test(
        "what asks for nothing, or is not there under the conditions, is no matter",
        arguments: [
            "Network: false", "Network: {Ids: []}", "Network: !Ref None",
            "Network: !If [IsOn, {Ids: [a]}, !Ref AWS::NoValue]", "Mode: !If [IsOn, B, A]",
        ])
    func nothing(properties: String) async throws {
        let bench = try await Bench()
        try await bench.create(Self.rich(properties))
        #expect(try await bench.settle() == .createComplete)
        await bench.background.shutdown()
    }

    @Test("values within lists and objects take the form that the type asks for")
    func coercion() async throws {
        let bench = try await Bench()
        try await bench.create(Self.rich(#"Keys: [{Name: 7}], Map: {a: "1"}, Part: {Flag: "true"}"#))
        #expect(try await bench.settle() == .createComplete)
        #expect(
            bench.workshop.things.values.contains(["Keys": [["Name": "7"]], "Map": ["a": 1], "Part": ["Flag": true]]))
        await bench.background.shutdown()
    }

    @Test("a value that is known only at last is refused on its resource")
    func late() async throws {
        let bench = try await Bench()
        try await bench.create(Self.rich("Map: {a: !GetAtt T.Arn}"))
        #expect(try await bench.settle() == .rollbackComplete)
        #expect(
            try await bench.history().contains {
                $0.hasPrefix("A CREATE_FAILED") && $0.contains("#/Map/a: expected type: Integer, found: String")
            })
        await bench.background.shutdown()
    }
}
