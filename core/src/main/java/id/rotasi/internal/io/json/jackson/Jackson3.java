package id.rotasi.internal.io.json.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Jackson 3, told to write as Jackson 2 does where its own habits are others. */
final class Jackson3 implements JsonLibrary {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(MAX_NAME)
                    .build())
            .build();

    @Override
    public JsonSource source(Reader characters) throws IOException {
        return new Source(of(() -> FACTORY.createParser(ObjectReadContext.empty(), characters)));
    }

    @Override
    public JsonSink sink(OutputStream stream) throws IOException {
        return new Sink(of(() -> FACTORY.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8)));
    }

    @Override
    public JsonSink sink(Writer characters) throws IOException {
        return new Sink(of(() -> FACTORY.createGenerator(ObjectWriteContext.empty(), characters)));
    }

    private interface Call<T> {
        T call();
    }

    /** What a call gives; what it throws is an exception of input and output again. */
    private static <T> T of(Call<T> call) throws IOException {
        try {
            return call.call();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new JsonSource.BrokenJson(e instanceof UnexpectedEndOfInputException, e);
        }
    }

    private record Source(JsonParser parser) implements JsonSource {

        @Override
        public Token next() throws IOException {
            var token = of(parser::nextToken);
            if (token == null) {
                return Token.END;
            }
            return switch (token) {
                case START_OBJECT -> Token.OBJECT;
                case END_OBJECT -> Token.OBJECT_END;
                case START_ARRAY -> Token.LIST;
                case END_ARRAY -> Token.LIST_END;
                case PROPERTY_NAME -> Token.NAME;
                case VALUE_STRING -> Token.TEXT;
                case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
                case VALUE_NUMBER_FLOAT -> Token.NUMBER;
                case VALUE_TRUE -> Token.TRUE;
                case VALUE_FALSE -> Token.FALSE;
                default -> Token.NULL;
            };
        }

        @Override
        public String text() throws IOException {
            return of(parser::getString);
        }

        @Override
        public Number wholeNumber() throws IOException {
            return of(parser::getNumberValue);
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
            of(() -> {
                parser.close();
                return true;
            });
        }
    }

    private record Sink(JsonGenerator generator) implements JsonSink {

        @Override
        public void text(String text) throws IOException {
            of(() -> generator.writeString(text));
        }

        @Override
        public void raw(String characters) throws IOException {
            of(() -> generator.writeRaw(characters));
        }

        @Override
        public void raw(char character) throws IOException {
            of(() -> generator.writeRaw(character));
        }

        @Override
        public void close() throws IOException {
            of(() -> {
                generator.close();
                return true;
            });
        }
    }
}
