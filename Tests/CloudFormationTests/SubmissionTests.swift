internal import Base
internal import CloudFormationAPI
internal import Testing
internal import Wire

@testable internal import CloudFormation

@Suite struct SubmissionTests {
    private static let parameter = "Parameters: {P: {Type: String, Default: p}}\n"
    private static let resources = #"Resources: {A: {Type: "Test::Thing::Thing", Properties: {Text: !Ref P}}}"#

    private static func property(_ value: String) -> String {
        "Resources: {A: {Type: \"Test::Thing::Thing\", Properties: {Text: \(value)}}}"
    }

    private static func section(_ text: String) -> String { "\(parameter)\(resources)\n\(text)" }

    private static let variable =
        "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, "
        + "underscores, periods, and colons"
    private static let unknown =
        "Template format error: Unresolved condition dependency D in the Conditions block of the template"
    private static let list =
        "Template format error: The Value field of every Outputs member must evaluate to a String and not a List."
    private static let noValue =
        "Template format error: The Value field of every Outputs member must evaluate to a String."
    private static let exportName =
        "Template format error: Output O is malformed. The Name field of every Export member must be "
        + "specified and consist only of alphanumeric characters, colons, or hyphens."

    private static let twice =
        "Template format error: The Outputs section contains duplicate Export names: [p]. "
        + "Specify a unique name for each export."

    private static let faults: [(String, String)] = [
        (property("!Select [-1, [a]]"), "Template error: Fn::Select cannot select nonexistent value at index -1"),
        (property("!Sub '${'"), variable),
        (section("Conditions: {C: !Not [!Condition D]}"), unknown),
        (
            section("Conditions: {C: !Not [!Condition D], D: !Not [!Condition C]}"),
            "Template format error: Circular dependency between conditions: [C, D]"
        ),
        (section("Outputs: {O: {Value: [a]}}"), list),
    ]
    private static let outputFaults: [(String, String)] = [
        (
            section("Conditions: {C: !Equals [!Ref P, p]}\nOutputs: {O: {Value: !If [C, !Ref AWS::NoValue, a]}}"),
            noValue
        ),
        (section("Outputs: {O: {Value: a, Export: {Name: !Sub '${P} x'}}}"), exportName),
        (section("Outputs: {O: {Value: a, Export: {Name: p}}, Q: {Value: b, Export: {Name: !Ref P}}}"), twice),
    ]

    @Test("a fault in a template's text is told by every call that takes it", arguments: faults)
    func alike(template: String, message: String) async throws {
        let bench = try await Bench()
        let fault = Fault.validation(message)
        await #expect(throws: fault) {
            try await bench.client.validateTemplate(ValidateTemplateInput(templateBody: template))
        }
        await #expect(throws: fault) { try await bench.create(template) }
        await #expect(throws: fault) {
            try await bench.client.createChangeSet(
                CreateChangeSetInput(
                    stackName: "app", templateBody: template, changeSetName: "c", changeSetType: .create))
        }
        await #expect(throws: Fault.validation("Stack with id app does not exist")) { try await bench.stack() }
        await bench.background.shutdown()
    }

    @Test("what parameters make of outputs is told before anything is made", arguments: outputFaults)
    func outputs(template: String, message: String) async throws {
        let bench = try await Bench()
        await #expect(throws: Fault.validation(message)) { try await bench.create(template) }
        #expect(bench.workshop.log.isEmpty)
        await bench.background.shutdown()
    }
}
