internal import Base
internal import NIOCore
internal import NIOPosix

#if canImport(Glibc)
    internal import Glibc
#endif

/// Receives datagrams on a UDP port. What comes while its loop is busy fills the kernel's own buffer, and the rest is
/// lost, as datagrams are.
package final class DatagramReceiver: Sendable {
    /// The port it receives on.
    package let port: Int
    private let channel: any Channel

    private init(_ channel: any Channel, port: Int) { (self.channel, self.port) = (channel, port) }

    /// Opens a port; 0 takes a free one.
    /// - Parameter take: gets what each datagram has, on an event loop: it must not block.
    /// - Throws: `Failure` with the code `http.addressInUse` where somebody else receives there, else `http.listen`.
    package static func open(
        host: String, port: Int, on loops: HTTPEventLoops, _ take: @escaping @Sendable ([UInt8]) -> Void
    ) async throws -> DatagramReceiver {
        let stage = "receive on \(host):\(port)"
        do {
            let channel = try await DatagramBootstrap(group: loops.group)
                .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: largest))
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Handler(take))
                    }
                }
                .bind(host: host, port: port).get()
            return DatagramReceiver(channel, port: channel.localAddress?.port ?? port)
        } catch {
            let isInUse = (error as? IOError)?.errnoCode == EADDRINUSE
            throw Failure(
                code: isInUse ? "http.addressInUse" : "http.listen", message: "cannot \(stage)", stage: stage,
                cause: error)
        }
    }

    /// More than a datagram can have.
    private static let largest = 65_536

    package func close() async {
        await withCheckedContinuation { waiter in
            channel.close(mode: .all, promise: nil)
            channel.closeFuture.whenComplete { _ in waiter.resume() }
        }
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = AddressedEnvelope<ByteBuffer>
        private let take: @Sendable ([UInt8]) -> Void

        init(_ take: @escaping @Sendable ([UInt8]) -> Void) { self.take = take }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            take(Array(unwrapInboundIn(data).data.readableBytesView))
        }
    }
}
