package id.rotasi.internal;

import id.rotasi.domain.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of a valid problem in their buildings. */
public record SiteTree(Map<String, Site> sites) {

    public static SiteTree of(List<Site> sites) {
        return new SiteTree(sites.stream().collect(Collectors.toMap(Site::id, site -> site)));
    }

    /** The building in which a room or building is. */
    public Optional<String> parent(String site) {
        return sites.get(site).parent();
    }

    /** The room itself and every building around it, from inside to outside; nothing for nobody's room. */
    public List<String> path(Optional<String> room) {
        return Stream.iterate(room, Optional::isPresent, site -> site.flatMap(this::parent))
                .flatMap(Optional::stream)
                .toList();
    }
}
