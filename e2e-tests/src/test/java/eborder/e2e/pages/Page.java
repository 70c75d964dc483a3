package eborder.e2e.pages;

import eborder.e2e.support.Browser;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What every page can do. */
abstract class Page {
    final Browser browser;

    Page(Browser browser) {
        this.browser = browser;
    }

    static By test(String name) {
        return By.cssSelector("[data-test='" + name + "']");
    }

    WebElement find(String name) {
        return browser.driver().findElement(test(name));
    }

    boolean has(String name) {
        return !browser.driver().findElements(test(name)).isEmpty();
    }

    String text(String name) {
        return find(name).getText();
    }

    /** Looks again until the part says so. */
    String awaitText(String name, String word) {
        browser.await(page -> {
            boolean there = has(name) && text(name).contains(word);
            if (!there) {
                page.navigate().refresh();
            }
            return there;
        });
        return text(name);
    }

    static List<String> texts(SearchContext where, By what) {
        return where.findElements(what).stream().map(WebElement::getText).toList();
    }

    /** The signing PIN, where the decision asks for it because no sitting is open. */
    void typePin(String deed) {
        if (has(deed + "-pin")) {
            type(find(deed + "-pin"), "246810");
        }
    }

    /** Presses what stays on this page, and waits for what it does. */
    void press(String name) {
        press(find(name));
    }

    void press(WebElement element) {
        element.click();
        browser.settle();
    }

    /** Presses what leads to another page, and waits for that. */
    void go(String name, String path) {
        go(find(name), path);
    }

    void go(WebElement element, String path) {
        element.click();
        arriveAt(path);
    }

    /** Presses what leads to another page of the same address, and waits until this one is gone. */
    void leave(String name, String path) {
        var element = find(name);
        element.click();
        browser.await(page -> isGone(element));
        arriveAt(path);
    }

    /** While a page goes, the browser has several words for that. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException gone) {
            return true;
        }
    }

    void arriveAt(String path) {
        browser.await(ExpectedConditions.urlContains(path));
        browser.settle();
    }

    /** Brings it to the middle of the window, from under bars that stay. */
    void reveal(WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    static void type(WebElement field, String text) {
        field.clear();
        field.sendKeys(text);
    }
}
