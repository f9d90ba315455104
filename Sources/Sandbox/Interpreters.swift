package import Base

/// The interpreters and the AWS SDK that this machine offers to functions, and which Lambda runtime runs on which of
/// them.
package struct Interpreters: Sendable {
    /// By family, oldest first; one of each version.
    package let installed: [Interpreter]
    /// Where boto3 is; the first that fits is offered.
    package let pythonSDKs: [PythonSDK]

    package init(installed: [Interpreter], pythonSDKs: [PythonSDK]) {
        self.installed = installed.sorted { ($0.family.rawValue, $0.version) < ($1.family.rawValue, $1.version) }
        self.pythonSDKs = pythonSDKs
    }

    /// The boto3 that functions on this Python are offered, or why there is none for them; both nil where there is none
    /// at all.
    package func pythonSDK(for python: LanguageVersion) -> (sdk: PythonSDK?, warning: String?) {
        if let fits = pythonSDKs.first(where: { $0.refusal(for: python) == nil }) { return (fits, nil) }
        return (nil, pythonSDKs.first?.refusal(for: python))
    }

    /// The boto3 that the newest Python is offered.
    package var newestPythonSDK: (sdk: PythonSDK?, warning: String?) {
        guard let newest = installed.last(where: { $0.family == .python }) else { return (nil, nil) }
        return pythonSDK(for: newest.version)
    }

    /// What a runtime identifier is run with.
    package struct Choice: Sendable, Hashable {
        package let runtime: LambdaRuntime
        /// Nil where the function's own program is the runtime.
        package let interpreter: Interpreter?
        /// A sentence for the user when the version is not the one asked for.
        package let warning: String?
    }

    /// The interpreter of that version; else the nearest newer one; else the newest. A Python for which there is no
    /// boto3, where others have one, gives way to the nearest newer one that has: most functions import it.
    /// - Throws: `sandbox.runtime` for an identifier that is not served, or a language that is not installed.
    package func choose(_ identifier: String) throws(Failure) -> Choice {
        guard let runtime = LambdaRuntime(identifier) else {
            throw refusal("there is no runtime \(identifier)")
        }
        guard runtime.isServed else {
            throw refusal(
                "runtime \(identifier) can't be run here; publish the function as a self-contained program for "
                    + "provided.al2023, with Amazon.Lambda.RuntimeSupport in it")
        }
        guard let wanted = runtime.version else { return Choice(runtime: runtime, interpreter: nil, warning: nil) }
        let candidates = installed.filter { $0.family == runtime.family }
        let found =
            candidates.first { isSame($0.version, wanted, runtime.family) } ?? candidates.first { $0.version > wanted }
            ?? candidates.last
        guard let found else {
            throw refusal(
                "runtime \(identifier) needs \(runtime.family.rawValue), which is not installed on this machine: run "
                    + "`martlet runtimes install \(identifier)`")
        }
        if runtime.family == .python, let other = instead(of: found, candidates) {
            let warning = """
                no boto3 here runs on Python \(found.version), so the function of runtime \(identifier) runs on Python \
                \(other.version); `martlet runtimes install boto3` installs one for each Python
                """
            return Choice(runtime: runtime, interpreter: other, warning: warning)
        }
        let fits = isSame(found.version, wanted, runtime.family)
        let name = "\(runtime.family.rawValue) \(found.version)"
        let warning = "runtime \(identifier) is not installed here; the function runs on \(name)"
        return Choice(runtime: runtime, interpreter: found, warning: fits ? nil : warning)
    }

    /// The nearest newer Python with a boto3, for one that has none.
    private func instead(of python: Interpreter, _ candidates: [Interpreter]) -> Interpreter? {
        guard pythonSDK(for: python.version).sdk == nil else { return nil }
        return candidates.first { $0.version > python.version && pythonSDK(for: $0.version).sdk != nil }
    }

    /// Whether anything here can run `identifier`.
    package func canRun(_ identifier: String) -> Bool {
        do throws(Failure) {
            _ = try choose(identifier)
            return true
        } catch {
            return false
        }
    }

    private func isSame(_ left: LanguageVersion, _ right: LanguageVersion, _ family: LambdaRuntime.Family) -> Bool {
        family.hasMajorVersionsOnly ? left.major == right.major : left == right
    }

    private func refusal(_ message: String) -> Failure {
        Failure(code: "sandbox.runtime", message: message, stage: "choose an interpreter")
    }
}
