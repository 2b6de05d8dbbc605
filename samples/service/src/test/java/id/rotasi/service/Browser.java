package id.rotasi.service;

import id.rotasi.fixture.Chromium;
import java.io.IOException;

/** Chromium as somebody sits before it, on the pages of a service. */
final class Browser extends Chromium {

    private final String address;

    /** Starts Chromium before that service. */
    Browser(String address) throws IOException {
        this.address = address;
        resize(1280, 900);
    }

    void open(String path) {
        driver.get(address + path);
    }

    /** Signs in, after whoever was signed in has gone. */
    void signIn(String username) {
        driver.manage().deleteAllCookies();
        open("/login.html");
        until("document.querySelector('#title').textContent !== ''");
        at("[name=username]").sendKeys(username);
        at("[name=password]").sendKeys(RunningService.PASSWORD);
        at("#submit").click();
        until("document.querySelector('#main h1') !== null && location.pathname === '/'");
    }

    /** Goes to a view of the page, and waits for it. */
    void view(String name) {
        run(
                "document.querySelector('#main').replaceChildren(); if (location.hash === '#' + arguments[0])"
                        + " window.dispatchEvent(new Event('rotasi-again')); else location.hash = arguments[0];",
                name);
        until("document.querySelector('#main h1') !== null");
    }

    /** A picture of the whole page. */
    @Override
    public void screenshot(String name) {
        long height = (Long) run("return document.documentElement.scrollHeight");
        long width = (Long) run("return window.innerWidth");
        resize((int) width, (int) Math.min(Math.max(height, 500), 4000));
        super.screenshot(name);
        resize((int) width, 900);
    }
}
