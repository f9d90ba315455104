internal import Base
internal import Glibc

/// The Java runtime: compiled when a server first needs it, with an archive of the classes of a start beside it. Both
/// are kept, so that the next server has them at once.
struct JavaRuntime: Sendable {
    static let mainClass = "martlet.runtime.Bootstrap"
    private static let trainingClass = "martlet.runtime.Training"
    /// Relative to the code's folder: the archive is valid only for the path that it was made with.
    static let insideJar = "../runtime/martlet.jar"
    private static let insideArchive = "../runtime/martlet.jsa"
    /// One compiler and one collector: what a short life with one processor's share gains from.
    private static let machine = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    static let options =
        machine + ["-XX:-UsePerfData", "-Xshare:auto", "-XX:SharedArchiveFile=" + insideArchive]
    /// Of a function's memory, in percent, what the heap may take; the rest is for classes, code and threads.
    private static let heapPercent = 80

    static func heap(memoryMB: Int) -> String { "-Xmx\(memoryMB * heapPercent / 100)m" }

    /// The source, as martlet ships it.
    let source: String
    /// What is made: `runtime` is shown to functions.
    let folder: String
    let interpreter: Interpreter
    /// Of this Java, else of another.
    let compiler: String?

    /// - Throws: `sandbox.runtime` when there is no compiler, or it fails.
    func prepare() async throws(Failure) {
        let files = JavaRuntime.sources(in: source)
        let stamp = ([interpreter.path] + files.map { "\($0) \(JavaRuntime.mark($0))" }).joined(separator: "\n")
        if SmallFile.text(folder + "/stamp") == stamp { return }
        guard let compiler else {
            throw failure("a Java without its compiler is here; run `martlet runtimes install java17`")
        }
        FileTree.remove(folder)
        for name in ["classes", "runtime", "task"] { try FileTree.make("\(folder)/\(name)") }
        for name in ["", "/runtime"] { _ = chmod(folder + name, 0o755) }
        let classes = folder + "/classes"
        let compile = [compiler, "-nowarn", "--release", "11", "-XDstringConcat=inline", "-d", classes] + files
        guard await ProgramRun.output(compile) != nil else { throw failure("\(compiler) failed") }
        let jar = compiler.dropLast("javac".count) + "jar"
        let pack = [String(jar), "--create", "--file", folder + "/runtime/martlet.jar", "-C", classes, "."]
        guard await ProgramRun.output(pack) != nil else { throw failure("\(jar) failed") }
        _ = chmod(folder + "/runtime/martlet.jar", 0o644)
        await archive()
        try FileCopy.write(Array(stamp.utf8), to: folder + "/stamp")
    }

    /// Without the archive functions start more slowly, and that is all; so a failure is not one here.
    private func archive() async {
        let train =
            [interpreter.path] + JavaRuntime.machine + ["-XX:ArchiveClassesAtExit=" + JavaRuntime.insideArchive]
            + ["-cp", JavaRuntime.insideJar, JavaRuntime.trainingClass]
        _ = await ProgramRun.output(["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder + "/task"] + train)
        _ = chmod(folder + "/runtime/martlet.jsa", 0o644)
    }

    private static func sources(in folder: String) -> [String] {
        FileTree.names(in: folder).flatMap { name -> [String] in
            let path = folder + "/" + name
            return name.hasSuffix(".java") ? [path] : sources(in: path)
        }
    }

    /// What changes with the file.
    private static func mark(_ path: String) -> String {
        var information = stat()
        guard stat(path, &information) == 0 else { return "" }
        return "\(information.st_size) \(information.st_mtim.tv_sec).\(information.st_mtim.tv_nsec)"
    }

    private func failure(_ message: String) -> Failure {
        Failure(code: "sandbox.runtime", message: message, stage: "prepare the Java runtime")
    }
}
