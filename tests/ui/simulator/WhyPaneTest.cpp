// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/WhyPane.h"
#include "tests/ui/support/Sample.h"

#include <QLabel>
#include <QTest>

using namespace ringdown;

namespace {

QStringList shownTexts(const simulator::WhyPane &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&pane))
            texts << label->text();
    }
    texts.sort();
    return texts;
}

std::vector<Event> sampleEvents()
{
    return tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 48}).events;
}

} // namespace

class WhyPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutALineItSaysWhatToDo()
    {
        simulator::WhyPane pane;
        const QStringList hint = shownTexts(pane);
        QCOMPARE(hint.size(), 2); // the title, and what to do
        pane.show(sampleEvents()[1], tests::sampleNames(), QStringLiteral("Live"));
        QVERIFY(!shownTexts(pane).contains(hint[0]));
        pane.clear();
        QCOMPARE(shownTexts(pane), hint);
    }

    /// A label is slow to make, and a person who types goes from a line to none and back with every key.
    void everyLineIsTheSameAsInANewPaneAndNoLabelIsMadeTwice()
    {
        simulator::WhyPane used;
        const std::vector<Event> events = sampleEvents();
        for (const Event &event : events)
            used.show(event, tests::sampleNames(), QStringLiteral("Live"));
        const qsizetype labels = used.findChildren<QLabel *>().size();
        for (const Event &event : events) {
            used.clear();
            used.show(event, tests::sampleNames(), QStringLiteral("Live"));
            simulator::WhyPane fresh;
            fresh.show(event, tests::sampleNames(), QStringLiteral("Live"));
            QCOMPARE(shownTexts(used), shownTexts(fresh));
        }
        QCOMPARE(used.findChildren<QLabel *>().size(), labels);
    }
};

QTEST_MAIN(WhyPaneTest)
#include "WhyPaneTest.moc"
