/// What runs of a pipe.
protocol PipeRunner: Sendable {
    /// - Throws: where the role can't be had, or may not look at the source.
    func check() async throws
    func start()
    /// Begins no batch any more: those that wait in the source are about to be sent home.
    func drain()
    /// Ends what runs. What was taken and is not done comes again.
    func stop() async
}
