internal import Base

/// What the property of an event must be. What may be an intrinsic function, an object with one member, passes.
enum EventProperty {
    case any
    case boolean
    case booleanOrMap
    case integer
    case list
    case map
    case text
    case textOrList

    func allows(_ value: JSON) -> Bool {
        if value.object?.count == 1, self != .textOrList { return true }
        return switch self {
        case .any: true
        case .boolean: value.bool != nil
        case .booleanOrMap: value.bool != nil || value.object != nil
        case .integer: value.integer != nil
        case .list: value.array != nil
        case .map: value.object != nil
        case .text: value.string != nil
        case .textOrList: value.string != nil || value.array?.allSatisfy { $0.string != nil } == true
        }
    }

    /// What is said about a property of another type.
    func fault(_ name: String) -> String {
        switch self {
        case .map: "Property '\(name)' should be a map."
        case .text: "Property '\(name)' should be a string."
        default: "Type of property '\(name)' is invalid."
        }
    }
}
