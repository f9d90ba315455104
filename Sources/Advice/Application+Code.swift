/// What reading a function's code tells, without running it.
extension Application {
    package struct Code: Sendable {
        package init() {}
    }
}
