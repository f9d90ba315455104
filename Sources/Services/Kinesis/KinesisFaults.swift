internal import Base
internal import KinesisAPI
internal import Wire

/// Faults with AWS's texts.
extension Fault {
    static func invalidArgument(_ message: String) -> Fault { KinesisFault.invalidArgumentException(message) }

    static func noStream(_ reference: StreamReference) -> Fault {
        KinesisFault.resourceNotFoundException(
            "Stream \(reference.name) under account \(reference.tenant.account) not found.")
    }

    static func noShard(_ id: String, _ reference: StreamReference) -> Fault {
        KinesisFault.resourceNotFoundException(
            "Could not find shard \(id) in stream \(reference.name) under account \(reference.tenant.account).")
    }

    static func noConsumer(_ name: String, _ reference: StreamReference) -> Fault {
        KinesisFault.resourceNotFoundException(
            "Consumer \(name), of Stream \(reference.name) under account \(reference.tenant.account) not found.")
    }

    static func rateExceeded(_ shard: String, _ reference: StreamReference) -> Fault {
        KinesisFault.provisionedThroughputExceededException(
            "Rate exceeded for shard \(shard) in stream \(reference.name) under account \(reference.tenant.account).")
    }

    static func inUse(_ reference: StreamReference) -> Fault {
        KinesisFault.resourceInUseException(
            "Stream \(reference.name) under account \(reference.tenant.account) is changed by too many callers at once."
        )
    }

    /// - Parameter given: how the request has a number: `no`, or `also a`.
    static func numberMismatch(_ type: ShardIteratorType, _ given: String) -> Fault {
        .invalidArgument(
            "Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or (2) "
                + "TRIM_HORIZON or LATEST and no StartingSequenceNumber. Request specified \(type.rawValue) and "
                + "\(given) StartingSequenceNumber.")
    }

    /// - Parameter position: `StartingSequenceNumber`.
    static func foreignNumber(_ number: String, _ position: String, _ shard: String, _ reference: StreamReference)
        -> Fault
    {
        .invalidArgument(
            "\(position) \(number) used in GetShardIterator on shard \(shard) in stream \(reference.name) "
                + "under account \(reference.tenant.account) is invalid because it did not come from this stream.")
    }

    static let invalidIterator = invalidArgument("Invalid ShardIterator.")
}
