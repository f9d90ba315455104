/// A node of a service graph.
struct ServiceNode: Hashable, Comparable, Sendable {
    let name: String
    /// `AWS::Lambda::Function`; nil where a segment does not tell.
    let type: String?
    let account: String?

    init(name: String, type: String?, account: String? = nil) {
        (self.name, self.type, self.account) = (name, type, account)
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.name, left.type ?? "", left.account ?? "") < (right.name, right.type ?? "", right.account ?? "")
    }
}
