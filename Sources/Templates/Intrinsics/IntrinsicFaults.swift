/// What CloudFormation says about functions whose arguments have the wrong form.
extension TemplateFault {
    static let ref = error("every Ref object must have a single String value.")
    static let getAtt = error(
        "every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute")
    static let sub = error(
        "One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first "
            + "argument, and an optional second argument to specify a mapping of values to replace in the string")
    static let subVariable = error(
        "variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons")
    static let join = error(
        "every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined "
            + "or a function that returns a list of strings (such as Fn::GetAZs) to be joined.")
    static let split = error(
        "every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a "
            + "function that returns a string to be split.")
    static let select = error("Fn::Select requires a list argument with two elements: an integer index and a list")
    static let branch = error("Fn::If requires a list argument with three elements")
    static let findInMap = error(
        "every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return "
            + "value")
    static let cidr = error(
        "every Fn::Cidr object requires an ipBlock, a count between 1 and 256 and optional cidrBits")
    static let importValue = error(
        "the attribute in Fn::ImportValue must not depend on any resources, imported values, or Fn::GetAZs")
    static let condition = format(
        "Conditions can only be boolean operations on parameters and other conditions")

    static func unresolved(variable name: String) -> TemplateFault {
        error("variable \(name) in Fn::Sub expression does not resolve to a string")
    }

    static func nonexistent(index: Int) -> TemplateFault {
        error("Fn::Select cannot select nonexistent value at index \(index)")
    }

    /// The argument of a function that takes one text.
    static func text(of function: String) -> TemplateFault {
        error("every \(function) object must have a String-typed value.")
    }

    static func missing(map: String) -> TemplateFault {
        error("Mapping named '\(map)' is not present in the 'Mappings' section of template.")
    }

    static func missing(map: String, key: String, attribute: String) -> TemplateFault {
        error("Unable to get mapping for \(map)::\(key)::\(attribute)")
    }

    static func missing(condition name: String) -> TemplateFault {
        error("unresolved condition dependency \(name) in Fn::If")
    }

    static func languageExtension(_ function: String) -> TemplateFault {
        format("\(function) is only supported with the transform \(Template.languageExtensions)")
    }

    static func outsideConditions(_ function: String) -> TemplateFault {
        format("\(function) can only be used in the Conditions block of the template")
    }

    static func unknown(function: String) -> TemplateFault {
        let names = IntrinsicResolver.supported.joined(separator: ", ")
        return format("Encountered unsupported function: \(function) Supported functions are: [\(names)]")
    }
}
