internal import Base
internal import Glibc

// tidy ROOT: holds the house rules that a compiler does not. Prints every breach and fails when there is one.
let root = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
let tree = SourceTree(root: root)
let breaches = Rules.all.flatMap { $0.breaches(tree) }
for breach in breaches { print(breach) }
print("tidy: \(tree.files.count) files, \(breaches.count) breaches")
exit(breaches.isEmpty ? 0 : 1)
