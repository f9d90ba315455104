internal import Base

/// A condition on traces, in the words of X-Ray's filter expressions.
/// - Source: AWS X-Ray Developer Guide, "Use filter expressions".
indirect enum FilterExpression: Sendable {
    case all([FilterExpression])
    case any([FilterExpression])
    case not(FilterExpression)
    case flag(FlagWord)
    case number(NumberWord, Comparison, Double)
    case text(TextWord, TextTest, String)
    /// A keyword that stands alone: whether there is such a thing.
    case isSet(Word)
    /// Nil asks whether there is one.
    case annotation(String, AnnotationTest?)
    case service(NodeTest, FilterExpression?)
    case edge(NodeTest, NodeTest, FilterExpression?)
    case rootCause(RootCause.Kind, RootCausePart, FilterExpression?)
    /// A path of services and their entities, as summaries tell it.
    case rootCausePaths([[PathService]])

    enum FlagWord: String, Sendable, CaseIterable {
        case ok, error, throttle, fault, partial, inferred, first, last, remote, root
    }

    enum NumberWord: String, Sendable, CaseIterable {
        case responsetime, duration, index, coverage
        case status = "http.status"
    }

    enum TextWord: String, Sendable, CaseIterable {
        case url = "http.url"
        case method = "http.method"
        case agent = "http.useragent"
        case clientIP = "http.clientip"
        case user, name, type, message
        case zone = "availabilityzone"
        case instance = "instance.id"
        case resource = "resource.arn"
    }

    enum Word: Sendable {
        case number(NumberWord)
        case text(TextWord)
    }

    enum RootCausePart: String, Sendable, CaseIterable {
        case service, entity, exception
    }

    enum Comparison: Sendable {
        case equal, unequal, less, atMost, greater, atLeast

        func holds(_ left: Double, _ right: Double) -> Bool {
            switch self {
            case .equal: left == right
            case .unequal: left != right
            case .less: left < right
            case .atMost: left <= right
            case .greater: left > right
            case .atLeast: left >= right
            }
        }
    }

    enum TextTest: Sendable {
        case equal, unequal, contains, begins, ends

        func holds(_ text: String, _ wanted: String) -> Bool {
            switch self {
            case .equal: text == wanted
            case .unequal: text != wanted
            case .contains: wanted.isEmpty || text.contains(wanted)
            case .begins: text.hasPrefix(wanted)
            case .ends: text.hasSuffix(wanted)
            }
        }
    }

    enum AnnotationTest: Sendable {
        case flag(Bool, isEqual: Bool)
        case number(Comparison, Double)
        case text(TextTest, String)
    }

    /// Which nodes of a service graph: nil is any.
    struct NodeTest: Sendable {
        var name: String?
        var type: String?
        var account: String?

        func matches(_ node: ServiceNode) -> Bool {
            (name == nil || name == node.name) && (type == nil || type == node.type)
                && (account == nil || account == node.account)
        }
    }

    struct PathService: Sendable {
        let name: String
        let type: String?
        /// Empty where the path does not say.
        let entities: [String]
    }
}
