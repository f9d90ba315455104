internal import Base
internal import CloudFormationAPI
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import CloudFormation

@Suite struct UpdateTests {
    private func template(a: String, b: String = "Text: !Ref A", more: String = "") -> String {
        """
        Resources:
          A: {Type: "Test::Thing::Thing", Properties: {\(a)}}
          B: {Type: "Test::Thing::Thing", Properties: {\(b)}}
        \(more)
        """
    }

    @Test("a change is made in place, and what does not change is left alone")
    func inPlace() async throws {
        let bench = try await Bench()
        try await bench.create(template(a: "Name: a, Size: 1"))
        try await bench.settle()
        try await bench.update(template(a: "Name: a, Size: 2"))
        #expect(try await bench.settle() == .updateComplete)
        #expect(bench.workshop.log == ["create A", "create B", "update A"])
        #expect(bench.workshop.things["a"]?["Size"] == 2)
        #expect(
            try await bench.history().suffix(5) == [
                "app UPDATE_IN_PROGRESS (User Initiated)", "A UPDATE_IN_PROGRESS", "A UPDATE_COMPLETE",
                "app UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "app UPDATE_COMPLETE",
            ])
        await #expect(throws: Fault.validation("No updates are to be performed.")) {
            try await bench.update(template(a: "Name: a, Size: '2'"))
        }
        await bench.background.shutdown()
    }

    @Test("a replacement is made first, what refers to it follows, and the old one goes last")
    func replacement() async throws {
        let bench = try await Bench()
        try await bench.create(template(a: "Name: a"))
        try await bench.settle()
        try await bench.update(template(a: "Name: c"))
        #expect(try await bench.settle() == .updateComplete)
        #expect(bench.workshop.log.dropFirst(2) == ["create A", "update B", "delete A"])
        #expect(bench.workshop.things["a"] == nil)
        #expect(bench.workshop.things.values.contains { $0["Text"] == "c" })
        let history = try await bench.history()
        #expect(
            history.contains(
                "A UPDATE_IN_PROGRESS (Requested update requires the creation of a new physical resource; hence creating one.)"
            ))
        #expect(
            history.suffix(4) == [
                "app UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "A DELETE_IN_PROGRESS", "A DELETE_COMPLETE",
                "app UPDATE_COMPLETE",
            ])
        let resources = try await bench.client.describeStackResources(DescribeStackResourcesInput(stackName: "app"))
        #expect(resources.stackResources?.map(\.resourceStatus) == [.updateComplete, .updateComplete])
        #expect(resources.stackResources?.first?.physicalResourceId == "c")
        await bench.background.shutdown()
    }

    @Test("a failed update goes back: changes are undone, replacements and new resources go")
    func rollback() async throws {
        let bench = try await Bench()
        try await bench.create(template(a: "Name: a", b: "Name: b, Size: 1, Text: !Ref A"))
        try await bench.settle()
        let before = bench.workshop.things
        bench.workshop.fail("create D")
        try await bench.update(
            template(
                a: "Name: a2", b: "Name: b, Size: 2, Text: !Ref A",
                more: """
                      C: {Type: "Test::Thing::Thing"}
                      D: {Type: "Test::Thing::Thing", DependsOn: [B, C]}
                    """))
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things == before)
        let history = try await bench.history()
        #expect(history.contains("app UPDATE_ROLLBACK_IN_PROGRESS (The following resource(s) failed to create: [D]. )"))
        #expect(history.last == "app UPDATE_ROLLBACK_COMPLETE")
        #expect(bench.workshop.log.suffix(3).sorted() == ["delete A", "delete C", "update B"])
        let resources = try await bench.client.listStackResources(ListStackResourcesInput(stackName: "app"))
        #expect(resources.stackResourceSummaries?.map(\.logicalResourceId) == ["A", "B"])
        #expect(resources.stackResourceSummaries?.map(\.physicalResourceId) == ["a", "b"])
        bench.workshop.mend()
        try await bench.update(template(a: "Name: a", b: "Name: b, Size: 3, Text: !Ref A"))
        #expect(try await bench.settle() == .updateComplete)
        await bench.background.shutdown()
    }

    @Test("a condition that turns false removes its resources")
    func conditions() async throws {
        let text = """
            Parameters: {Stage: {Type: String, Default: dev}}
            Conditions: {IsDev: !Equals [!Ref Stage, dev]}
            Resources:
              A: {Type: "Test::Thing::Thing", Properties: {Text: !Ref Stage}}
              B: {Type: "Test::Thing::Thing", Condition: IsDev}
            """
        let bench = try await Bench()
        try await bench.create(text)
        try await bench.settle()
        #expect(bench.workshop.things.count == 2)
        try await bench.client.updateStack(
            UpdateStackInput(
                stackName: "app", usePreviousTemplate: true,
                parameters: [Parameter(parameterKey: "Stage", parameterValue: "prod")]))
        #expect(try await bench.settle() == .updateComplete)
        #expect(bench.workshop.log.suffix(2) == ["update A", "delete B"])
        await #expect(throws: Fault.validation("No updates are to be performed.")) {
            try await bench.client.updateStack(
                UpdateStackInput(
                    stackName: "app", usePreviousTemplate: true,
                    parameters: [Parameter(parameterKey: "Stage", usePreviousValue: true)]))
        }
        await bench.background.shutdown()
    }

    @Test("an exported value cannot go while another stack imports it")
    func exports() async throws {
        let bench = try await Bench()
        let exporter = """
            Resources: {A: {Type: "Test::Thing::Thing", Properties: {Name: a}}}
            Outputs: {Name: {Value: !Ref A, Export: {Name: shared}}}
            """
        let importer = #"Resources: {B: {Type: "Test::Thing::Thing", Properties: {Text: !ImportValue shared}}}"#
        try await bench.create(importer, name: "early")
        #expect(try await bench.settle("early") == .rollbackComplete)
        #expect(
            try await bench.history("early").contains(
                "early ROLLBACK_IN_PROGRESS (No export named shared found. Rollback requested by user.)"))
        try await bench.create(exporter, name: "one")
        #expect(try await bench.settle("one") == .createComplete)
        try await bench.create(importer, name: "two")
        #expect(try await bench.settle("two") == .createComplete)
        #expect(bench.workshop.things.values.contains { $0["Text"] == "a" })
        #expect(try await bench.client.listExports(ListExportsInput()).exports?.map(\.name) == ["shared"])
        try await bench.create(exporter.replacing("Name: a", with: "Name: z"), name: "three")
        #expect(try await bench.settle("three") == .rollbackComplete)
        #expect(
            try await bench.history("three").contains(
                "three ROLLBACK_IN_PROGRESS (Export with name shared is already exported by stack one. "
                    + "Rollback requested by user.)"))
        try await bench.client.deleteStack(DeleteStackInput(stackName: "one"))
        #expect(try await bench.settle("one") == .createComplete)
        let refusal = "Export shared cannot be deleted as it is in use by two"
        #expect(try await bench.stack("one")?.stackStatusReason == refusal)
        #expect(
            try await bench.history("one").suffix(2) == [
                "one DELETE_IN_PROGRESS (User Initiated)", "one CREATE_COMPLETE (\(refusal))",
            ])
        #expect(bench.workshop.things["a"] != nil)
        #expect(
            try await bench.client.listImports(ListImportsInput(exportName: "shared")).imports == ["two"])
        try await bench.update(exporter.replacing("Name: a", with: "Name: a, Size: 1"), name: "one")
        #expect(try await bench.settle("one") == .updateComplete)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "one"))
        #expect(try await bench.settle("one") == .updateComplete)
        let id = try #require(try await bench.stack("two")?.stackId)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "two"))
        #expect(try await bench.settle(id) == .deleteComplete)
        await #expect(throws: Fault.validation("Export 'shared' is not imported by any stack.")) {
            try await bench.client.listImports(ListImportsInput(exportName: "shared"))
        }
        let one = try #require(try await bench.stack("one")?.stackId)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "one"))
        #expect(try await bench.settle(one) == .deleteComplete)
        #expect(try await bench.client.listExports(ListExportsInput()).exports?.isEmpty == true)
        await bench.background.shutdown()
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
