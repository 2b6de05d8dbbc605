package id.rotasi.internal.session;

import id.rotasi.Roster;
import id.rotasi.internal.advise.Advisor;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.parts.Groups;
import java.util.HashMap;
import java.util.Map;

/** Advisors of a roster and of its parts, each made when it is first asked. For one thread at a time. */
public final class Advice {
    private final Roster roster;
    private final Groups groups;
    private final Section[] sections;
    private final Map<Integer, Advisor> advisors = new HashMap<>();

    Advice(Roster roster, Groups groups, Section[] sections) {
        this.roster = roster;
        this.groups = groups;
        this.sections = sections;
    }

    /** About everybody. Takes time linear in the roster and its tallies. */
    public Advisor whole() {
        return advisors.computeIfAbsent(-1, all -> new Advisor(Rows.of(roster)));
    }

    /** About a person, and about those who are counted together with him or her. */
    public Advisor near(String asn) {
        int group = groups.of(asn);
        return group < 0 || sections.length == 0
                ? whole()
                : advisors.computeIfAbsent(group, part -> new Advisor(sections[part].rows()));
    }
}
