/// Where the plain-process driver finds what a sandbox would show at Lambda's paths.
struct PathTranslation {
    /// Inside path to the machine's path, longest first.
    private let rules: [(inside: String, outside: String)]

    init(_ spec: SandboxSpec, temporaryFolder: String) {
        var rules = [("/var/task", spec.codeFolder), ("/tmp", temporaryFolder)]
        // Java's archive of classes wants the same path at its making and its use, so that it is given from the code's
        // folder.
        if let folder = spec.runtimeFolder { rules += [("/var/runtime", folder), ("../runtime", folder)] }
        if let folder = spec.layerFolders.first { rules.append(("/opt", folder)) }
        for bind in spec.binds where bind.source != bind.target {
            rules.append((bind.target, bind.source))
            if let parents = PathTranslation.parents(bind) { rules.append(parents) }
        }
        self.rules = rules.sorted { $0.0.count > $1.0.count }
    }

    /// Of `/sdk/boto3` shown from `/site/boto3` the folders above: `/sdk` and `/site`.
    private static func parents(_ bind: SandboxSpec.ReadOnlyBind) -> (String, String)? {
        guard let inside = bind.target.lastIndex(of: "/"), let outside = bind.source.lastIndex(of: "/"),
            bind.target[inside...] == bind.source[outside...]
        else { return nil }
        return (String(bind.target[..<inside]), String(bind.source[..<outside]))
    }

    func path(_ path: String) -> String {
        for rule in rules where path == rule.inside || path.hasPrefix(rule.inside + "/") {
            return rule.outside + path.dropFirst(rule.inside.count)
        }
        return path
    }

    /// A list of paths as in `PATH`, or one path.
    func paths(_ list: String) -> String {
        guard list.contains("/") else { return list }
        return list.split(separator: ":", omittingEmptySubsequences: false).map { path(String($0)) }.joined(
            separator: ":")
    }
}
