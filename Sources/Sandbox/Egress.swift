/// What functions reach of the network beside the platform.
package enum Egress: String, Sendable, CaseIterable {
    /// Nothing: a loopback of their own.
    case none
    /// By TCP over IPv4 whatever the machine reaches, but nothing of the machine itself and no link-local address, and
    /// the machine's name servers.
    case internet
    /// Also the machine's own loopback, by the name `host.martlet.internal`.
    case host

    /// As the sandbox program numbers them.
    var number: UInt64 {
        switch self {
        case .none: 0
        case .internet: 1
        case .host: 2
        }
    }
}
