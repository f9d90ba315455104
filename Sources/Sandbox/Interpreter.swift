internal import Glibc

/// A language's program on this machine.
package struct Interpreter: Sendable, Hashable {
    package let family: LambdaRuntime.Family
    package let version: LanguageVersion
    /// The real file: no link, no shim.
    package let path: String

    package init(family: LambdaRuntime.Family, version: LanguageVersion, path: String) {
        (self.family, self.version, self.path) = (family, version, path)
    }

    /// The folder of the installation: of `/a/bin/python3.11` it is `/a`.
    var prefix: String {
        path.split(separator: "/").dropLast(2).reduce(into: "") { $0 += "/" + $1 }
    }

    /// The compiler beside it, where it is a Java with one.
    var javaCompiler: String? {
        let compiler = prefix + "/bin/javac"
        return family == .java && access(compiler, X_OK) == 0 ? compiler : nil
    }

    /// What a sandbox must show beyond `/usr`. Below `/opt` layers would hide it, so it is shown where Lambda keeps
    /// languages. Debian keeps the settings of a Java in `/etc`.
    package var binds: [SandboxSpec.ReadOnlyBind] {
        let settings = "/etc/java-\(version.major)-openjdk"
        if family == .java, path.hasPrefix("/usr/"), access(settings, R_OK) == 0 { return [.init(settings)] }
        if path.hasPrefix("/usr/") { return [] }
        return [SandboxSpec.ReadOnlyBind(source: prefix, target: isMoved ? Interpreter.languageFolder : prefix)]
    }

    /// The program's path inside a sandbox.
    package var insidePath: String {
        isMoved ? Interpreter.languageFolder + path.dropFirst(prefix.count) : path
    }

    private var isMoved: Bool { path.hasPrefix("/opt/") }
    static let languageFolder = "/var/lang"
}
