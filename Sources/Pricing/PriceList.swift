package import Base

/// What AWS asks for each thing that it counts, in one Region at one date. No free tiers: they are an account's, and
/// would hide what an application costs.
package struct PriceList: Sendable {
    package let region: String
    /// When AWS's pages said so: `2025-11-01`.
    package let date: String
    /// In dollars.
    private let prices: [PricedItem: Price]

    /// A thing's price.
    package struct Price: Sendable, Equatable {
        /// `request`, `GB-second`.
        package let unit: String
        /// Dollars for a unit, from so many units of a month on: the first from 0.
        package let tiers: [Tier]
    }

    package struct Tier: Sendable, Equatable {
        package let from: Double
        package let dollars: Double
    }

    /// Reads a list: `{"region": …, "date": …, "prices": {"lambda.requests": {"unit": "request", "per": 1000000,
    /// "dollars": [0.2], "from": [0]}}}`.
    /// - Throws: `pricing.list` where it is no such list, or where it misses a thing.
    package init(_ json: JSON) throws(Failure) {
        guard let region = json["region"]?.string, let date = json["date"]?.string,
            case .object(let listed)? = json["prices"]
        else { throw Self.wrong("it has no region, no date or no prices") }
        (self.region, self.date) = (region, date)
        var prices: [PricedItem: Price] = [:]
        for (name, entry) in listed {
            guard let item = PricedItem(rawValue: name) else { throw Self.wrong("nothing here is called \(name)") }
            prices[item] = try Self.price(entry, name)
        }
        if let missing = PricedItem.allCases.first(where: { prices[$0] == nil }) {
            throw Self.wrong("there is no price of \(missing.rawValue)")
        }
        self.prices = prices
    }

    private static func price(_ entry: JSON, _ name: String) throws(Failure) -> Price {
        let dollars = (entry["dollars"]?.array ?? []).compactMap(\.double)
        let from = (entry["from"]?.array ?? [.integer(0)]).compactMap(\.double)
        guard let unit = entry["unit"]?.string, let per = entry["per"]?.double, per > 0, !dollars.isEmpty,
            dollars.count == from.count, from.first == 0, zip(from, from.dropFirst()).allSatisfy({ $0 < $1 })
        else { throw wrong("the price of \(name) is not one: unit, per, dollars and from are needed") }
        return Price(unit: unit, tiers: zip(from, dollars).map { Tier(from: $0, dollars: $1 / per) })
    }

    private static func wrong(_ reason: String) -> Failure {
        Failure(code: "pricing.list", message: "The list of prices cannot be used: \(reason).", stage: "read")
    }

    package func unit(of item: PricedItem) -> String { prices[item]?.unit ?? "" }

    /// Dollars for one unit, before any discount for many.
    package func dollars(of item: PricedItem) -> Double { prices[item]?.tiers.first?.dollars ?? 0 }

    /// Dollars for so many units, the first of a month.
    package func dollars(of item: PricedItem, _ quantity: Double) -> Double {
        guard let tiers = prices[item]?.tiers else { return 0 }
        return tiers.indices.reduce(0) { sum, index in
            let last = index + 1 < tiers.endIndex ? tiers[index + 1].from : .infinity
            return sum + max(0, min(quantity, last) - tiers[index].from) * tiers[index].dollars
        }
    }
}
