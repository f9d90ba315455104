internal import Base
import Testing

@testable internal import Templates

@Suite struct TemplateTests {
    private func message(_ text: String) -> String {
        do throws(TemplateFault) {
            let template = try Template(text: text)
            try ReferenceCheck.check(template)
            _ = try DependencyGraph(template)
            return "no fault"
        } catch { return error.message }
    }

    @Test("a whole template is taken apart")
    func whole() throws {
        let template = try Template(
            text: """
                AWSTemplateFormatVersion: 2010-09-09
                Description: a queue
                Parameters:
                  Stage: {Type: String, Default: dev, AllowedValues: [dev, prod]}
                Conditions:
                  IsProd: !Equals [!Ref Stage, prod]
                Resources:
                  Queue: {Type: "AWS::SQS::Queue", DeletionPolicy: Retain, DependsOn: Other}
                  Other: {Type: "AWS::SQS::Queue", Condition: IsProd}
                Outputs:
                  Url: {Value: !Ref Queue, Export: {Name: !Sub "${AWS::StackName}-url"}}
                """)
        #expect(template.description == "a queue")
        #expect(template.parameters["Stage"]?.allowedValues == ["dev", "prod"])
        #expect(template.resources["Queue"]?.deletionPolicy == .retain)
        #expect(template.resources["Queue"]?.dependsOn == ["Other"])
        #expect(template.outputs["Url"]?.exportName == ["Fn::Sub": "${AWS::StackName}-url"])
    }

    @Test(
        "a malformed template is refused in AWS's words",
        arguments: [
            ("- 1\n", "Template format error: unsupported structure."),
            ("Resources: {}\n", "Template format error: At least one Resources member must be defined."),
            (
                "Foo: 1\nResources: {A: {Type: T}}\n",
                "Template format error: Invalid template property or properties [Foo]"
            ),
            (
                "Resources: {A: {Properties: {}}}\n",
                "Template format error: [/Resources/A] Every Resources object must contain a Type member."
            ),
            ("Resources: {A-b: {Type: T}}\n", "Template format error: Resource name A-b is non alphanumeric."),
            ("Resources: {A: {Type: T, Propertis: {}}}\n", "Invalid template resource property 'Propertis'"),
            (
                "Resources: {A: {Type: T, Properties: {X: null}}}\n",
                "Template format error: [/Resources/A/Properties/X] 'null' values are not allowed in templates"
            ),
            (
                "Resources: {A: {Type: T, Properties: {X: !Ref Nobody}}}\n",
                "Template format error: Unresolved resource dependencies [Nobody] in the Resources block of the "
                    + "template"
            ),
            (
                "Resources: {A: {Type: T, Properties: {X: !GetAtt Nobody.Arn}}}\n",
                "Template error: instance of Fn::GetAtt references undefined resource Nobody"
            ),
            (
                "Resources: {A: {Type: T}}\nOutputs: {O: {Value: !Ref Nobody}}\n",
                "Template format error: Unresolved resource dependencies [Nobody] in the Outputs block of the template"
            ),
            (
                "Resources: {A: {Type: T, DependsOn: C}, B: {Type: T, Properties: {X: !Ref A}}, C: {Type: T, "
                    + "DependsOn: B}, D: {Type: T, DependsOn: A}}\n",
                "Circular dependency between resources: [A, B, C]"
            ),
            (
                "Parameters: {P: {Type: Strin}}\nResources: {A: {Type: T}}\n",
                "Template format error: Unrecognized parameter type: Strin"
            ),
            (
                "Parameters: {P: {}}\nResources: {A: {Type: T}}\n",
                "Template format error: Every Parameters object must contain a Type member."
            ),
            (
                "Resources: {A: {Type: T, Properties: {X: !If [C, 1, 2]}}}\n",
                "Template error: unresolved condition dependency C in Fn::If"
            ),
            (
                "Conditions: {C: !Equals [!Ref A, 1]}\nResources: {A: {Type: T}}\n",
                "Template format error: Unresolved dependencies [A]. Cannot reference resources in the "
                    + "Conditions block of the template"
            ),
        ])
    func malformed(_ text: String, _ expected: String) { #expect(message(text) == expected) }

    @Test("what would act in CloudFormation and does not act here is refused by name")
    func unsupported() throws {
        let template = try Template(
            text: "Rules: {R: {Assertions: []}}\nResources: {A: {Type: T}}\n")
        #expect(throws: TemplateFault("The section Rules is not supported by this platform")) {
            try template.requireSupported()
        }
    }

    @Test("parameters take given values and defaults, and their constraints hold")
    func parameters() throws {
        let template = try Template(
            text: """
                Parameters:
                  Stage: {Type: String, AllowedValues: [dev, prod], Default: dev}
                  Name: {Type: String, AllowedPattern: "[a-z]+", MinLength: 2}
                  Size: {Type: Number, Default: 5, MaxValue: 10, ConstraintDescription: up to ten}
                  List: {Type: CommaDelimitedList, Default: "a, b"}
                Resources: {A: {Type: T}}
                """)
        func message(_ given: [String: String]) -> String? {
            do throws(TemplateFault) {
                _ = try ParameterValues(given, for: template)
                return nil
            } catch { return error.message }
        }
        #expect(message([:]) == "Parameters: [Name] must have values")
        #expect(message(["Name": "ab", "Foo": "x"]) == "Parameters: [Foo] do not exist in the template")
        #expect(message(["Name": "ab", "Stage": "x"]) == "Parameter 'Stage' must be one of AllowedValues")
        #expect(message(["Name": "a"]) == "Parameter 'Name' must contain at least 2 characters")
        #expect(message(["Name": "AB"]) == "Parameter 'Name' must match pattern [a-z]+")
        #expect(message(["Name": "ab", "Size": "x"]) == "Parameter 'Size' must be a number")
        #expect(message(["Name": "ab", "Size": "11"]) == "Parameter Size failed to satisfy constraint: up to ten")
        let values = try ParameterValues(["Name": "ab"], for: template)
        #expect(try values.value(of: "List") == ["a", "b"])
        #expect(try values.value(of: "Size") == "5")
        #expect(try values.value(of: "Nobody") == nil)
    }

    @Test(
        "the patterns that templates use are understood",
        arguments: [
            ("^[a-zA-Z][-a-zA-Z0-9]*$", "my-app1", "1app"), ("[\\w-]+", "a_b-c", "a b"),
            ("^(?!aws).*$", "my", "aws-my"),
            ("(\\d{1,3})\\.(\\d{1,3})", "10.20", "10.2000"), ("^$|^arn:.*", "", "x"),
            ("[a-z0-9][a-z0-9\\.-]{1,61}[a-z0-9]", "my.bucket-1", "-bucket"), ("[\\x20-\\x7E]*", "a b~", "é"),
            ("^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))$", "10.0.0.0/16", "10.0.0/16"),
            ("[^\\s@]+@[^\\s@]+\\.[^\\s@]+", "a@b.c", "a@b"), ("true|false", "true", "truefalse"),
        ])
    func patterns(_ pattern: String, _ good: String, _ bad: String) throws {
        let parameter: JSON = ["Type": "String", "AllowedPattern": .string(pattern)]
        let template = try Template(["Parameters": ["P": parameter], "Resources": ["A": ["Type": "T"]]])
        #expect(try ParameterValues(["P": good], for: template).value(of: "P") == .string(good))
        #expect(throws: TemplateFault("Parameter 'P' must match pattern \(pattern)")) {
            try ParameterValues(["P": bad], for: template)
        }
    }

    @Test("a stored parameter has its value once Systems Manager told it")
    func storedParameters() throws {
        let template = try Template(
            text: """
                Parameters:
                  P: {Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /names}
                Resources: {A: {Type: T}}
                """)
        var values = try ParameterValues([:], for: template)
        #expect(values.storedNames.map(\.name) == ["/names"])
        #expect(throws: TemplateFault.self) { try values.value(of: "P") }
        values.setStored("P", to: "a,b")
        #expect(try values.value(of: "P") == ["a", "b"])
    }
}
