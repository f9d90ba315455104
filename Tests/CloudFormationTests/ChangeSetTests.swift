internal import Base
internal import CloudFormationAPI
internal import Testing
internal import Wire

@testable internal import CloudFormation

@Suite struct ChangeSetTests {
    private static let serverless = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Hello:
            Type: AWS::Serverless::Function
            Properties: {Handler: index.handler, Runtime: nodejs22.x, CodeUri: "s3://code/key"}
        Outputs:
          Arn: {Value: !GetAtt Hello.Arn}
        """

    private func create(
        _ bench: Bench, _ template: String, name: String = "first", type: ChangeSetType = .create,
        capabilities: [Capability] = []
    ) async throws -> DescribeChangeSetOutput {
        let made = try await bench.client.createChangeSet(
            CreateChangeSetInput(
                stackName: "app", templateBody: template, capabilities: capabilities, changeSetName: name,
                changeSetType: type))
        return try await bench.client.describeChangeSet(DescribeChangeSetInput(changeSetName: made.id ?? ""))
    }

    @Test("a SAM template is deployed the way of SAM CLI")
    func serverless() async throws {
        let bench = try await Bench()
        let changeSet = try await create(bench, Self.serverless, capabilities: [.capabilityIam])
        #expect(changeSet.status == .createComplete)
        #expect(changeSet.executionStatus == .available)
        #expect(
            changeSet.changes?.compactMap { $0.resourceChange?.resourceType }.sorted() == [
                "AWS::IAM::Role", "AWS::Lambda::Function",
            ])
        #expect(changeSet.changes?.allSatisfy { $0.resourceChange?.action == .add } == true)
        #expect(try await bench.stack()?.stackStatus == .reviewInProgress)
        try await bench.client.executeChangeSet(
            ExecuteChangeSetInput(changeSetName: changeSet.changeSetId ?? "", stackName: "app", disableRollback: false))
        #expect(try await bench.settle() == .createComplete)
        #expect(try await bench.outputs()["Arn"]?.hasPrefix("arn:app-Hello-") == true)
        let history = try await bench.history()
        #expect(history.first == "app REVIEW_IN_PROGRESS (User Initiated)")
        #expect(history.dropFirst().first == "app CREATE_IN_PROGRESS (User Initiated)")
        let template = try await bench.client.getTemplate(GetTemplateInput(stackName: "app"))
        #expect(template.templateBody == Self.serverless)
        #expect(template.stagesAvailable == [.original, .processed])
        let processed = try await bench.client.getTemplate(
            GetTemplateInput(stackName: "app", templateStage: .processed))
        let json = try JSON(parsing: processed.templateBody ?? "")
        #expect(json["Resources"]?["HelloRole"]?["Type"] == "AWS::IAM::Role")
        let again = try await create(
            bench, Self.serverless, name: "second", type: .update, capabilities: [.capabilityIam])
        #expect(again.status == .failed)
        #expect(again.executionStatus == .unavailable)
        #expect(
            again.statusReason
                == "The submitted information didn't contain changes. Submit different information to create a change set."
        )
        let executed = try await bench.client.describeChangeSet(
            DescribeChangeSetInput(changeSetName: "first", stackName: "app"))
        #expect(executed.executionStatus == .executeComplete)
        await bench.background.shutdown()
    }

    @Test("what a macro made needs its capabilities, which the change set tells")
    func capabilities() async throws {
        let bench = try await Bench()
        let changeSet = try await create(bench, Self.serverless)
        #expect(changeSet.status == .failed)
        #expect(changeSet.statusReason == "Requires capabilities : [CAPABILITY_IAM]")
        await #expect(
            throws: CloudFormationFault.insufficientCapabilitiesException(
                "Requires capabilities : [CAPABILITY_AUTO_EXPAND]")
        ) { try await bench.create(Self.serverless, name: "other", capabilities: [.capabilityIam]) }
        let role = #"Resources: {R: {Type: "AWS::IAM::Role", Properties: {RoleName: r}}}"#
        await #expect(
            throws: CloudFormationFault.insufficientCapabilitiesException(
                "Requires capabilities : [CAPABILITY_NAMED_IAM]")
        ) { try await bench.create(role, name: "other", capabilities: [.capabilityIam]) }
        await bench.background.shutdown()
    }

    @Test("changes in place, replacements and removals are foreseen")
    func changes() async throws {
        let bench = try await Bench()
        try await bench.create(
            """
            Resources:
              A: {Type: "Test::Thing::Thing", Properties: {Name: a}}
              B: {Type: "Test::Thing::Thing", Properties: {Name: b, Text: !Ref A}}
              C: {Type: "Test::Thing::Thing"}
            """)
        try await bench.settle()
        let changeSet = try await create(
            bench,
            """
            Resources:
              A: {Type: "Test::Thing::Thing", Properties: {Name: a2}}
              B: {Type: "Test::Thing::Thing", Properties: {Name: b, Text: !Ref A}}
            """, type: .update)
        let changes = changeSet.changes?.compactMap(\.resourceChange) ?? []
        #expect(changes.map(\.logicalResourceId) == ["A", "B", "C"])
        #expect(changes.map(\.action) == [.modify, .modify, .remove])
        #expect(changes.map(\.replacement) == [.true, .false, nil])
        #expect(changes.first?.details?.first?.target?.requiresRecreation == .always)
        #expect(changes.dropFirst().first?.details?.first?.evaluation == .dynamic)
        #expect(bench.workshop.log.count == 3)
        await bench.background.shutdown()
    }

    @Test("change sets that are missing or cannot be executed are refused in AWS's words")
    func refusals() async throws {
        let bench = try await Bench()
        await #expect(throws: Fault.validation("Stack [app] does not exist")) {
            try await create(bench, Self.serverless, type: .update)
        }
        let failed = try await create(bench, Self.serverless)
        await #expect(
            throws: CloudFormationFault.invalidChangeSetStatusException(
                "ChangeSet [\(failed.changeSetId ?? "")] cannot be executed in its current status of [FAILED]")
        ) {
            try await bench.client.executeChangeSet(
                ExecuteChangeSetInput(changeSetName: "first", stackName: "app"))
        }
        await #expect(throws: CloudFormationFault.changeSetNotFoundException("ChangeSet [none] does not exist")) {
            try await bench.client.describeChangeSet(DescribeChangeSetInput(changeSetName: "none", stackName: "app"))
        }
        await #expect(
            throws: CloudFormationFault.alreadyExistsException("ChangeSet first already exists for stack app")
        ) {
            try await create(bench, Self.serverless)
        }
        try await bench.client.deleteChangeSet(DeleteChangeSetInput(changeSetName: "first", stackName: "app"))
        #expect(try await bench.client.listChangeSets(ListChangeSetsInput(stackName: "app")).summaries?.isEmpty == true)
        await bench.background.shutdown()
    }
}
