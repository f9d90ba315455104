internal import APIGatewayAPI
internal import Base
internal import Wire

/// One page of a list, in the order of a key; `position` names the last key of the page before.
struct Page<Item> {
    let items: [Item]
    let position: String?

    init(_ all: [Item], key: (Item) -> String, after position: String?, limit: Int?) throws(Fault) {
        if let limit, !LimitsAPIGateway.pageSizes.contains(limit) {
            throw APIGatewayFault.badRequestException(
                "Invalid limit specified: \(limit). Limit must be between 1 and 500.")
        }
        let count = limit ?? LimitsAPIGateway.pageDefault
        let last = position.flatMap { Base64.decode($0) }.map { String(decoding: $0, as: UTF8.self) }
        let rest = all.sorted { key($0) < key($1) }.filter { item in last.map { key(item) > $0 } ?? true }
        items = Array(rest.prefix(count))
        self.position = rest.count > count ? items.last.map { Base64.encode(Array(key($0).utf8)) } : nil
    }
}
