internal import Base
internal import CloudFormationAPI
internal import Testing
internal import Wire

@testable internal import CloudFormation

@Suite struct RefusalTests {
    @Test(
        "a template that cannot be deployed is refused before anything is made",
        arguments: [
            (
                #"Resources: {A: {Type: "AWS::CloudFormation::Stack"}, B: {Type: "AWS::Foo::Bar"}}"#,
                "Template format error: Unrecognized resource types: [AWS::CloudFormation::Stack, AWS::Foo::Bar]. "
                    + "Martlet does not serve AWS::CloudFormation::Stack, AWS::Foo::Bar"
            ),
            (
                #"Resources: {A: {Type: "Test::Thing::Thong"}}"#,
                "Template format error: Unrecognized resource types: [Test::Thing::Thong]"
            ),
            (
                #"{"Resources": {"A": {"Type": "Test::Thing::Thing"}}, "Outputs": {"O": {"Value": {"Fn::GetAtt": ["A", "Nope"]}}}}"#,
                "Template error: resource A does not support attribute type Nope in Fn::GetAtt"
            ),
            (
                #"Resources: {A: {Type: "Test::Thing::Thing"}, B: {Type: "Test::Thing::Thing", Properties: {Text: !Sub "${A.No}"}}}"#,
                "Template error: instance of Fn::Sub references invalid resource attribute A.No"
            ),
            (
                #"Resources: {A: {Type: "Test::Thing::Thing", Properties: {Foo: 1}}}"#,
                "Properties validation failed for resource A with message:\n#: extraneous key [Foo] is not permitted"
            ),
            (
                #"Resources: {A: {Type: "Test::Thing::Thing", Properties: {Name: [x], Size: many}}}"#,
                "Properties validation failed for resource A with message:\n#/Name: expected type: String, found: JSONArray\n"
                    + "#/Size: expected type: Integer, found: String"
            ),
            (
                #"Resources: {A: {Type: "Test::Strict::Strict"}}"#,
                "Properties validation failed for resource A with message:\n#: required key [Need] not found"
            ),
            (
                #"Resources: {A: {Type: "Test::Thing::Thing", DependsOn: B}, B: {Type: "Test::Thing::Thing", DependsOn: A}}"#,
                "Circular dependency between resources: [A, B]"
            ),
            (
                #"Resources: {A: {Type: "Test::Thing::Thing", DeletionPolicy: Snapshot}}"#,
                "Template error: resource type Test::Thing::Thing does not support deletion policy Snapshot"
            ),
            (
                #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {"A": {"Type": "Test::Thing::Thing"}}}"#,
                "Parameters: [P] must have values"
            ),
        ])
    func templates(template: String, message: String) async throws {
        let bench = try await Bench()
        await #expect(throws: Fault.validation(message)) { try await bench.create(template) }
        #expect(bench.workshop.log.isEmpty)
        await #expect(throws: Fault.validation("Stack with id app does not exist")) { try await bench.stack() }
        await bench.background.shutdown()
    }

    @Test("calls for stacks that are missing, there already or protected are refused in AWS's words")
    func stacks() async throws {
        let bench = try await Bench()
        let template = #"Resources: {A: {Type: "Test::Thing::Thing"}}"#
        await #expect(throws: Fault.validation("Stack [app] does not exist")) { try await bench.update(template) }
        await #expect(throws: Fault.validation("Stack [app] does not exist")) { try await bench.history() }
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        await #expect(throws: Fault.validation("Either Template URL or Template Body must be specified.")) {
            try await bench.client.createStack(CreateStackInput(stackName: "app"))
        }
        await #expect(throws: Fault.notSupported("CreateStack with NotificationARNs")) {
            try await bench.client.createStack(
                CreateStackInput(stackName: "app", templateBody: template, notificationARNs: ["arn:aws:sns:x"]))
        }
        try await bench.create(template)
        try await bench.settle()
        await #expect(throws: CloudFormationFault.alreadyExistsException("Stack [app] already exists")) {
            try await bench.create(template)
        }
        await #expect(throws: Fault.validation("Resource X does not exist for stack app")) {
            try await bench.client.describeStackResource(
                DescribeStackResourceInput(stackName: "app", logicalResourceId: "X"))
        }
        try await bench.client.updateTerminationProtection(
            UpdateTerminationProtectionInput(enableTerminationProtection: true, stackName: "app"))
        await #expect(
            throws: Fault.validation("Stack [app] cannot be deleted while TerminationProtection is enabled")
        ) { try await bench.client.deleteStack(DeleteStackInput(stackName: "app")) }
        await bench.background.shutdown()
    }

    @Test("a stack that is being worked on, or was rolled back, cannot be updated")
    func statuses() async throws {
        let bench = try await Bench()
        let template = #"Resources: {A: {Type: "Test::Thing::Thing"}}"#
        bench.workshop.hold("create A")
        bench.workshop.fail("create A")
        try await bench.create(template)
        let id = try #require(try await bench.stack()?.stackId)
        await #expect(throws: Fault.validation("Stack:\(id) is in CREATE_IN_PROGRESS state and can not be updated.")) {
            try await bench.update(template)
        }
        #expect(await bench.workshop.reached("create A"))
        bench.workshop.release("create A")
        #expect(try await bench.settle() == .rollbackComplete)
        await #expect(throws: Fault.validation("Stack:\(id) is in ROLLBACK_COMPLETE state and can not be updated.")) {
            try await bench.update(template)
        }
        await bench.background.shutdown()
    }

    @Test("the value of a parameter with NoEcho is not told")
    func secrets() async throws {
        let bench = try await Bench()
        try await bench.create(
            """
            Parameters: {Secret: {Type: String, NoEcho: true}, Open: {Type: String, Default: o}}
            Resources: {A: {Type: "Test::Thing::Thing", Properties: {Text: !Ref Secret}}}
            """, parameters: ["Secret": "hidden"])
        try await bench.settle()
        let parameters = try await bench.stack()?.parameters ?? []
        #expect(parameters.map(\.parameterValue) == ["o", "****"])
        #expect(bench.workshop.things.values.first?["Text"] == "hidden")
        await bench.background.shutdown()
    }

    @Test("a template's summary tells what it asks for")
    func summary() async throws {
        let bench = try await Bench()
        let text = """
            Description: a role
            Parameters: {P: {Type: Number, Default: 3, AllowedValues: [3, 4]}}
            Resources: {R: {Type: "AWS::IAM::Role"}}
            """
        let summary = try await bench.client.getTemplateSummary(GetTemplateSummaryInput(templateBody: text))
        #expect(summary.parameters?.first?.parameterConstraints?.allowedValues == ["3", "4"])
        #expect(summary.capabilities == [.capabilityIam])
        #expect(summary.capabilitiesReason == "The following resource(s) require capabilities: [AWS::IAM::Role]")
        #expect(summary.resourceTypes == ["AWS::IAM::Role"])
        let validated = try await bench.client.validateTemplate(ValidateTemplateInput(templateBody: text))
        #expect(validated.description == "a role")
        #expect(validated.parameters?.first?.defaultValue == "3")
        await #expect(throws: Fault.validation("Template format error: unsupported structure.")) {
            try await bench.client.validateTemplate(ValidateTemplateInput(templateBody: "- 1"))
        }
        await bench.background.shutdown()
    }

    @Test(
        "objects are found in the URLs of S3",
        arguments: [
            ("https://s3.amazonaws.com/b/k/t.yaml", "b", "k/t.yaml"),
            ("https://b.s3.eu-west-1.amazonaws.com/k%20t", "b", "k t"),
            ("http://localhost:4566/b/k?versionId=7", "b", "k"),
        ])
    func urls(url: String, bucket: String, key: String) {
        let object = S3ObjectURL(url)
        #expect(object?.bucket == bucket)
        #expect(object?.key == key)
        #expect(S3ObjectURL("s3://b/k") == nil)
    }
}
