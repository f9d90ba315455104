internal import Glibc

/// SIGTERM and SIGINT, as something to wait for.
enum Signals {
    /// Must be called before any thread is made: the mask is inherited, so the signals come only to the thread that waits.
    static func block() {
        var set = termination
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Returns when the process is asked to end. A second request ends it at once.
    static func untilTermination() async {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            var thread = pthread_t()
            let waiter = Unmanaged.passRetained(Waiter(continuation)).toOpaque()
            let error = pthread_create(&thread, nil, { argument in
                // SAFETY: the pointer is the retained waiter of the line above, taken once.
                guard let argument else { return nil }
                let waiter = Unmanaged<Waiter>.fromOpaque(argument).takeRetainedValue()
                waitOnce()
                waiter.continuation.resume()
                waitOnce()
                _exit(130)
            }, waiter)
            precondition(error == 0, "no thread could be made to wait for signals")
        }
    }

    private static var termination: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGTERM)
        sigaddset(&set, SIGINT)
        return set
    }

    private static func waitOnce() {
        var set = termination
        var signal: Int32 = 0
        sigwait(&set, &signal)
    }

    private final class Waiter: Sendable {
        let continuation: CheckedContinuation<Void, Never>
        init(_ continuation: CheckedContinuation<Void, Never>) { self.continuation = continuation }
    }
}
