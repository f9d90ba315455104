/// Where a value stands in a resource's properties.
struct PropertyPath {
    /// As AWS's texts have it: `#/KeySchema/0`.
    let pointer: String
    /// The names alone: `KeySchema.AttributeName`.
    let name: String

    static let root = PropertyPath(pointer: "#", name: "")

    func member(_ member: String) -> PropertyPath {
        PropertyPath(pointer: "\(pointer)/\(member)", name: name.isEmpty ? member : "\(name).\(member)")
    }

    func element(_ index: Int) -> PropertyPath { PropertyPath(pointer: "\(pointer)/\(index)", name: name) }
}
