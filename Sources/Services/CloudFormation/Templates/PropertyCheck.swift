internal import Base
internal import ServiceKit
internal import Wire

/// Holds a resource's properties against its type's.
struct PropertyCheck {
    private let logicalID: String
    private let type: String
    private let kind: ResourceProperty.Kind

    init(_ logicalID: String, _ handler: any ResourceHandler) {
        (self.logicalID, type) = (logicalID, handler.type)
        kind = .structure(handler.properties, unsupported: handler.unsupported)
    }

    /// The properties with numbers, booleans and texts in the form that the type asks for.
    /// - Parameter isPartial: values that are not known yet fit everywhere.
    /// - Throws: ValidationError in AWS's words for what is wrong, NotImplementedException for what is not there yet.
    func coerce(_ properties: JSONObject, isPartial: Bool = false) throws(Fault) -> JSONObject {
        var fit = PropertyFit(isPartial: isPartial)
        let coerced = fit.value(.object(properties), as: kind, at: .root).object ?? properties
        guard fit.faults.isEmpty else {
            throw .validation(
                "Properties validation failed for resource \(logicalID) with message:\n"
                    + fit.faults.joined(separator: "\n"))
        }
        if let refused = fit.unsupported { throw .notSupported("The \(refused) of \(type)") }
        return coerced
    }
}
