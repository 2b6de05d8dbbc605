package id.rotasi.internal.report;

import id.rotasi.Publication;
import id.rotasi.Publication.Reference;
import id.rotasi.Publication.Revision;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link Publication} holds. */
public record PublicationRecord(
        String version,
        String approvedBy,
        OffsetDateTime at,
        OffsetDateTime firstAt,
        String hash,
        Optional<Reference> previous,
        List<Day> days,
        List<Revision> revisions)
        implements Publication {

    public PublicationRecord {
        days = List.copyOf(days);
        revisions = List.copyOf(revisions);
    }

    private record Key(String asn, LocalDate date) {}

    /** A publication of these assignments. */
    public static Publication of(
            List<Assignment> assignments,
            String version,
            String approvedBy,
            OffsetDateTime at,
            Optional<Publication> before) {
        if (version.isBlank()) {
            throw new IllegalArgumentException("The version of a publication must not be blank.");
        }
        before.ifPresent(earlier -> {
            if (earlier.version().equals(version) || !earlier.at().isBefore(at)) {
                throw new IllegalArgumentException(
                        "The publication '%s' of %s must be later than '%s' of %s, and have a name of its own."
                                .formatted(version, at, earlier.version(), earlier.at()));
            }
        });
        var days = assignments.stream().map(Day::of).toList();
        return new PublicationRecord(
                version,
                approvedBy,
                at,
                before.map(Publication::firstAt).orElse(at),
                hash(days),
                before.map(earlier -> new Reference(earlier.version(), earlier.hash())),
                days,
                before.map(earlier -> revisions(days, at, earlier)).orElse(List.of()));
    }

    /** The hash of these days. Takes time linear in them. */
    public static String hash(List<Day> days) {
        var digest = sha256();
        for (var day : days) {
            var line = String.join(
                    "\t",
                    day.asn(),
                    day.date().toString(),
                    day.mode().name(),
                    day.post().map(Post::id).orElse(""));
            var desk = day.desk().map(at -> "\t" + at).orElse("");
            digest.update((line + desk + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What makes hashes of publications and of files. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static List<Revision> revisions(List<Day> days, OffsetDateTime at, Publication earlier) {
        var now = byKey(days);
        var then = byKey(earlier.days());
        var known = new LinkedHashMap<Key, Revision>();
        earlier.revisions().forEach(revision -> known.put(new Key(revision.asn(), revision.date()), revision));
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        keys.addAll(known.keySet());
        var revisions = new ArrayList<Revision>();
        for (var key : keys) {
            var old = known.get(key);
            var before = then.get(key);
            if (!same(now.get(key), before)) {
                boolean wasHome = old != null && old.wasAtHome() || before != null && before.mode() == WorkMode.WFH;
                int sequence = old == null ? 1 : old.sequence() + 1;
                revisions.add(new Revision(key.asn(), key.date(), sequence, at, wasHome));
            } else if (old != null) {
                revisions.add(old);
            }
        }
        return revisions;
    }

    private static boolean same(@Nullable Day one, @Nullable Day other) {
        return one == null ? other == null : one.equals(other);
    }

    private static Map<Key, Day> byKey(List<Day> days) {
        var byKey = new LinkedHashMap<Key, Day>();
        days.forEach(day -> byKey.put(new Key(day.asn(), day.date()), day));
        return byKey;
    }
}
