// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/WhyPane.h"
#include "tests/ui/support/Sample.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

#include <algorithm>

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

/// As a reader goes over them, and from above to below as they are seen.
struct Order {
    QStringList read;
    QStringList seen;
};

Order orderOf(simulator::WhyPane &pane)
{
    pane.resize(400, 700);
    QTest::qWait(0);
    QList<QLabel *> labels;
    for (QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&pane) && !labels.contains(label))
            labels << label;
    }
    QAccessibleInterface *words = QAccessible::queryAccessibleInterface(labels.last()->parentWidget());
    Order order;
    for (int i = 0; i < words->childCount(); ++i) {
        if (!words->child(i)->state().invisible)
            order.read << words->child(i)->text(QAccessible::Name);
    }
    labels.removeIf([&](const QLabel *label) { return label->parent() != words->object(); });
    std::sort(labels.begin(), labels.end(), [](const QLabel *a, const QLabel *b) { return a->y() < b->y(); });
    for (const QLabel *label : labels)
        order.seen << label->text();
    return order;
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

    /// Labels are taken again, and stand elsewhere than where they were made.
    void itIsReadAloudInTheOrderInWhichItIsSeen()
    {
        simulator::WhyPane pane;
        pane.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const std::vector<Event> events = sampleEvents();
        for (int round = 0; round < 2; ++round) {
            for (const Event &event : events) {
                pane.show(event, tests::sampleNames(), QStringLiteral("Live"));
                const Order order = orderOf(pane);
                QVERIFY(order.seen.size() > 1);
                QCOMPARE(order.read, order.seen);
            }
        }
    }
};

QTEST_MAIN(WhyPaneTest)
#include "WhyPaneTest.moc"
