internal import Base
import Testing

@testable internal import Templates

/// What is found in a template's text alone, before any value is known.
@Suite struct IntrinsicCheckTests {
    private func message(_ text: String) -> String {
        do throws(TemplateFault) {
            try ReferenceCheck.check(try Template(text: text))
            return "no fault"
        } catch { return error.message }
    }

    private func message(ofProperty value: String, transform: String = "") -> String {
        message(
            """
            \(transform)
            Parameters: {P: {Type: String}, L: {Type: CommaDelimitedList}}
            Mappings: {M: {k: {a: 1, l: [x]}}}
            Conditions: {C: !Equals [!Ref P, 1]}
            Resources: {A: {Type: T, Properties: {X: \(value)}}, B: {Type: T}}
            """)
    }

    private static let sub =
        "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string "
        + "as first argument, and an optional second argument to specify a mapping of values to replace in the string"
    private static let variable =
        "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, "
        + "periods, and colons"
    private static let join =
        "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of "
        + "strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined."
    private static let split =
        "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to "
        + "be split or a function that returns a string to be split."
    private static let select =
        "Template error: Fn::Select requires a list argument with two elements: an integer index and a list"
    private static let map =
        "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the "
        + "attribute for return value"
    private static let getAtt =
        "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the "
        + "resource attribute"

    private static let unresolved =
        "Template format error: Unresolved resource dependencies [Nobody] in the Resources block of the "
        + "template"
    private static let defaultValueAlone =
        "Template format error: Fn::FindInMap with DefaultValue is only supported with the transform "
        + "AWS::LanguageExtensions"
    private static let cidr =
        "Template error: every Fn::Cidr object requires an ipBlock, a count between 1 and 256 and "
        + "optional cidrBits"
    private static let importValue =
        "Template error: the attribute in Fn::ImportValue must not depend on any resources, imported "
        + "values, or Fn::GetAZs"
    private static let exportName =
        "Template format error: Output O is malformed. The Name field of every Export member must be "
        + "specified and consist only of alphanumeric characters, colons, or hyphens."
    private static let dependentExport =
        "Template format error: Output O is malformed. The Name field of every Export member must not "
        + "depend on any resources, imported values, or Fn::GetAZs."
    private static let values: [(String, String)] = [
        ("!Select [-1, [a, b]]", "Template error: Fn::Select cannot select nonexistent value at index -1"),
        ("!Select [2, [a, b]]", "Template error: Fn::Select cannot select nonexistent value at index 2"),
        ("!Select ['-1', !Ref L]", "Template error: Fn::Select cannot select nonexistent value at index -1"),
        ("!Select [2, !Split ['.', a.b]]", "Template error: Fn::Select cannot select nonexistent value at index 2"),
        ("!Select [first, [a, b]]", select), ("!Select [0]", select), ("!Select [0, text]", select),
        ("!Sub '${'", variable), ("!Sub 'a ${b'", variable), ("!Sub '${}'", variable),
        ("!Sub '${a b}'", variable), ("!Sub '${!open'", variable), ("!Sub [1, 2]", sub), ("!Sub [a, b]", sub),
        ("!Sub ['${v}', {v: [1]}]", "Template error: variable v in Fn::Sub expression does not resolve to a string"),
        (
            "!Sub '${Nobody}'",
            unresolved
        ),
        (
            "!Sub '${Nobody.Arn}'",
            "Template error: instance of Fn::Sub references invalid resource attribute Nobody.Arn"
        ),
        ("!Join [',']", join), ("!Join [1, [a]]", join), ("!Join [',', text]", join), ("!Join [',', [[a]]]", join),
        ("!Split ['', a]", split), ("!Split [',']", split), ("!Split [',', [a]]", split),
        ("!FindInMap [M, k]", map), ("!FindInMap [M, k, [a]]", map),
        (
            "!FindInMap [N, k, a]",
            "Template error: Mapping named 'N' is not present in the 'Mappings' section of template."
        ),
        ("!FindInMap [M, k, b]", "Template error: Unable to get mapping for M::k::b"),
        (
            "!FindInMap [M, k, b, {DefaultValue: 1}]",
            defaultValueAlone
        ),
        ("!GetAtt B", getAtt), ("!GetAtt [B, '']", getAtt),
        ("!If [C, 1]", "Template error: Fn::If requires a list argument with three elements"),
        ("!If [D, 1, 2]", "Template error: unresolved condition dependency D in Fn::If"),
        ("!Ref [P]", "Template error: every Ref object must have a single String value."),
        ("!Base64 [a]", "Template error: every Fn::Base64 object must have a String-typed value."),
        (
            "!Cidr [10.0.0.0/16, 300, 8]",
            cidr
        ),
        (
            "!ImportValue {Ref: B}",
            importValue
        ),
        (
            "!Equals [1, 2]",
            "Template format error: Fn::Equals can only be used in the Conditions block of the template"
        ),
        (
            "{a: [!Join [',', !Select [3, [a]]]]}",
            "Template error: Fn::Select cannot select nonexistent value at index 3"
        ),
    ]

    @Test("malformed functions are told without values", arguments: values)
    func malformed(_ value: String, _ expected: String) { #expect(message(ofProperty: value) == expected) }

    private static let laterValues: [String] = [
        "!Select [!Ref P, !Ref L]", "!Select [7, !Ref L]", "!Select [1, !Split ['.', a.b]]",
        "!Sub ['${v}-${P}-${!x}-${B.Arn}', {v: !Ref P, w: 1}]", "!Sub '$ { } $}'", "!Join ['', !Ref L]",
        "!Join ['', [a, 1, !Ref B]]", "!Split [',', !Ref P]", "!FindInMap [!Ref P, k, a]", "!FindInMap [M, !Ref P, a]",
        "!If [C, !Ref B, !Ref AWS::NoValue]", "!GetAtt [B, !Ref P]", "!Cidr [!Ref P, !Ref P]",
        "{Condition: {StringEquals: {a: b}}, Ref: not-alone}",
    ]

    @Test("functions whose arguments have values later are not told", arguments: laterValues)
    func wellFormed(_ value: String) { #expect(message(ofProperty: value) == "no fault") }

    @Test("a default value takes the place of a mapping that is not there")
    func defaultValue() {
        let value = "!FindInMap [M, k, b, {DefaultValue: 1}]"
        #expect(message(ofProperty: value, transform: "Transform: AWS::LanguageExtensions") == "no fault")
    }

    private static let malformedSections: [(String, String)] = [
        (
            "Conditions: {A: !Not [!Condition B], B: !Not [!Condition C], C: !Not [!Condition A], D: !Equals [1, 1]}",
            "Template format error: Circular dependency between conditions: [A, B, C]"
        ),
        (
            "Conditions: {A: !Not [!Condition A]}",
            "Template format error: Circular dependency between conditions: [A]"
        ),
        (
            "Conditions: {A: !Or [!Condition B, !Equals [1, 1]]}",
            "Template format error: Unresolved condition dependency B in the Conditions block of the template"
        ),
        (
            "Conditions: {A: true}",
            "Template format error: Conditions can only be boolean operations on parameters and other conditions"
        ),
        (
            "Conditions: {A: !Equals [1]}",
            "Template error: every Fn::Equals object requires a list of 2 string parameters."
        ),
        (
            "Conditions: {A: !And [!Equals [1, 1]]}",
            "Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean parameters."
        ),
        (
            "Conditions: {A: !Equals [!Select [4, [a]], b]}",
            "Template error: Fn::Select cannot select nonexistent value at index 4"
        ),
        (
            "Conditions: {A: !Equals [!ImportValue x, b]}",
            "Template error: Cannot use Fn::ImportValue in Conditions."
        ),
        ("Conditions: [A]", "Template format error: Conditions must be an object."),
        ("Outputs: [A]", "Template format error: Outputs must be an object."),
        ("Outputs: {O: text}", "Template format error: [/Outputs/O] Every Outputs member must be an object"),
        (
            "Outputs: {O: {}}",
            "Template format error: [/Outputs/O] Every Outputs member must contain a Value object"
        ),
        (
            "Outputs: {O: {Value: [a]}}",
            "Template format error: The Value field of every Outputs member must evaluate to a String and not a List."
        ),
        (
            "Outputs: {O: {Value: {a: b}}}",
            "Template format error: The Value field of every Outputs member must evaluate to a String and not a Map."
        ),
        (
            "Outputs: {O: {Value: !Ref AWS::NoValue}}",
            "Template format error: The Value field of every Outputs member must evaluate to a String."
        ),
        (
            "Outputs: {O: {Value: a, Description: [b]}}",
            "Template format error: Every Description member must be a string."
        ),
        (
            "Outputs: {O: {Value: a, Condition: {C: d}}}",
            "Template format error: Every Condition member must be a string."
        ),
        (
            "Outputs: {O: {Value: a, Export: b}}",
            exportName
        ),
        (
            "Outputs: {O: {Value: a, Export: {Name: b_c}}}",
            exportName
        ),
        (
            "Outputs: {O: {Value: a, Export: {Name: !Ref R}}}",
            dependentExport
        ),
        (
            "Mappings: {M: {k: {a: {b: c}}}}",
            "Template format error: Every Mappings attribute must be a String or a List."
        ),
    ]

    @Test("malformed conditions and outputs are told without values", arguments: malformedSections)
    func sections(_ section: String, _ expected: String) {
        #expect(message("\(section)\nResources: {R: {Type: T}}\n") == expected)
    }
}
