package import Base
internal import DynamoDBAPI
internal import Wire

/// How a table's capacity is paid for.
package struct TableThroughput: Sendable, Hashable {
    package struct Provisioned: Sendable, Hashable {
        package var read: Int
        package var write: Int
    }

    /// Nil means on demand.
    package var provisioned: Provisioned?
    /// When the table was last changed to on demand.
    package var onDemandSince: Instant?
    /// The limits on on-demand use, where some were given.
    package var maximum: Provisioned?

    /// Changes how it is paid for, as a request of a table wants it; what it says nothing of stays.
    mutating func change(
        to mode: BillingMode?, _ given: ProvisionedThroughput?, _ onDemand: OnDemandThroughput?, now: Instant
    ) throws(Fault) {
        switch (mode, given) {
        case (.payPerRequest?, _?):
            throw .invalidParameter(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST")
        case (.payPerRequest?, nil):
            if provisioned != nil || onDemandSince == nil { onDemandSince = now }
            provisioned = nil
        case (.provisioned?, nil) where provisioned == nil:
            throw .invalidParameter(
                "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED")
        case (_, let given?):
            provisioned = Provisioned(read: given.readCapacityUnits, write: given.writeCapacityUnits)
            onDemandSince = nil
        case (_, nil): break
        }
        if let onDemand { maximum = Self.maximum(onDemand) }
        // A provisioned table has its units, and no limits on other use.
        if provisioned != nil { maximum = nil }
    }

    /// Limits on on-demand use, as a table or an index has them: −1 is none.
    static func maximum(_ wanted: OnDemandThroughput) -> Provisioned {
        Provisioned(read: wanted.maxReadRequestUnits ?? -1, write: wanted.maxWriteRequestUnits ?? -1)
    }

    /// What a global index is to have, by what the table has.
    func ofIndex(_ name: String, _ given: ProvisionedThroughput?) throws(Fault) -> Provisioned? {
        guard let given else {
            if provisioned == nil { return nil }
            throw .invalidParameter("ProvisionedThroughput must be specified for index: \(name)")
        }
        if provisioned == nil {
            throw .invalidParameter(
                "ProvisionedThroughput should not be specified for index: \(name) "
                    + "when BillingMode is PAY_PER_REQUEST")
        }
        return Provisioned(read: given.readCapacityUnits, write: given.writeCapacityUnits)
    }
}
