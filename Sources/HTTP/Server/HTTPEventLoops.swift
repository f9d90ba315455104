internal import NIOCore
package import NIOPosix

/// The threads that servers and clients share, for callers that need nothing else of NIO.
package struct HTTPEventLoops: Sendable {
    package let group: MultiThreadedEventLoopGroup

    package init(threads: Int) { group = MultiThreadedEventLoopGroup(numberOfThreads: threads) }

    /// Ends the threads. Servers and clients on them have to be shut down before.
    package func shutdown() async {
        await withCheckedContinuation { waiter in
            group.shutdownGracefully { _ in waiter.resume() }
        }
    }
}
