import Base
import SchemasAPI
import Testing
import Wire

@testable import Schemas

/// What is taken for the content of a schema.
@Suite struct SchemaContentTests {
    private static func refusal(_ text: String, _ type: TypeShape = .openApi3) -> String? {
        do throws(Fault) { try SchemaContent.check(text, type) } catch {
            #expect(error.code == "BadRequestException")
            return error.message
        }
        return nil
    }

    private static func openAPI(_ schemas: String) -> String {
        #"{"openapi": "3.0.0", "info": {"title": "t", "version": "1"}, "paths": {}, "#
            + #""components": {"schemas": \#(schemas)}}"#
    }

    @Test func `an OpenAPI document has what every one has`() {
        #expect(
            Self.refusal(Self.openAPI(#"{"Event": {"type": "object", "properties": {"a": {"type": "string"}}}}"#))
                == nil)
        #expect(Self.refusal(#"{"openapi": "3.0.1", "info": {"title": "t", "version": "1"}, "paths": {}}"#) == nil)
        for (text, reason) in [
            ("no", "the content is not valid JSON"), ("[]", "the content is not an object"),
            (#"{"swagger": "2.0"}"#, "attribute openapi is missing or is not 3.x"),
            (#"{"openapi": "3.0.0", "info": {"version": "1"}, "paths": {}}"#, "attribute info.title is missing"),
            (#"{"openapi": "3.0.0", "info": {"title": "t"}, "paths": {}}"#, "attribute info.version is missing"),
            (#"{"openapi": "3.0.0", "info": {"title": "t", "version": "1"}}"#, "attribute paths is missing"),
            (Self.openAPI("[]"), "attribute components is not of type `object`"),
            (Self.openAPI(#"{"a b": {}}"#), "attribute components.schemas.a b has a name that is not valid"),
            (Self.openAPI(#"{"A": {"type": "text"}}"#), "attribute components.schemas.A.type is not valid"),
            (
                Self.openAPI(#"{"A": {"required": true}}"#),
                "attribute components.schemas.A.required is not of type `array`"
            ),
            (
                Self.openAPI(#"{"A": {"properties": {"b": 1}}}"#),
                "attribute components.schemas.A.properties.b is not of type `object`"
            ),
        ] {
            #expect(Self.refusal(text) == "Invalid OpenApi3 schema: \(reason).")
        }
    }

    @Test func `a JSON Schema is held to its keywords, whatever draft it names`() {
        let later =
            #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": ["object", "null"], "#
            + #""required": ["a"]}"#
        #expect(Self.refusal(later, .jsonSchemaDraft4) == nil)
        #expect(
            Self.refusal(#"{"type": "objekt"}"#, .jsonSchemaDraft4)
                == "Invalid JSONSchemaDraft4 schema: attribute #.type is not valid.")
        #expect(
            Self.refusal(#"{"items": {"properties": []}}"#, .jsonSchemaDraft4)
                == "Invalid JSONSchemaDraft4 schema: attribute #.items.properties is not of type `object`.")
    }
}
