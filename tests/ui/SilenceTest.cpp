// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/calls/CallLogModel.h"
#include "ui/shell/Sidebar.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace ringdown;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using client::Liveness;

/// What is no longer known is not shown as none, nor as now.
class SilenceTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        m_relay->planText = inOneZone(tests::samplePlanText());
        fillAndFollow();
    }
    void cleanup() { m_window.reset(); }

    void countsOfASilentRelayAreUnknown_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("calls") << u"live"_s;
        QTest::newRow("messages") << u"messages"_s;
    }
    void countsOfASilentRelayAreUnknown()
    {
        QFETCH(const QString, place);
        QTRY_VERIFY(badge(place).badge > 0);
        hear(Liveness::Late, 14s);
        QVERIFY(badge(place).badge > 0);
        hear(Liveness::Lost, 34s);
        QCOMPARE(badge(place).badge, shell::unknownBadge);
        QCOMPARE(badge(place).meaning, u"Unknown since 10:40"_s);
        hear(Liveness::Live, 100ms);
        QVERIFY(badge(place).badge > 0);
    }

    void aRelayThatWasNeverHeardHasNoCounts()
    {
        m_relay->fresh = {Liveness::Lost, client::FeedTrouble::Unreachable, {}, {}, 0ms};
        m_window->tick();
        QCOMPARE(badge(u"live"_s).badge, 0);
        QCOMPARE(badge(u"messages"_s).badge, 0);
    }

    void theBadgeOfMessagesSaysWhatItCounts()
    {
        QTRY_VERIFY(badge(u"messages"_s).badge > 0);
        const shell::Place place = badge(u"messages"_s);
        QVERIFY2(place.meaning.startsWith(QString::number(place.badge)), qPrintable(place.meaning));
        QVERIFY2(place.meaning.contains(u"wait: "_s) && place.meaning.contains(u"unclaimed"_s),
                 qPrintable(place.meaning));
    }

    void runningCallsOfTheLogGrey()
    {
        m_window->goTo(u"log"_s);
        QCOMPARE(running(calls::CallLogModel::StaleRole), QVariantList(3, false));
        hear(Liveness::Lost, 34s);
        QCOMPARE(running(calls::CallLogModel::StaleRole), QVariantList(3, true));
        QCOMPARE(running(calls::CallLogModel::ToneRole),
                 QVariantList(3, static_cast<int>(format::Tone::Neutral)));
        const auto *model = logTable()->model();
        const QModelIndex ended = model->index(model->rowCount() - 1, calls::CallLogModel::OutcomeColumn);
        QVERIFY(!ended.data(calls::CallLogModel::StaleRole).toBool()); // what is over stays so
        hear(Liveness::Live, 100ms);
        QCOMPARE(running(calls::CallLogModel::StaleRole), QVariantList(3, false));
    }

    void thePageSaysAsOfWhen_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("call log") << u"log"_s;
        QTest::newRow("messages") << u"messages"_s;
    }
    void thePageSaysAsOfWhen()
    {
        QFETCH(const QString, place);
        m_window->goTo(place);
        QTRY_VERIFY((m_window->tick(), says(u"as of 10:41"_s)));
        hear(Liveness::Lost, 34s);
        QVERIFY(says(u"as of 10:40:26"_s));
        QVERIFY(!says(u"as of 10:41"_s));
    }

private:
    static std::string inOneZone(const std::string &plan)
    {
        return QString::fromStdString(plan)
            .replace(u"America/New_York"_s, u"America/Los_Angeles"_s)
            .toStdString();
    }
    void hear(Liveness liveness, std::chrono::milliseconds age)
    {
        setFresh(liveness, age);
        m_window->tick();
    }
    const shell::Place &badge(const QString &id) const
    {
        const shell::PlaceModel &places = m_window->findChild<shell::Sidebar *>()->places();
        return places.at(places.rowOf(id));
    }
    /// Of every row without an outcome.
    QVariantList running(int role) const
    {
        QVariantList values;
        const auto *model = logTable()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex outcome = model->index(row, calls::CallLogModel::OutcomeColumn);
            if (outcome.data().toString() == u"Running"_s)
                values << outcome.data(role);
        }
        return values;
    }
    /// Apart from the banner, which names the moment as well.
    bool says(const QString &end) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().endsWith(end);
        });
    }
};

QTEST_MAIN(SilenceTest)
#include "SilenceTest.moc"
