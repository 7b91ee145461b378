package org.pbcore.reports.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.pbcore.reports.browser.Browser;

/** What a reader does with the page, and what can be seen then. */
final class Hand {
    private final Browser browser;

    Hand(Browser browser) {
        this.browser = browser;
    }

    void click(String selector) {
        browser.evaluate("document.querySelector('" + selector + "').click()");
        if (selector.contains("data-list")) {
            assertThat(settled("document.getElementById('panel').open")).isTrue();
        }
    }

    void type(String query) {
        browser.evaluate("(() => { const box = document.getElementById('panel-search'); box.value = '" + query
                + "'; box.dispatchEvent(new Event('input')); })()");
    }

    boolean isOpen() {
        return browser.evaluate(
                        "new Promise((done) => setTimeout(() => done(document.getElementById('panel').open), 30))")
                .asBoolean();
    }

    /** Whether a condition comes true within two seconds. */
    boolean settled(String condition) {
        return browser.evaluate("new Promise((done) => { const end = performance.now() + 2000; const look = () => "
                        + "(" + condition
                        + ") ? done(true) : performance.now() > end ? done(false) : setTimeout(look, 5);"
                        + " look(); })")
                .asBoolean();
    }

    String focused() {
        return browser.evaluate("document.activeElement.id === 'panel-search' ? 'panel-search' : "
                        + "document.activeElement.textContent")
                .asText();
    }

    int count(String selector) {
        return browser.evaluate("document.querySelectorAll('" + selector + "').length")
                .asInt();
    }

    String text(String selector) {
        return browser.evaluate("document.querySelector('" + selector + "').textContent")
                .asText();
    }
}
