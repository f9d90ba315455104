internal import Glibc
internal import Policy
package import ServiceKit
internal import Synchronization

/// Which addresses requests may go to that somebody else has asked for.
///
/// Whoever may subscribe, or make an API destination, has the server send requests, so it sends none to itself, whose
/// pages trust the machine, and none to link-local addresses, where clouds keep secrets. What a function asked for gets
/// no further than functions.
package struct NetworkReach: Sendable {
    private let server: ServerAddress
    private let network: FunctionNetwork

    package init(server: ServerAddress, network: FunctionNetwork) { (self.server, self.network) = (server, network) }

    /// Why nothing goes to a URL, as far as its text tells; a name's addresses are known when it is connected.
    package func refusal(of address: WebAddress, forFunction: Bool) -> String? {
        if forFunction, network == .nothing { return "functions reach no HTTP endpoints with --egress none" }
        let host = address.host.lowercased() == "localhost" ? "127.0.0.1" : address.host
        guard AddressRange(host) != nil else { return nil }
        return refusal(host, port: address.port, forFunction: forFunction)
    }

    /// Why nothing goes to an IP address; nil where it may.
    package func refusal(_ text: String, port: Int, forFunction: Bool) -> String? {
        guard let address = AddressRange(text) else { return "\(text) is no address" }
        func isIn(_ ranges: [AddressRange]) -> Bool { ranges.contains { $0.contains(address) } }
        if isIn(Self.never) { return "link-local, multicast and reserved addresses are refused" }
        if port == server.port, MachineAddress.isOwn(text) { return "this server sends nothing to itself" }
        guard forFunction, network != .host else { return nil }
        if network == .nothing { return "functions reach no HTTP endpoints with --egress none" }
        return isIn(Self.hidden) || MachineAddress.isOwn(text)
            ? "functions reach neither this machine nor private addresses" : nil
    }

    private static let never = ranges(["169.254.0.0/16", "224.0.0.0/3", "fe80::/10", "ff00::/8"])
    private static let hidden = ranges([
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::/127",
        "fc00::/7",
    ])

    private static func ranges(_ texts: [String]) -> [AddressRange] { texts.compactMap { AddressRange($0) } }
}

extension CallContext {
    /// Whether a function may be behind the call: it came from one, or another service makes it for a session, as
    /// stacks do.
    package var mayBeFromFunction: Bool {
        guard !isFromFunction else { return true }
        guard isWithin, case .role = caller else { return false }
        return true
    }
}

/// Addresses of this machine.
package enum MachineAddress {
    /// Whether what is sent to an address stays on this machine: only then a socket can have it for its own.
    package static func isOwn(_ text: String) -> Bool {
        guard let range = AddressRange(text) else { return false }
        return range.isV4 ? isOwnV4(text) : isOwnV6(text)
    }

    private static func isOwnV4(_ text: String) -> Bool {
        // As a version 6 socket writes it.
        let text = text.lowercased().hasPrefix("::ffff:") ? String(text.dropFirst(7)) : text
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        // What is written in another way, and cannot be looked at, counts as its own.
        guard inet_pton(AF_INET, text, &address.sin_addr) == 1 else { return true }
        return canBind(AF_INET, address)
    }

    private static func isOwnV6(_ text: String) -> Bool {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        guard inet_pton(AF_INET6, text, &address.sin6_addr) == 1 else { return true }
        return canBind(AF_INET6, address)
    }

    private static func canBind<Address>(_ family: CInt, _ address: Address) -> Bool {
        let descriptor = socket(family, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        // Without a socket nothing can be connected either.
        guard descriptor >= 0 else { return true }
        defer { close(descriptor) }
        return withUnsafePointer(to: address) { pointer in
            // SAFETY: the address begins as every socket address does, and its length is given.
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<Address>.size)) == 0
            }
        }
    }
}
