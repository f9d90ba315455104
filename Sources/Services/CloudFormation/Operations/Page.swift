internal import Wire

/// One page of a listing; its token is the number of the first member of the next page.
struct Page<Element> {
    let elements: [Element]
    let next: String?

    init(_ all: [Element], token: String?, size: Int = LimitsCloudFormation.pageSize) throws {
        let start = try Page.number(token) ?? 0
        elements = Array(all.dropFirst(start).prefix(size))
        next = start + size < all.count ? String(start + size) : nil
    }

    /// - Throws: a ValidationError for a token that this service did not give.
    static func number(_ token: String?) throws -> Int? {
        guard let token else { return nil }
        guard let number = Int(token), number >= 0 else { throw Fault.validation("Invalid NextToken: \(token)") }
        return number
    }
}
