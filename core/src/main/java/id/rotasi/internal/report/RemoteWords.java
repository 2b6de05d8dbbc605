package id.rotasi.internal.report;

import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.report.RosterReport.Impossibility;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.words.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences that must say themselves what a policy calls days at home, since whoever reads them may not know the policy. */
public record RemoteWords(RemoteName name) {

    /** The notices of a report. */
    public List<Notice> notices(List<Notice> notices) {
        return notices.stream()
                .map(notice -> new Notice(notice.code(), named(notice.arguments())))
                .toList();
    }

    /** The notices about an input. */
    public List<InputNotice> inputNotices(List<InputNotice> notices) {
        return notices.stream()
                .map(notice -> new InputNotice(notice.path(), notice.code(), named(notice.arguments())))
                .toList();
    }

    /** Why no roster keeps all hard rules. */
    public List<Impossibility> impossibilities(List<Impossibility> all) {
        return all.stream()
                .<Impossibility>map(one ->
                        new ImpossibilityRecord(one.findings(), one.missing(), said(one.reasons()), said(one.mends())))
                .toList();
    }

    private List<Sentence> said(List<Sentence> sentences) {
        return sentences.stream()
                .map(one -> new Sentence(one.code(), named(one.arguments()), one.type()))
                .toList();
    }

    /** The usual name goes without saying. */
    private Map<String, Object> named(Map<String, Object> arguments) {
        if (name == RemoteName.WFH) {
            return arguments;
        }
        var values = new HashMap<>(arguments);
        values.put(Messages.REMOTE, name);
        return values;
    }
}
