internal import NIOCore

/// Keeps a client from addresses that are not for it: names are resolved by then, and nothing is connected yet.
final class AddressGuard: ChannelOutboundHandler, Sendable {
    typealias OutboundIn = ByteBuffer
    private let mayReach: @Sendable (String, Int) -> Bool

    /// - Parameter mayReach: decides by IP address and port.
    init(_ mayReach: @escaping @Sendable (String, Int) -> Bool) { self.mayReach = mayReach }

    func connect(context: ChannelHandlerContext, to address: SocketAddress, promise: EventLoopPromise<Void>?) {
        guard let host = address.ipAddress, let port = address.port, mayReach(host, port) else {
            promise?.fail(ForbiddenAddress())
            return
        }
        context.connect(to: address, promise: promise)
    }
}

/// The address is not for this client.
struct ForbiddenAddress: Error {}
