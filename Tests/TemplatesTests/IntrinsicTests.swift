internal import Base
import Testing

@testable internal import Templates

/// Every resource's `Ref` is its name in lower case; its only attribute is `Arn`.
private struct NamedResources: ResourceValues {
    let names: Set<String> = ["Queue"]

    func reference(to logicalID: String) throws(TemplateFault) -> JSON? {
        names.contains(logicalID) ? .string(logicalID.lowercased()) : nil
    }

    func attribute(_ name: String, of logicalID: String) throws(TemplateFault) -> JSON? {
        name == "Arn" ? .string("arn:\(logicalID)") : nil
    }
}

@Suite struct IntrinsicTests {
    private static let text = """
        Transform: AWS::LanguageExtensions
        Parameters:
          Stage: {Type: String, Default: dev}
          Zones: {Type: CommaDelimitedList, Default: "a,b"}
        Mappings:
          Sizes: {dev: {memory: 128, zones: [x, y]}}
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
          IsDev: !Not [!Condition IsProd]
          Either: !Or [!Condition IsProd, !Condition IsDev]
          Both: !And [!Condition IsProd, !Condition IsDev]
          Number: !Equals [!FindInMap [Sizes, dev, memory], "128"]
        Resources:
          Queue: {Type: "AWS::SQS::Queue"}
        """

    private func resolver(transform: Bool = true) throws -> IntrinsicResolver {
        let text = transform ? Self.text : String(Self.text.drop { $0 != "\n" }.dropFirst())
        let template = try Template(text: text)
        let context = StackContext(
            account: .default, region: .default, stackName: "app", stackID: "arn:stack", exports: ["net-id": "vpc-1"])
        let parameters = try ParameterValues([:], for: template)
        let conditions = try ConditionEvaluator.evaluate(template, context: context, parameters: parameters)
        return IntrinsicResolver(
            template: template, context: context, parameters: parameters, conditions: conditions,
            resources: NamedResources())
    }

    private func resolve(_ yaml: String) throws -> JSON? { try resolver().resolve(try TemplateText.read(yaml)) }

    private func message(_ yaml: String, transform: Bool = true) throws -> String {
        let resolver = try resolver(transform: transform)
        do {
            return "no fault: " + (try resolver.resolve(try TemplateText.read(yaml))?.description ?? "nil")
        } catch { return error.message }
    }

    @Test("conditions are evaluated in any order")
    func conditions() throws {
        #expect(
            try resolver().conditions == [
                "IsProd": false, "IsDev": true, "Either": true, "Both": false, "Number": true,
            ])
    }

    @Test(
        "functions give what CloudFormation gives",
        arguments: [
            ("!Ref Stage", "dev"), ("!Ref Queue", "queue"), ("!Ref AWS::Region", "us-east-1"),
            ("!GetAtt Queue.Arn", "arn:Queue"),
            (
                "!Sub '${Stage}-${Queue}-${Queue.Arn}-${!Literal}-$x-${AWS::AccountId}'",
                "dev-queue-arn:Queue-${Literal}-$x-000000000000"
            ),
            ("!Sub ['${A}/${Stage}', {A: !Ref Queue}]", "queue/dev"), ("!Join ['-', [a, !Ref Stage, 1]]", "a-dev-1"),
            ("!Join [',', !Ref Zones]", "a,b"), ("!Select [1, !Split ['.', 'a.b.c']]", "b"),
            ("!If [IsProd, 1, !Ref Stage]", "dev"), ("!FindInMap [Sizes, !Ref Stage, memory]", 128),
            ("!FindInMap [Sizes, none, memory, {DefaultValue: 7}]", 7), ("!Base64 hello", "aGVsbG8="),
            ("!ImportValue net-id", "vpc-1"), ("!GetAZs ''", ["us-east-1a", "us-east-1b", "us-east-1c"]),
            ("!Cidr [10.0.0.0/16, 2, 8]", ["10.0.0.0/24", "10.0.1.0/24"]),
            ("!Cidr ['2001:db8::/56', 2, 64]", ["2001:db8::/64", "2001:db8:0:1::/64"]),
            ("!Length [a, b]", 2), ("!ToJsonString {a: !Ref Stage}", "{\"a\":\"dev\"}"),
            ("[a, !Ref AWS::NoValue, b]", ["a", "b"]), ("[{a: 1, b: !If [IsProd, 1, !Ref AWS::NoValue]}]", [["a": 1]]),
        ] as [(String, JSON)])
    func functions(_ yaml: String, _ expected: JSON) throws { #expect(try resolve(yaml) == expected) }

    @Test(
        "faults read as AWS's",
        arguments: [
            ("!Select [3, [a, b]]", "Template error: Fn::Select cannot select nonexistent value at index 3"),
            ("!FindInMap [Sizes, prod, memory]", "Template error: Unable to get mapping for Sizes::prod::memory"),
            (
                "!FindInMap [Nope, a, b]",
                "Template error: Mapping named 'Nope' is not present in the 'Mappings' section of template."
            ),
            ("!GetAtt Queue.Foo", "Template error: resource Queue does not support attribute type Foo in Fn::GetAtt"),
            ("!ImportValue nope", "No export named nope found."),
            (
                "!Sub '${a b}'",
                "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, "
                    + "underscores, periods, and colons"
            ),
            (
                "!Ref Nobody",
                "Template format error: Unresolved resource dependencies [Nobody] in the Resources block of the "
                    + "template"
            ),
            ("!If [Nope, 1, 2]", "Template error: unresolved condition dependency Nope in Fn::If"),
            ("Fn::Transform: {Name: AWS::Include}", "The function Fn::Transform is not supported by this platform"),
        ])
    func faults(_ yaml: String, _ expected: String) throws { #expect(try message(yaml) == expected) }

    @Test("the language extensions' functions need their transform")
    func languageExtensions() throws {
        #expect(
            try message("!Length [a]", transform: false)
                == "Template format error: Fn::Length is only supported with the transform AWS::LanguageExtensions")
    }

    @Test("dynamic references are read and replaced by the given resolver")
    func dynamicReferences() async throws {
        struct Values: DynamicReferenceResolver {
            func value(of reference: DynamicReference) async throws -> String {
                switch reference {
                case .systemsManager(let name, let version, _): "\(name)#\(version ?? 0)"
                case .secret(let id, let key, let stage, _): "\(id)|\(key ?? "-")|\(stage ?? "-")"
                }
            }
        }
        func replaced(_ value: JSON) async throws -> JSON {
            try await DynamicReference.replace(in: value, with: Values())
        }
        #expect(try await replaced(["a": "x{{resolve:ssm:/n/a:3}}y{{resolve:ssm:b}}"]) == ["a": "x/n/a#3yb#0"])
        #expect(try await replaced(["{{resolve:secretsmanager:s:SecretString:pw}}"]) == ["s|pw|-"])
        let arn = "arn:aws:secretsmanager:us-east-1:000000000000:secret:s-1"
        #expect(
            try await replaced(.string("{{resolve:secretsmanager:\(arn):SecretString:pw:OLD}}"))
                == .string("\(arn)|pw|OLD"))
        await #expect(throws: TemplateFault("The dynamic reference service foo is not supported by this platform")) {
            try await replaced("{{resolve:foo:x}}")
        }
    }
}
