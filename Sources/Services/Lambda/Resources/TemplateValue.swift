internal import Base
internal import Wire

/// Reads properties of templates.
enum TemplateValue {
    /// - Throws: Lambda's validation fault for a text that is none of the values.
    static func enumeration<Value: RawRepresentable<String>>(_ properties: JSONObject, _ name: String) throws(Fault)
        -> Value?
    {
        guard let text = properties[name]?.string else { return nil }
        guard let value = Value(rawValue: text) else {
            throw LambdaCore.invalid("Value '\(text)' at '\(name)' is not valid.")
        }
        return value
    }
}
