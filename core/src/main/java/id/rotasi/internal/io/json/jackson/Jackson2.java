package id.rotasi.internal.io.json.jackson;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/** Jackson 2. */
final class Jackson2 implements JsonLibrary {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(MAX_NAME)
                    .build())
            .build();

    @Override
    public JsonSource source(Reader characters) throws IOException {
        return new Source(FACTORY.createParser(characters));
    }

    @Override
    public JsonSink sink(OutputStream stream) throws IOException {
        return new Sink(FACTORY.createGenerator(stream, JsonEncoding.UTF8));
    }

    @Override
    public JsonSink sink(Writer characters) throws IOException {
        return new Sink(FACTORY.createGenerator(characters));
    }

    private record Source(JsonParser parser) implements JsonSource {

        @Override
        public Token next() throws IOException {
            try {
                var token = parser.nextToken();
                if (token == null) {
                    return Token.END;
                }
                return switch (token) {
                    case START_OBJECT -> Token.OBJECT;
                    case END_OBJECT -> Token.OBJECT_END;
                    case START_ARRAY -> Token.LIST;
                    case END_ARRAY -> Token.LIST_END;
                    case FIELD_NAME -> Token.NAME;
                    case VALUE_STRING -> Token.TEXT;
                    case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
                    case VALUE_NUMBER_FLOAT -> Token.NUMBER;
                    case VALUE_TRUE -> Token.TRUE;
                    case VALUE_FALSE -> Token.FALSE;
                    default -> Token.NULL;
                };
            } catch (JsonProcessingException e) {
                throw broken(e);
            }
        }

        @Override
        public String text() throws IOException {
            try {
                return parser.getText();
            } catch (JsonProcessingException e) {
                throw broken(e);
            }
        }

        @Override
        public Number wholeNumber() throws IOException {
            try {
                return parser.getNumberValue();
            } catch (JsonProcessingException e) {
                throw broken(e);
            }
        }

        private static BrokenJson broken(JsonProcessingException e) {
            return new BrokenJson(e instanceof JsonEOFException, e);
        }

        @Override
        public int line() {
            return parser.currentLocation().getLineNr();
        }

        @Override
        public int column() {
            return parser.currentLocation().getColumnNr();
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }

    private record Sink(JsonGenerator generator) implements JsonSink {

        @Override
        public void text(String text) throws IOException {
            generator.writeString(text);
        }

        @Override
        public void raw(String characters) throws IOException {
            generator.writeRaw(characters);
        }

        @Override
        public void raw(char character) throws IOException {
            generator.writeRaw(character);
        }

        @Override
        public void close() throws IOException {
            generator.close();
        }
    }
}
