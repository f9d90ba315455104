/// The bounds of the console.
enum LimitsConsole {
    /// Pages that are told of what happens, at once.
    static let watchers = 64
    /// Between two times at which they are told.
    static let pause = Duration.seconds(1)
    /// Bytes of an object, or of any other body that streams, which a page is shown.
    static let shownBytes = 1 << 20
}
