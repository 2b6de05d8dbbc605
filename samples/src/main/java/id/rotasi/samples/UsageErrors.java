package id.rotasi.samples;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what picocli says in English. */
final class UsageErrors {

    private final Texts texts;

    UsageErrors(Texts texts) {
        this.texts = texts;
    }

    String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            var first = unmatched.getUnmatched().get(0);
            return texts.text(first.startsWith("-") ? "usage.unknownOption" : "usage.unknownArgument", first);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            var names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
            return texts.text("usage.missing", names);
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return texts.text("usage.twice", name(overwritten.getOverwritten()));
        }
        var argument = e.getArgSpec();
        if (argument == null || e.getValue() == null) {
            return texts.text("usage.other", e.getMessage());
        }
        var key = "usage.bad."
                + (argument instanceof OptionSpec option ? option.longestName().substring(2) : "other");
        return texts.text(texts.bundle().containsKey(key) ? key : "usage.bad.other", name(argument), e.getValue());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
