internal import CloudFormationAPI
internal import Wire

/// The parameters of a request, with what the stack had before.
enum GivenParameters {
    /// The value of each parameter that was given.
    static func values(_ parameters: [Parameter]?, previous: StackRecord?) throws -> [String: String] {
        var values: [String: String] = [:]
        for parameter in parameters ?? [] {
            guard let key = parameter.parameterKey else { continue }
            if parameter.usePreviousValue == true {
                guard parameter.parameterValue == nil else {
                    throw Fault.validation(
                        "Invalid input for parameter key \(key). Cannot specify usePreviousValue as true and non empty value "
                            + "for a parameter")
                }
                guard let value = previous?.target.parameters[key] else {
                    throw Fault.validation(
                        "Invalid input for parameter key \(key). Cannot specify usePreviousValue as true for a parameter key "
                            + "not in the previous template")
                }
                values[key] = value
            } else {
                guard let value = parameter.parameterValue else {
                    throw Fault.validation("Invalid input for parameter key \(key). Parameter value must be specified.")
                }
                values[key] = value
            }
        }
        return values
    }
}
