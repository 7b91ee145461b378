package org.pbcore.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.SmallReport;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.office.CoverageReport;
import org.pbcore.reports.office.SampleBulletin;
import org.pbcore.reports.office.SampleNotices;
import org.pbcore.reports.overview.CityOverview.Subject;
import org.pbcore.reports.overview.SampleCity;
import org.pbcore.reports.rulebook.RuleBook;
import org.pbcore.reports.rulebook.RuleBookHtml;
import org.pbcore.reports.survey.Heading;
import org.pbcore.reports.survey.Intake;
import org.pbcore.reports.survey.OrganisationDecisions;
import org.pbcore.reports.survey.SurveyHtml;
import org.pbcore.reports.survey.SurveyTally;

/** Every kind of page in a browser. Needs a Chromium on this host; without one it says so and is skipped. */
class PagesBrowserTest {
    private static final SampleCity CITY = SampleCity.of(200, 3);

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Look.browser(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** A kind of page. */
    enum Kind {
        SURVEY {
            @Override
            void write(OutputStream out) throws IOException {
                SurveyTally tally = new SurveyTally(SampleCity.RULEBOOK);
                for (Subject subject : CITY.subjects()) {
                    tally.add(OrganisationDecisions.of(
                            SampleCity.RULEBOOK,
                            subject.organisation(),
                            OrganisationRecord.builder().build()));
                }
                Label hostile = new Label(SampleCity.HOSTILE.get(0), SampleCity.HOSTILE.get(1));
                Heading heading = new Heading(hostile, hostile, true, List.of(hostile));
                SurveyHtml.write(tally.report(heading, new Intake(200, 200, 0, List.of()), RegionTree.bundled()), out);
            }
        },
        SMALL_REPORT {
            @Override
            void write(OutputStream out) throws IOException {
                HtmlReport.write(SmallReport.report(), Rendering.USUAL, out);
            }
        },
        COVERAGE {
            @Override
            void write(OutputStream out) throws IOException {
                HtmlReport.write(
                        CoverageReport.over(
                                SampleCity.RULEBOOK.coverage(),
                                CITY.organisations(),
                                List.of(new CoverageReport.Pair("organisation", "work")),
                                RegionTree.bundled()),
                        Rendering.USUAL.in(Language.ENGLISH),
                        out);
            }
        },
        BULLETIN {
            @Override
            void write(OutputStream out) throws IOException {
                HtmlReport.write(SampleBulletin.report(), Rendering.USUAL, out);
            }
        },
        SUPERVISION_NOTICE {
            @Override
            void write(OutputStream out) throws IOException {
                HtmlReport.write(SampleNotices.notice(40, 1), Rendering.USUAL, out);
            }
        },
        RULE_BOOK {
            @Override
            void write(OutputStream out) throws IOException {
                RuleBookHtml.write(RuleBook.of(List.of(SampleCity.RULEBOOK)), out);
            }
        },
        OVERVIEW {
            @Override
            void write(OutputStream out) throws IOException {
                CITY.overview().write(Rendering.USUAL, out);
            }
        };

        abstract void write(OutputStream out) throws IOException;

        Path file() throws IOException {
            Path file = folder.resolve(name() + ".html");
            if (Files.notExists(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    write(out);
                }
            }
            return file;
        }
    }

    @ParameterizedTest
    @EnumSource
    void page_isSilentNamedLegibleAndFitsAPhone(Kind kind) throws IOException {
        browser.call("Emulation.clearDeviceMetricsOverride");
        browser.open(kind.file());
        Look.isNamed(browser);
        Look.isLegible(browser);
        Look.isSilent(browser, kind.file());
        Look.fitsAPhone(browser, kind.file());
        Look.isSilent(browser, kind.file());
    }

    @Test
    void chart_isDrawn() throws IOException {
        browser.open(Kind.COVERAGE.file());
        assertThat(browser.evaluate("[...document.querySelectorAll('figure.chart')]"
                                + ".map((figure) => !figure.hidden && figure.querySelectorAll('svg path').length > 4)")
                        .toString())
                .isEqualTo("[true,true,true]");
    }
}
