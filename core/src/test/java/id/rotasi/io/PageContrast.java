package id.rotasi.io;

/** WCAG 2 contrast, measured on the page as it is drawn. */
final class PageContrast {

    /** Lists the texts on display whose contrast with what is behind them is below 4.5:1. */
    static final String SCRIPT = """
            const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
            const light = (c) => { const [r, g, b] = c.slice(0, 3).map((v) => v / 255)
              .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
              return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
            const ground = (e) => { for (let at = e; at; at = at.parentElement) {
              const c = rgb(getComputedStyle(at).backgroundColor);
              if (c.length < 4 || c[3] === 1) return c; } return [255, 255, 255]; };
            const low = new Set();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const e = walker.currentNode.parentElement;
              if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest("script, style, noscript, svg")) continue;
              const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))];
              const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (contrast < 4.5) low.add(`${e.tagName}.${e.className} ${contrast.toFixed(2)}`);
            }
            return [...low];
            """;

    private PageContrast() {}
}
