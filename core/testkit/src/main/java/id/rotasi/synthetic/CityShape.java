package id.rotasi.synthetic;

import id.rotasi.domain.UnitLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A city, regency or province of a given make-up: so many agencies of desks, kecamatan, puskesmas, schools and
 * hospitals, and always the four agencies for order, fire, traffic and disasters.
 *
 * @param root id of the government
 * @param name as it is to be printed
 * @param people in all, heads counted
 * @param offices agencies of desks, 8 to 35: the agencies for health and schools are among the first eight
 * @param large kecamatan with five kelurahan
 * @param small kecamatan with four
 * @param clinics puskesmas, at most 48
 * @param schools at most 36
 * @param hospitals at most 4
 */
public record CityShape(
        String root,
        String name,
        int people,
        int offices,
        int large,
        int small,
        int clinics,
        int schools,
        int hospitals) {

    private static final int LARGE = 82;
    private static final int SMALL = 72;

    /** A government with the first eight agencies of desks. */
    public static CityShape of(String root, String name, int people) {
        return new CityShape(root, name, people, 8, 0, 0, 0, 0, 0);
    }

    public CityShape offices(int number) {
        return new CityShape(root, name, people, number, large, small, clinics, schools, hospitals);
    }

    /** At most twelve kecamatan: some with five kelurahan, some with four. */
    public CityShape districts(int withFive, int withFour) {
        return new CityShape(root, name, people, offices, withFive, withFour, clinics, schools, hospitals);
    }

    public CityShape clinics(int number) {
        return new CityShape(root, name, people, offices, large, small, number, schools, hospitals);
    }

    public CityShape schools(int number) {
        return new CityShape(root, name, people, offices, large, small, clinics, number, hospitals);
    }

    public CityShape hospitals(int number) {
        return new CityShape(root, name, people, offices, large, small, clinics, schools, number);
    }

    /** The plan with exactly that many people; kecamatan keep their size, the others share the rest. */
    public UnitPlan plan() {
        var scaled = Stream.of(
                        Office.all().subList(0, offices).stream()
                                .map(office -> Establishment.agency(office.code(), office.people(), office::plan)),
                        FrontLine.order().stream(),
                        FrontLine.hospitals().stream().limit(hospitals),
                        FrontLine.clinics().stream().limit(clinics),
                        FrontLine.schools().stream().limit(schools))
                .flatMap(some -> some)
                .toList();
        int rest = people - LARGE * large - SMALL * small;
        int[] sizes = Parts.proportional(
                rest, scaled.stream().mapToInt(Establishment::people).toArray());
        var agencies = new ArrayList<UnitPlan>();
        var branches = new HashMap<String, List<UnitPlan>>();
        for (int i = 0; i < sizes.length; i++) {
            var establishment = scaled.get(i);
            var parent = establishment.branchOf();
            var siblings =
                    parent.isEmpty() ? agencies : branches.computeIfAbsent(parent.get(), key -> new ArrayList<>());
            siblings.add(establishment.planner().plan(parent.orElse(root), establishment.code(), sizes[i]));
        }
        agencies.replaceAll(
                agency -> agency.with(branches.getOrDefault(agency.unit().id(), List.of())));
        var districts = FrontLine.districts();
        for (int i = 0; i < large + small; i++) {
            var district = districts.get(i);
            agencies.add(district.planner().plan(root, district.code(), i < large ? LARGE : SMALL));
        }
        return UnitPlan.root(root, name, UnitLevel.GOVERNMENT).with(agencies);
    }
}
