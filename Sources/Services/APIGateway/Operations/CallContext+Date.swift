internal import Base
internal import ServiceKit

extension CallContext {
    /// The time of the call as API Gateway dates things: whole seconds.
    var date: Instant { Instant(seconds: now.seconds) }
}
