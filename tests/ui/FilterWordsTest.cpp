// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/FilterWords.h"
#include "tests/ui/support/Sample.h"
#include "ui/shell/Translations.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

filter::Reading read(const QString &text, const format::PlanNames &names)
{
    return filter::readFilter(text, {names.plan(), tests::sampleNow, QTimeZone("America/Los_Angeles")});
}

} // namespace

class FilterWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordOfTheFilterHasItsChip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("chip");
        const auto row = [](const char *text, const char *chip) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(chip);
        };
        row("0147", "0147");
        row("\"Harbor Master\"", "Harbor Master");
        row("from:+1619", "from +1619");
        row("from:anonymous", "from anonymous");
        row("to:0100", "to +16195550100");
        row("tenant:qdn", "Queen of San Diego");
        row("tenant:\"music box\"", "Music Box");
        row("outcome:Missed", "Missed");
        row("outcome:missed,voicemail", "Missed or Voicemail");
        row("-outcome:missed", "not Missed");
        row("who:captain", "answered by Captain");
        row("tier:primary", "tier Primary");
        row("has:voicemail", "with voicemail");
        row("-has:claim", "not claimed");
        row("len:>60", "length 1:01 or more");
        row("len:<2m", "length 1:59 or less");
        row("len:30-60", "length 0:30 to 1:00");
        row("rev:41", "revision 41");
        row("last:7D", "last 7d");
        row("on:mon", "on mon");
        row("-harbor", "not harbor");
    }
    void aWordOfTheFilterHasItsChip()
    {
        QFETCH(QString, text);
        const format::PlanNames names = tests::sampleNames();
        const filter::Reading reading = read(text, names);
        QVERIFY2(reading.isValid(), qPrintable(text));
        QCOMPARE(reading.terms.size(), std::size_t(1));
        QTEST(calls::termWords(reading.terms[0], names), "chip");
    }

    void whatIsNotUnderstoodComesWithItsRepair_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *text, const char *sentence) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("outcome:mised", "outcome: does not know “mised”. Did you mean missed?");
        row("outcome:xyz",
            "outcome: does not know “xyz”. Known: answered, voicemail, missed, abandoned, rejected, failed.");
        row("form:+1", "“form:” is no filter. Did you mean from:?");
        row("from:", "from: needs a value behind the colon.");
        row("from:0147", "from: wants the beginning of a number with its country code, as in from:+1619, a "
                         "name of the directory, or anonymous.");
        row("len:long", "len: wants seconds, as in len:>60, len:<2m or len:30-60, the smaller first.");
        row("rev:0", "rev: wants a revision, as in rev:41, rev:>40 or rev:40-42, the smaller first.");
        row("last:week", "last: wants a number up to 1000 with m, h, d or w, as in last:7d.");
        row("tenant:qdm", "tenant: does not know “qdm”. Did you mean qdn?");
    }
    void whatIsNotUnderstoodComesWithItsRepair()
    {
        QFETCH(QString, text);
        const filter::Reading reading = read(text, tests::sampleNames());
        QVERIFY(!reading.isValid());
        QTEST(calls::problemWords(*reading.problem), "sentence");
    }

    /// Its words are English everywhere, and the words of the log are not.
    void wordsOfTheFilterAreExplainedInTheLanguageOfTheLog()
    {
        QCOMPARE(calls::offerWords({u"outcome:missed "_s, {}}), QString());
        QLocale::setDefault(QLocale(QLocale::Spanish));
        shell::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Spanish));
        QCOMPARE(calls::offerWords({u"outcome:missed "_s, {}}), u"Perdida"_s);
        QCOMPARE(calls::offerWords({u"-outcome:voicemail,missed"_s, {}}), u"Perdida"_s);
        QCOMPARE(calls::offerWords({u"tenant:qdn"_s, u"Queen"_s}), u"Queen"_s);
        const auto said = [](const QString &text) {
            return calls::problemWords(*read(text, tests::sampleNames()).problem);
        };
        QVERIFY2(said(u"outcome:perdida"_s).endsWith(u"missed?"_s), qPrintable(said(u"outcome:perdida"_s)));
        QVERIFY2(said(u"outcome:xyz"_s).contains(u"missed (Perdida), "_s),
                 qPrintable(said(u"outcome:xyz"_s)));
    }
};

QTEST_MAIN(FilterWordsTest)
#include "FilterWordsTest.moc"
