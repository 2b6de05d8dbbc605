package id.rotasi.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines over a common axis, as inline SVG that needs nothing from elsewhere. */
public final class Plot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 70;
    private static final int RIGHT = 170;
    private static final int TOP = 34;
    private static final int BOTTOM = 44;
    private static final List<String> COLOURS =
            List.of("#0b5cad", "#c2410c", "#15803d", "#7c3aed", "#a16207", "#be185d", "#475569", "#0e7490");

    private final String title;
    private final String xName;
    private final String yName;
    private final boolean logX;
    private final boolean logY;
    private final Map<String, List<double[]>> lines = new LinkedHashMap<>();
    private boolean isCloseUp;

    /**
     * An empty plot.
     *
     * @param logX whether the horizontal axis is logarithmic; points at 0 or less are then set to its left end
     * @param logY the same for the vertical one
     */
    public Plot(String title, String xName, String yName, boolean logX, boolean logY) {
        this.title = title;
        this.xName = xName;
        this.yName = yName;
        this.logX = logX;
        this.logY = logY;
    }

    /** Adds a point to the line of that name. */
    public Plot point(String line, double x, double y) {
        lines.computeIfAbsent(line, name -> new ArrayList<>()).add(new double[] {x, y});
        return this;
    }

    /** Lets the vertical axis begin at the least value instead of 0. */
    public Plot closeUp() {
        isCloseUp = true;
        return this;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The picture. */
    public String svg() {
        var x = new Axis(values(0), logX, 0, LEFT, WIDTH - RIGHT);
        var y = new Axis(values(1), logY, isCloseUp ? Double.MAX_VALUE : 0, HEIGHT - BOTTOM, TOP);
        var out = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
                        .formatted(WIDTH, HEIGHT, Table.escape(title)));
        out.append(text(LEFT, 18, "start", title, " font-weight=\"bold\""));
        for (double tick : x.ticks()) {
            out.append(rule(x.at(tick), TOP, x.at(tick), HEIGHT - BOTTOM));
            out.append(text(x.at(tick), HEIGHT - BOTTOM + 16, "middle", number(tick), ""));
        }
        for (double tick : y.ticks()) {
            out.append(rule(LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick)));
            out.append(text(LEFT - 6, y.at(tick) + 4, "end", number(tick), ""));
        }
        out.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "middle", xName, ""));
        out.append(text(LEFT, 31, "start", yName, " fill=\"#555\""));
        int n = 0;
        for (var line : lines.entrySet()) {
            var colour = COLOURS.get(n % COLOURS.size());
            out.append(line(line.getValue(), x, y, colour));
            out.append("<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"4\" fill=\"%s\"/>\n"
                    .formatted(WIDTH - RIGHT + 10, TOP + 6 + 18 * n, colour));
            out.append(text(WIDTH - RIGHT + 27, TOP + 12 + 18 * n, "start", line.getKey(), ""));
            n++;
        }
        return out.append("</svg>\n").toString();
    }

    private static String line(List<double[]> points, Axis x, Axis y, String colour) {
        var path = new StringBuilder();
        var dots = new StringBuilder();
        for (var point : points) {
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x.at(point[0]), y.at(point[1])));
            dots.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\"/>",
                    x.at(point[0]),
                    y.at(point[1]),
                    colour));
        }
        return "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\" points=\"%s\"/>%s\n"
                .formatted(colour, path.toString().strip(), dots);
    }

    private static String text(double x, double y, String anchor, String text, String more) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"11\" font-family=\"sans-serif\"%s>%s</text>%n",
                x,
                y,
                anchor,
                more,
                Table.escape(text));
    }

    private static String rule(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                x1,
                y1,
                x2,
                y2);
    }

    private static String number(double value) {
        if (value >= 1_000_000) {
            return String.format(Locale.ROOT, "%.4gM", value / 1e6).replaceAll("\\.?0+M", "M");
        }
        return value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3g", value)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "");
    }

    private double[] values(int which) {
        return lines.values().stream()
                .flatMap(List::stream)
                .mapToDouble(point -> point[which])
                .toArray();
    }

    private static final class Axis {
        private final boolean log;
        private final double low;
        private final double high;
        private final double from;
        private final double to;

        Axis(double[] values, boolean log, double origin, double from, double to) {
            this.log = log;
            this.from = from;
            this.to = to;
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (double value : values) {
                if (!log || value > 0) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
            if (least > most) {
                least = 1;
                most = 10;
            }
            low = log ? Math.floor(Math.log10(least)) : Math.min(origin, least);
            double top = log ? Math.ceil(Math.log10(most)) : most;
            high = top > low ? top : low + 1;
        }

        double at(double value) {
            double scaled = log ? (value > 0 ? Math.log10(value) : low) : value;
            return from + (to - from) * (Math.max(low, scaled) - low) / (high - low);
        }

        List<Double> ticks() {
            var ticks = new ArrayList<Double>();
            if (log) {
                for (double t = low; t <= high + 1e-9; t++) {
                    ticks.add(Math.pow(10, t));
                }
                return ticks;
            }
            double step = Math.pow(10, Math.floor(Math.log10((high - low) / 2)));
            step = (high - low) / step > 8 ? step * 2.5 : step;
            for (double t = Math.ceil(low / step) * step; t <= high + 1e-9; t += step) {
                // Not -0.
                ticks.add(t + 0.0);
            }
            return ticks;
        }
    }
}
