package import Base

/// One place in which one function's processes run, made by a `SandboxDriver`.
///
/// The descriptors belong to the sandbox until they are taken; `destroy` closes those that nobody took. All calls may
/// come from any thread.
package protocol Sandbox: AnyObject, Sendable {
    /// The id that the spec gave.
    var id: String { get }
    /// Listens on 127.0.0.1:9001 inside the sandbox, non-blocking: the Lambda Runtime API. Who connects is this
    /// function.
    var runtimeListener: SandboxDescriptor { get }
    /// Listens on 127.0.0.1:4566 inside the sandbox, non-blocking: the AWS endpoint. Who connects is this function.
    var endpointListener: SandboxDescriptor { get }
    /// Receives datagrams on 127.0.0.1:2000 inside the sandbox, non-blocking: what the function tells the X-Ray daemon.
    /// Nil where nothing of that kind comes.
    var traceSocket: SandboxDescriptor? { get }
    /// What the function prints, non-blocking. A function that prints blocks while nobody reads (64 KiB are buffered).
    var standardOutput: SandboxDescriptor { get }
    var standardError: SandboxDescriptor { get }

    /// What extensions print, non-blocking; nil where the spec has none.
    var extensionOutput: SandboxDescriptor? { get }
    /// Where the spec has extensions: each process that ends, until the sandbox does. For one reader.
    var processEnds: AsyncStream<SandboxProcessEnd>? { get }

    /// How the function's first process ended; waits until it has, and everything that it started is dead too. With
    /// extensions it is the sandbox's end that is waited for, since it goes on without any of its processes.
    var exit: SandboxExit { get async }

    /// Sets the share of processor time that Lambda gives to this memory size. A new sandbox is not limited.
    func setCPU(memoryMB: Int) throws(Failure)
    /// Stops every process (about 0.15 ms). Frozen processes can still be destroyed.
    func freeze() throws(Failure)
    /// Lets them go on (about 0.1 ms).
    func thaw() throws(Failure)
    /// The most memory that was in use at one time since the last call, in bytes; nil where that can't be known.
    func takePeakMemory() throws(Failure) -> Int?
    /// The processor time that its processes have had since it was made; nil where that can't be known.
    func processorTime() throws(Failure) -> Duration?
    /// Asks the first process to end (SIGTERM).
    func terminate()
    /// Starts the function's program, which waits for that where there are extensions.
    func run()
    /// Ends one process of a sandbox with extensions by force.
    /// - Parameter name: the extension; nil for the function's program.
    func endProcess(_ name: String?)
    /// Connects from inside to a port of 127.0.0.1 there.
    /// - Returns: the connected socket, which the caller closes.
    /// - Throws: `sandbox.connect` where nobody listens.
    func connect(port: UInt16) async throws(Failure) -> Int32
    /// Ends everything inside and returns when no process, mount, namespace or cgroup of it is left. May be called
    /// again.
    func destroy() async
}

extension Sandbox {
    package var traceSocket: SandboxDescriptor? { nil }
}

/// Makes sandboxes. Shut it down before the program ends.
package protocol SandboxDriver: Sendable {
    /// A sentence for the log at start: how functions are kept apart on this machine.
    var summary: String { get }
    /// Starts `spec`'s program in a sandbox of its own.
    /// - Throws: `sandbox.create` whose stage is the step that failed (`open /data/code`, `execute
    /// /var/task/bootstrap`);
    ///   nothing is left then.
    func create(_ spec: SandboxSpec) async throws(Failure) -> any Sandbox
    /// Destroys every sandbox and returns when nothing is left. Later creates fail.
    func shutdown() async
}
