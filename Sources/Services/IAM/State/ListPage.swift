internal import Base
internal import IAMAPI
internal import Wire

/// A page of a list whose items have names. The marker is the last name of the page before.
struct ListPage<Item> {
    let items: [Item]
    let isTruncated: Bool
    let marker: String?

    init(_ all: [Item], marker: String?, maxItems: Int?, name: (Item) -> String) throws(Fault) {
        var rest = all[...]
        if let marker {
            guard let bytes = Base64.decode(marker), let last = String(validating: bytes, as: UTF8.self),
                let index = all.firstIndex(where: { name($0) == last })
            else { throw Fault(code: "ValidationError", message: "Invalid Marker.") }
            rest = all[(index + 1)...]
        }
        items = Array(rest.prefix(maxItems ?? LimitsIAM.pageSize))
        isTruncated = items.count < rest.count
        self.marker = isTruncated ? items.last.map { Base64.encode(Array(name($0).utf8)) } : nil
    }
}
